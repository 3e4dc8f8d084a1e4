import { expect } from '@open-wc/testing';
import { createPortfolioAccounts, DEMO_DAY } from '../../demo/portfolio/create-portfolio-accounts.js';
import { createHealthStore } from '../../src/sdk/index.js';
import type { HealthList } from '../../src/elements/health-list.js';
import {
  all,
  button,
  cleanUp,
  find,
  has,
  listBox,
  model,
  mount,
  portfolio,
  rows,
  settled,
  text,
  type Setting,
} from './health-list-setting.js';

const state = (list: HealthList): string => text(find(list, '[part="state"]'));
const notice = (list: HealthList): string => text(find(list, '[part="notice"]'));
const ACCOUNTS = [
  { id: 'a', name: 'Alder' },
  { id: 'b', name: 'Birch', renewal: 'tomorrow' },
  { name: 'without an id' },
  7,
  { id: 'e' },
];

/** Every state there is, and how a list comes into it. */
const STATES: Record<string, () => Promise<Setting>> = {
  rows: async () => ({ store: await portfolio() }),
  loading: async () => Promise.resolve({ store: createHealthStore({ model }) }),
  'nothing given': async () => Promise.resolve({}),
  'no accounts': async () => ({ store: await portfolio(0) }),
  'no match': async () => ({ store: await portfolio(), query: { text: 'zzz', bands: ['watch'] } }),
  'model refused': async () => ({ store: await portfolio(9, { model: { ...model, bands: 7 } }) }),
  'model missing': async () => ({ store: await portfolio(9, { model: undefined }) }),
  'partly refused': async () => ({ store: await portfolio(0, { accounts: ACCOUNTS }) }),
  'not loaded': async () => Promise.resolve({ src: '/no-such-accounts.json', model }),
};

describe('<health-list> states', () => {
  afterEach(cleanUp);

  for (const [name, setting] of Object.entries(STATES)) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const inlineSize of [1200, 320]) {
        it(`“${name}” is accessible, ${scheme}, ${String(inlineSize)} px wide`, async () => {
          const list = await mount({ ...(await setting()), inlineSize, scheme });
          for (const details of all(list, 'details')) (details as HTMLDetailsElement).open = true;
          await settled(list);
          await expect(list).to.be.accessible();
        });
      }
    }
  }

  it('keeps the space while accounts are on their way, and says how far it is', async () => {
    const store = createHealthStore({ model });
    const list = await mount({ store, blockSize: 500 });
    expect(text(find(list, '[role="status"]'))).to.equal('Loading');
    expect(all(list, '.waiting').length).to.be.greaterThan(5);
    expect(all(list, '.waiting')[0]?.offsetHeight).to.equal(48);
    const place = all(list, '.waiting')[0]?.getBoundingClientRect().top ?? NaN;
    const said: string[] = [];
    const watch = store.subscribe(
      () => void list.updateComplete.then(() => said.push(text(list.shadowRoot?.querySelector('.progress')))),
    );
    await store.ingest(createPortfolioAccounts({ count: 2000, asOf: DEMO_DAY }));
    watch();
    await settled(list);
    expect(
      said.some((words) => /^[\d,]+ of 2,000 accounts read$/.test(words)),
      said.join('|'),
    ).to.equal(true);
    expect(rows(list)[0]?.getBoundingClientRect().top).to.be.closeTo(place, 4);
  });

  it('keeps the rows while accounts are taken in anew, and says how far that is', async () => {
    const store = await portfolio();
    const list = await mount({ store });
    const said = new Set<string>();
    const watch = store.subscribe(
      () => void list.updateComplete.then(() => said.add(text(find(list, '.head')))),
    );
    const place = rows(list)[0]?.getBoundingClientRect().top ?? NaN;
    await store.ingest(createPortfolioAccounts({ count: 2000, asOf: DEMO_DAY }));
    watch();
    expect([...said].some((words) => words.includes('of 2,000 accounts read'))).to.equal(true);
    await settled(list);
    expect(rows(list)[0]?.getBoundingClientRect().top).to.equal(place);
    expect(text(find(list, '[role="status"]'))).to.equal('2,000 accounts');
  });

  it('says how to begin when there are no accounts', async () => {
    const list = await mount({ store: await portfolio(0) });
    expect(state(list)).to.contain('No accounts yet').and.to.contain('as soon as');
    expect(listBox(list).hidden).to.equal(true);
  });

  it('says so in the host’s own words, where it has some', async () => {
    const list = await mount({});
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'Import your accounts first.';
    list.append(own);
    expect(own.offsetHeight).to.be.greaterThan(0);
  });

  it('lists what was wrong with a model that was refused', async () => {
    const list = await mount({ store: await portfolio(9, { model: { ...model, bands: 7 } }) });
    expect(state(list)).to.contain('The health model could not be read').and.to.contain('bands');
    expect(listBox(list).hidden).to.equal(true);
  });

  it('says that there is no model, where none was given', async () => {
    const list = await mount({ store: await portfolio(9, { model: undefined }) });
    expect(state(list)).to.contain('No health model yet');
  });

  it('keeps the last good state when a later model is refused, and says so', async () => {
    const store = await portfolio();
    const list = await mount({ store });
    const before = rows(list).map((row) => text(row));
    await store.setModel({ id: 'broken' });
    await settled(list);
    const after = rows(list).map((row) => text(row));
    expect(after).to.eql(before.slice(0, after.length));
    expect(after.length).to.be.greaterThan(5);
    expect(notice(list)).to.contain('The new health model could not be read');
  });

  it('says how many records could not be read, and which on demand', async () => {
    const list = await mount({ store: await portfolio(0, { accounts: ACCOUNTS }) });
    expect(rows(list).length).to.equal(2);
    const details = find(list, 'details') as HTMLDetailsElement;
    expect(text(details.querySelector('summary'))).to.equal('3 of 5 records could not be read');
    expect(details.open).to.equal(false);
    details.querySelector('summary')?.click();
    expect(details.open).to.equal(true);
    const lines = all(list, '.problems li').map((line) => text(line));
    expect(lines.some((line) => line.startsWith('[2].id expected'))).to.equal(true);
    expect(lines.some((line) => line.startsWith('b renewal') && line.includes('tomorrow'))).to.equal(true);
  });

  it('says how many records were read in part', async () => {
    const list = await mount({ store: await portfolio(0, { accounts: ACCOUNTS.slice(0, 2) }) });
    expect(text(find(list, 'summary'))).to.equal('In 1 record a part was left out');
  });

  it('says nothing of what was merely ignored', async () => {
    const accounts = [
      { id: 'a', name: 'Alder', colour: 'green' },
      { id: 'a', name: 'Alder again' },
    ];
    const store = await portfolio(0, { accounts });
    expect(store.problems.length).to.be.greaterThan(0);
    const list = await mount({ store });
    expect(has(list, '[part="notice"]')).to.equal(false);
  });

  it('says that what was handed over is no list of accounts', async () => {
    const list = await mount({ store: await portfolio(0, { accounts: 'not a list' }) });
    expect(notice(list)).to.contain('could not be read').and.to.contain('not a list');
  });

  it('does not claim to know how many records were refused when it does not', async () => {
    const list = await mount({
      store: await portfolio(0, { accounts: Array.from({ length: 3000 }, () => 7) }),
    });
    expect(text(find(list, 'summary'))).to.match(/^More than \d.* records could not be read$/);
    expect(all(list, '.problems li').length).to.be.at.most(101);
    expect(text(all(list, '.problems li').at(-1))).to.equal('and 2,900 more');
  });

  it('clears the filters of a portfolio that nothing fits', async () => {
    const list = await mount(await (STATES['no match'] as () => Promise<Setting>)());
    expect(rows(list).length).to.equal(0);
    button(list, 'Clear filters').click();
    await settled(list);
    expect(rows(list).length).to.be.greaterThan(5);
  });
});
