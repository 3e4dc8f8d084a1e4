import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createPortfolioAccounts, DEMO_DAY } from '../../demo/portfolio/create-portfolio-accounts.js';
import type { HealthList } from '../../src/elements/health-list.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import {
  activeRow,
  all,
  button,
  cleanUp,
  find,
  has,
  idsInOrder,
  listBox,
  model,
  mount,
  nameOf,
  place,
  portfolio,
  rows,
  select,
  settled,
  text,
} from './health-list-setting.js';
import { leave, open, ownArchive, visit } from './visit-setting.js';

const FRIDAY = '2026-11-13';
const leads = (list: HealthList): HTMLElement[] => all(list, '.lead-rows > [role="row"]');
const group = (list: HealthList): HTMLElement => find(list, '.lead');
const summary = (list: HealthList): string => text(find(list, '.summary'));
const because = (list: HealthList): string[] => leads(list).map((row) => text(row.querySelector('.because')));

/** Accounts in which nothing stands out: all are well. */
const quiet = [1, 2, 3].map((at) => ({
  id: `quiet-${String(at)}`,
  name: `Quiet ${String(at)}`,
  metrics: createPortfolioAccounts({ asOf: DEMO_DAY }).find(({ id }) => id === 'castellan-facilities')?.[
    'metrics'
  ],
}));

describe('<health-list> of what to look at today', () => {
  afterEach(cleanUp);

  it('puts three accounts first, each with why and what next, and the others below', async () => {
    const store = await portfolio(60, { viewer: undefined });
    const list = await mount({ store });
    const first = store
      .query({})
      .ids.slice(0, 3)
      .map((id) => store.get(id)?.name);
    expect(leads(list).map(nameOf)).to.eql(first);
    expect(text(group(list))).to.match(/^To look at today/);
    expect(text(find(list, '.others'))).to.equal('All others');
    for (const sentence of because(list)) expect(sentence).to.match(/^Because it (fell \d+ points|is on)/);
    for (const row of leads(list)) {
      expect(text(row.querySelector('.step'))).to.match(/within \d+ days/);
      expect(row.querySelector<HTMLElement>('.step')?.offsetWidth).to.be.greaterThan(0);
    }
    expect(summary(list)).to.match(
      /^3 accounts to look at today; \d+ fell by 5 points or more in four weeks\.$/,
    );
    await expect(list).to.be.accessible();
  });

  it('takes a viewer’s own accounts, and says so', async () => {
    const store = await portfolio();
    const list = await mount({ store });
    const mine = store.query({ mine: true }).ids;
    expect(leads(list).map(nameOf)).to.eql(store.today().accounts.map(({ id }) => store.get(id)?.name));
    for (const { id } of store.today().accounts) expect(mine).to.contain(id);
    expect(text(group(list))).to.contain('Of yours, to look at today');
    expect(summary(list)).to.contain('3 of your accounts to look at today');
    button(list, 'Mine').click();
    await settled(list);
    expect(leads(list).length).to.equal(3);
    expect(listBox(list).getAttribute('aria-rowcount')).to.equal(String(mine.length + 1));
  });

  it('leaves the accounts to a viewer who has none of them', async () => {
    const list = await mount({ store: await portfolio(60, { viewer: 'nobody' }) });
    expect(summary(list)).to.contain('3 accounts to look at today');
    button(list, 'Mine').click();
    await settled(list);
    expect(text(find(list, '[part="state"]'))).to.contain('“Mine”');
  });

  it('names every account once, in one row after the other', async () => {
    const store = await portfolio();
    const list = await mount({ store, blockSize: 4000 });
    expect(rows(list).map(nameOf)).to.eql(idsInOrder(store).map((id) => store.get(id)?.name));
    expect(rows(list).map(place)).to.eql(rows(list).map((_, at) => at + 1));
    expect(new Set(rows(list).map(nameOf)).size).to.equal(60);
  });

  it('stands aside for a question: filters, a search, another order', async () => {
    const list = await mount({ store: await portfolio() });
    for (const query of [
      { bands: ['watch'] },
      { text: 'a' },
      { sort: 'name' },
      { segments: ['Enterprise'] },
    ] as const) {
      list.query = query;
      await settled(list);
      expect(leads(list).length, JSON.stringify(query)).to.equal(0);
      expect(group(list).offsetHeight).to.equal(0);
    }
    select(list, 'Sort by').value = 'triage';
    list.query = {};
    await settled(list);
    expect(leads(list).length).to.equal(3);
  });

  it('has as many as asked for, at most twenty, and none for 0', async () => {
    const store = await portfolio(500, { viewer: undefined });
    const list = await mount({ store });
    for (const [capacity, count] of [
      [5, 5],
      [1, 1],
      [1000, 20],
      [NaN, 3],
      [-2, 0],
      [0, 0],
    ] as const) {
      list.capacity = capacity;
      await settled(list);
      expect(leads(list).length, String(capacity)).to.equal(count);
    }
    expect(has(list, '.group')).to.equal(false);
  });

  it('says kindly that nothing stands out', async () => {
    const store = await portfolio(0, { accounts: quiet });
    expect(store.today().accounts).to.eql([]);
    const list = await mount({ store });
    expect(text(group(list))).to.contain('Nothing stands out today.');
    expect(summary(list)).to.match(/^Nothing stands out today/);
    expect(rows(list).length).to.equal(3);
    await expect(list).to.be.accessible();
  });

  it('keeps among them what was taken up today, and says how many that is', async () => {
    const store = await portfolio(60, { viewer: undefined });
    const list = await mount({ store });
    const [first = ''] = store.query({}).ids;
    const before = leads(list).map(nameOf);
    await store.recordPlay(first, store.get(first)?.explanation.plays[0]?.id ?? '', 'started');
    await settled(list);
    expect(leads(list).map(nameOf)).to.eql(before);
    expect(text(find(list, '.group'))).to.contain('1 taken up');
    expect(text(leads(list)[0]?.querySelector('.step'))).to.contain('Started');
    expect(summary(list)).to.match(/^2 accounts to look at today/);
  });

  it('is gone through by the same keys, from the first row to the last', async () => {
    const store = await portfolio();
    const list = await mount({ store, blockSize: 420 });
    listBox(list).focus();
    const seen: string[] = [nameOf(activeRow(list))];
    for (let step = 0; step < 5; step++) {
      await sendKeys({ press: 'ArrowDown' });
      seen.push(nameOf(activeRow(list)));
      const row = activeRow(list)?.getBoundingClientRect() ?? new DOMRect();
      const view = listBox(list).getBoundingClientRect();
      expect(row.bottom).to.be.at.most(view.bottom + 1);
    }
    expect(seen).to.eql(
      idsInOrder(store)
        .slice(0, 6)
        .map((id) => store.get(id)?.name),
    );
    await sendKeys({ press: 'End' });
    expect(place(activeRow(list))).to.equal(60);
    await sendKeys({ press: 'Home' });
    expect(place(activeRow(list))).to.equal(1);
    expect(listBox(list).scrollTop).to.equal(0);
    await sendKeys({ press: 'Enter' });
    expect(list.selected).to.equal(idsInOrder(store)[0]);
  });

  it('keeps what is being read under the eye when a row above it grows or goes', async () => {
    const store = await portfolio();
    const list = await mount({ store, blockSize: 500 });
    listBox(list).scrollTop = 900;
    await settled(list);
    const watched = rows(list).find(
      (row) => row.getBoundingClientRect().top > listBox(list).getBoundingClientRect().top + 60,
    );
    const name = nameOf(watched);
    const top = watched?.getBoundingClientRect().top ?? NaN;
    const [first = ''] = idsInOrder(store);
    await store.patch(first, { name: 'A much longer name than before '.repeat(3), owner: null });
    await settled(list);
    const after = rows(list).find((row) => nameOf(row) === name);
    expect(after?.getBoundingClientRect().top).to.be.closeTo(top, 49);
  });

  it('shows why and what next at every width', async () => {
    const store = await portfolio();
    for (const inlineSize of [1280, 1000, 800, 480, 320, 200]) {
      const list = await mount({ store, inlineSize });
      const [row] = leads(list);
      const edge = row?.getBoundingClientRect() ?? new DOMRect();
      for (const cell of ['.because', '.step .first', '.name', '.band']) {
        const { width, right, bottom } = row?.querySelector(cell)?.getBoundingClientRect() ?? new DOMRect();
        expect(width, `${cell} at ${String(inlineSize)}`).to.be.greaterThan(0);
        expect(right, `${cell} at ${String(inlineSize)}`).to.be.at.most(edge.right);
        expect(bottom, `${cell} at ${String(inlineSize)}`).to.be.at.most(edge.bottom);
      }
    }
  });
});

describe('<health-list> since the last visit', () => {
  let store: HealthStore;
  const today = createPortfolioAccounts({ asOf: DEMO_DAY });
  const well = {
    ...createPortfolioAccounts({ asOf: FRIDAY }).find(({ id }) => id === 'castellan-facilities'),
  };
  // Two that are on "Act now" today stood as well as any on Friday.
  const friday = createPortfolioAccounts({ asOf: FRIDAY }).map((account) =>
    ['ostsee-logistik', 'kaldera-mining'].includes(String(account['id']))
      ? { ...well, id: account['id'], name: account['name'] }
      : account,
  );

  beforeEach(async () => {
    const archive = ownArchive();
    await visit({ archive, model, accounts: friday, asOf: FRIDAY });
    store = open({ archive, model, accounts: today, asOf: DEMO_DAY });
    await store.ready;
  });
  afterEach(async () => {
    cleanUp();
    await leave();
  });

  it('says how many accounts moved, and since when', async () => {
    const list = await mount({ store });
    await waitUntil(() => summary(list).includes('moved since'));
    const moved = (await store.movedSinceLastVisit())?.count ?? NaN;
    expect(moved).to.equal(2);
    expect(summary(list)).to.equal(
      `3 accounts to look at today; ${String(moved)} moved since Friday, Nov 13.`,
    );
  });
});
