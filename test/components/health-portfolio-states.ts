import { expect } from '@open-wc/testing';
import type { HealthPortfolio } from '../../src/elements/health-portfolio.js';
import { createHealthStore, type PortfolioReport } from '../../src/sdk/index.js';
import { model } from './health-list-setting.js';
import {
  all,
  answered,
  button,
  cleanUp,
  demo,
  mount,
  read,
  rows,
  settled,
  SlowStore,
  storeLike,
  storeWith,
} from './health-portfolio-setting.js';
import { countsOnly, full, none, single, tally } from './portfolio-reports.js';

const LONG = 'Wasserwirtschaftsverbandsverwaltungsgesellschaft ‏الشركة العربية للخدمات اللوجستية '.repeat(3);

const long: PortfolioReport = {
  ...full,
  segments: full.segments.map((part) => ({ ...part, key: LONG })).slice(0, 1),
};

const longBands = {
  ...(demo.model as NonNullable<typeof demo.model>),
  bands: (demo.model?.bands ?? []).map((band) => ({ ...band, label: LONG })),
};

const many: PortfolioReport = {
  ...full,
  total: tally(100_000, 9e9, 4e9),
  bands: full.bands.map((each, i) => ({ ...each, ...tally([1, 3, 99_995, 1][i] ?? 0, 3e9, 1e9) })),
  segments: Array.from({ length: 300 }, (_, i) => ({
    key: `Segment ${String(i)}`,
    ...tally(300, 1e6, 2e6),
    bands: [{ band: 'healthy', ...tally(300, 1e6, 2e6) }],
  })),
  moves: {
    since: '2026-10-19',
    flows: [
      { from: 'healthy', to: 'healthy', ...tally(99_997, 9e9) },
      { from: 'healthy', to: 'at-risk', ...tally(3, 1e6), ids: ['ostsee-logistik'] },
    ],
    came: [],
  },
};

/** Every state there is, and how an overview comes into it. */
const STATES: Record<string, () => Partial<HealthPortfolio>> = {
  everything: () => ({ store: storeWith(full) }),
  'two currencies': () => ({ store: demo }),
  'counts only': () => ({ store: storeWith(countsOnly) }),
  'one account on one band': () => ({ store: storeWith(single) }),
  'very many': () => ({ store: storeWith(many) }),
  'long labels': () => ({ store: storeLike({ model: longBands, portfolio: () => Promise.resolve(long) }) }),
  'a part of it': () => ({ store: demo, segments: ['Enterprise'], mine: true }),
  'no match': () => ({ store: demo, segments: ['Nowhere'] }),
  loading: () => ({ store: new SlowStore().store }),
  'not answered': () => ({ store: storeLike({ portfolio: () => Promise.reject(new Error('no')) }) }),
  'nothing given': () => ({}),
  'no model': () => ({ store: createHealthStore({ accounts: [{ id: 'a', name: 'A' }] }) }),
};

const scrollsSideways = (overview: HealthPortfolio): boolean => {
  const inner = all(overview, '.portfolio')[0];
  return !inner || inner.scrollWidth > inner.clientWidth || overview.scrollWidth > overview.clientWidth;
};

describe('<health-portfolio> states', () => {
  afterEach(cleanUp);

  for (const [name, properties] of Object.entries(STATES)) {
    for (const place of [
      { inlineSize: 1100 },
      { inlineSize: 320, scheme: 'dark' },
      { inlineSize: 700, direction: 'rtl' },
    ] as const) {
      it(`“${name}” is accessible and fits, ${JSON.stringify(place)}`, async () => {
        const overview = await mount(properties(), place);
        if (name !== 'loading') await answered(overview);
        for (const details of all(overview, 'details')) (details as HTMLDetailsElement).open = true;
        all(overview, '.figure')[0]?.click();
        await settled(overview);
        await expect(overview).to.be.accessible();
        expect(scrollsSideways(overview)).to.equal(false);
      });
    }
  }

  it('breaks no name of a band within a word where there is hardly any room', async () => {
    const overview = await mount({ store: demo }, { inlineSize: 200 });
    await answered(overview);
    const names = all(overview, '[part=bands] tbody th bdi');
    expect(names.length).to.be.greaterThan(2);
    for (const name of names)
      expect(name.getClientRects().length, name.innerText).to.be.at.most(name.innerText.split(' ').length);
    expect(scrollsSideways(overview)).to.equal(false);
    await expect(overview).to.be.accessible();
  });

  it('keeps its space while the answer is on its way', async () => {
    const overview = await mount({ store: new SlowStore().store });
    expect(read(overview, '[role=status]')).to.equal('Loading');
    expect(overview.offsetHeight).to.be.greaterThan(300);
    expect(all(overview, '[aria-busy=true]').length).to.equal(1);
  });

  it('keeps the figures while they are worked out anew, and marks them', async () => {
    const slow = new SlowStore();
    const overview = await mount({ store: slow.store });
    slow.answer(0, full);
    await settled(overview);
    expect(read(overview, '.updating')).to.equal('');
    slow.change();
    await settled(overview);
    expect(read(overview, '.updating')).to.equal('Working it out anew');
    expect(read(overview, '[part=summary]')).to.contain('20 accounts');
    slow.answer(1, single);
    await settled(overview);
    expect(read(overview, '.updating')).to.equal('');
    expect(read(overview, '[part=summary]')).to.contain('1 account,');
  });

  it('drops what comes late for an older state', async () => {
    const slow = new SlowStore();
    const overview = await mount({ store: slow.store });
    slow.change();
    await settled(overview);
    slow.answer(0, full);
    await settled(overview);
    expect(all(overview, '[part=summary]').length).to.equal(0);
    slow.answer(1, single);
    await settled(overview);
    expect(read(overview, '[part=summary]')).to.contain('1 account,');
  });

  it('offers to try again where it was not answered, and keeps older figures', async () => {
    const slow = new SlowStore();
    const overview = await mount({ store: slow.store });
    slow.refuse(0);
    await settled(overview);
    expect(read(overview, '[part=notice]')).to.contain('The portfolio could not be worked out.');
    button(overview, 'Try again').click();
    await settled(overview);
    slow.answer(1, full);
    await settled(overview);
    slow.change();
    await settled(overview);
    slow.refuse(2);
    await settled(overview);
    expect(read(overview, '[part=head]')).to.contain('these are the figures from before');
    expect(rows(overview, 'bands').length).to.equal(4);
    button(overview, 'Try again').click();
    await settled(overview);
    expect(slow.asked.length).to.equal(4);
  });

  it('takes zeros of a portfolio with accounts for no answer', async () => {
    expect(read(await mount({ store: storeWith(none) }), '[part=notice]')).to.contain(
      'could not be worked out',
    );
  });

  it('says how to begin, what is missing, and that nothing fits', async () => {
    const empty = createHealthStore({ model, accounts: [] });
    await empty.ready;
    const first = await mount({ store: empty });
    await answered(first);
    expect(read(first, '[part=notice]')).to.contain('No accounts yet');
    const bare = createHealthStore({ accounts: [{ id: 'a', name: 'A' }] });
    await bare.ready;
    expect(read(await mount({ store: bare }), '[part=notice]')).to.contain('No health model yet');
    const refused = createHealthStore({ accounts: [], model: { ...model, bands: 7 } });
    await refused.ready;
    expect(read(await mount({ store: refused }), '[part=notice]'))
      .to.contain('The health model could not be read')
      .and.to.contain('bands: expected');
    refused.close();
    const filtered = await mount({ store: demo, segments: ['Nowhere'] });
    await answered(filtered);
    expect(read(filtered, '[part=notice]')).to.equal(
      'No account is in this part of the portfolio Only: Nowhere',
    );
    empty.close();
    bare.close();
  });

  it('takes whatever a host hands over', async () => {
    const odd = { segments: 7, stages: [null, 'adoption', {}], mine: 'yes', headingLevel: NaN } as unknown;
    const slow = new SlowStore();
    const overview = await mount({ store: slow.store, ...(odd as Partial<HealthPortfolio>) });
    slow.answer(0, full);
    await settled(overview);
    expect(slow.asked).to.eql([{ stages: ['adoption'], mine: true, sinceDays: 28 }]);
    expect(all(overview, 'h3').length).to.equal(1);
  });

  it('shows the first rows of a long table, and the rest when asked', async () => {
    const overview = await mount({ store: storeWith(many) });
    expect(rows(overview, 'segments').length).to.equal(7);
    button(overview, '293 more').click();
    await settled(overview);
    expect(rows(overview, 'segments').length).to.equal(57);
  });
});
