import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createPortfolioAccounts, DEMO_DAY } from '../../demo/portfolio/create-portfolio-accounts.js';
import '../../src/elements/health-card.js';
import type { HealthList } from '../../src/elements/health-list.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import {
  activeRow,
  all,
  button,
  cleanUp,
  find,
  focused,
  has,
  listBox,
  model,
  mount,
  nameOf,
  rows,
  settled,
  text,
  type Setting,
} from './health-list-setting.js';
import { leave, open, ownArchive, visit } from './visit-setting.js';

const FRIDAY = '2026-11-13';
const accounts = createPortfolioAccounts({ asOf: FRIDAY });
const today = createPortfolioAccounts({ asOf: DEMO_DAY });
const nameById = new Map(accounts.map(({ id, name }) => [String(id), String(name)]));

describe('<health-list> before today’s data', () => {
  let store: HealthStore;

  beforeEach(async () => {
    const archive = ownArchive();
    await visit({ archive, model, accounts, asOf: FRIDAY });
    store = open({ archive, model, asOf: DEMO_DAY, viewer: 'u17', names: (id: string) => nameById.get(id) });
    await waitUntil(() => store.restored !== undefined, 'Friday is there', { timeout: 5000 });
  });
  afterEach(async () => {
    cleanUp();
    await leave();
  });

  const shown = (setting: Setting = {}): Promise<HealthList> => mount({ store, ...setting });

  it('shows the rows of the last visit, plainly marked', async () => {
    const list = await shown();
    expect(text(find(list, '.summary'))).to.equal(
      'As it stood on Friday, Nov 13; today’s data are on their way',
    );
    expect(find(list, '.summary').getAttribute('role')).to.equal('status');
    expect(listBox(list).getAttribute('aria-busy')).to.equal('true');
    expect(text(find(list, '.head')))
      .to.contain('60 accounts')
      .and.not.to.contain('As of');
    expect(rows(list).length).to.be.greaterThan(5);
    const [first] = rows(list);
    expect(text(first)).to.match(/^Act now/);
    expect(text(first?.querySelector('.moved'))).to.match(/in 4 weeks$|steady/);
    expect(text(first?.querySelector('.reason'))).to.not.equal('');
    expect(has(list, '.block [role="row"] .sparkline')).to.equal(false);
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const inlineSize of [1200, 320]) {
      it(`is accessible, ${scheme}, ${String(inlineSize)} px wide`, async () => {
        await expect(await shown({ scheme, inlineSize })).to.be.accessible();
      });
    }
  }

  it('turns into today’s rows without a jump of the page, the active row or the focus', async () => {
    const list = await shown();
    listBox(list).focus();
    for (const key of ['ArrowDown', 'ArrowDown']) await sendKeys({ press: key });
    const name = nameOf(activeRow(list));
    const box = listBox(list);
    const top = box.getBoundingClientRect().top;
    await store.ingest(today);
    await settled(list);
    expect(listBox(list) === box).to.equal(true);
    expect(box.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
    expect(focused(list)).to.equal('grid');
    expect(nameOf(activeRow(list))).to.equal(name);
    expect(box.getAttribute('aria-busy')).to.equal('false');
    expect(text(find(list, '.summary'))).to.contain('to look at today');
    expect(find(list, '.summary').hasAttribute('role')).to.equal(false);
    expect(has(list, '.block [role="row"] .sparkline')).to.equal(true);
    expect(has(list, '.stale')).to.equal(false);
  });

  it('keeps what is being read under the eye when data arrive', async () => {
    const list = await shown({ query: { sort: 'name' } });
    listBox(list).scrollTop = 20 * 48;
    await settled(list);
    const at = (): string[] =>
      rows(list)
        .filter((row) => row.getBoundingClientRect().top >= listBox(list).getBoundingClientRect().top)
        .map(nameOf)
        .slice(0, 5);
    const before = at();
    await store.ingest(today);
    await settled(list);
    expect(at()).to.eql(before);
    expect(listBox(list).scrollTop).to.equal(20 * 48);
  });

  it('keeps the space of what is to come: rows are as high, and cells stand where they will', async () => {
    const list = await shown();
    const places = (): number[] =>
      ['.in-band', '.name', '.moved', '.reason'].map((cell) =>
        Math.round(find(list, `.block [role="row"] ${cell}`).getBoundingClientRect().left),
      );
    const before = places();
    const height = find(list, '.block [role="row"]').offsetHeight;
    await store.ingest(today);
    await settled(list);
    expect(places()).to.eql(before);
    expect(find(list, '.block [role="row"]').offsetHeight).to.equal(height);
  });

  it('can be searched and filtered by band, and waits where only today’s data can answer', async () => {
    const list = await shown();
    list.query = { text: 'halden' };
    await settled(list);
    expect(rows(list).length).to.be.greaterThan(2);
    expect(rows(list).every((row) => nameOf(row).includes('Halden'))).to.equal(true);
    list.query = { bands: ['watch'] };
    await settled(list);
    expect(new Set(rows(list).map((row) => text(row.querySelector('.band'))))).to.eql(new Set(['Look into']));
    list.query = {};
    await settled(list);
    button(list, 'Mine').click();
    await settled(list);
    expect(rows(list).filter((row) => row.offsetHeight > 0).length).to.equal(0);
    expect(all(list, '.waiting').length).to.be.greaterThan(5);
    expect(has(list, '[part="state"]')).to.equal(false);
    await store.ingest(today);
    await settled(list);
    expect(rows(list).length).to.be.greaterThan(5);
  });

  it('says what it knows of a chosen row, and from when, on the card', async () => {
    const list = await shown({ withCard: true });
    rows(list)[0]?.click();
    await settled(list);
    const card = find(list, 'health-card').shadowRoot;
    const said = text(card?.querySelector('article'));
    expect(said).to.contain(nameOf(rows(list)[0]));
    expect(said).to.contain('Act now').and.to.contain('As it stood on Friday, Nov 13');
    expect(said).not.to.contain('No account');
    await expect(list).to.be.accessible();
    await store.ingest(today);
    await settled(list);
    await waitUntil(() => card?.querySelector('[part~="workings"]'));
    expect(text(card?.querySelector('article'))).not.to.contain('As it stood');
  });

  it('reads from right to left where the page does', async () => {
    const list = await shown({ direction: 'rtl' });
    const left = (cell: string): number =>
      find(list, `.block [role="row"] ${cell}`).getBoundingClientRect().left;
    expect(left('.in-band')).to.be.greaterThan(left('.who'));
    expect(left('.who')).to.be.greaterThan(left('.reason'));
  });
});

describe('<health-list> where visits are not remembered', () => {
  afterEach(async () => {
    cleanUp();
    await leave();
  });

  it('says once why, quietly, below the rows', async () => {
    const store = open({ archive: 7 as never, model, accounts: today, asOf: DEMO_DAY });
    await store.ready;
    const list = await mount({ store });
    await waitUntil(() => has(list, '[part="footing"]'));
    expect(text(find(list, '[part="footing"]'))).to.contain('Visits are not remembered here');
    await expect(list).to.be.accessible();
  });

  it('says nothing where nobody asked for it, nor where it works', async () => {
    const stores = [
      open({ model, accounts: today, asOf: DEMO_DAY }),
      open({ archive: ownArchive(), model, accounts: today, asOf: DEMO_DAY }),
    ];
    for (const store of stores) {
      const list = await mount({ store });
      await waitUntil(() => store.archive.reason !== 'opening');
      await settled(list);
      expect(has(list, '[part="footing"]')).to.equal(false);
    }
  });
});
