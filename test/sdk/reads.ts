import { expect } from '@open-wc/testing';
import { createHealthStore } from '../../src/sdk/index.js';
import { account, model, readyStore, weekly } from './store-setting.js';

const portfolio = [
  account('low', weekly(60, 60, 60, 60, 30), {
    segment: 'big',
    stage: 'live',
    owner: 'u1',
    arr: 10,
    renewal: '2027-05-01',
  }),
  account('mid', weekly(55, 55, 55, 55, 60), {
    name: 'Ångström Ltd',
    segment: 'big',
    owner: 'u2',
    arr: 30,
    renewal: '2027-01-01',
  }),
  account('high', weekly(90, 90, 90, 90, 90), { segment: 'small', stage: 'live', owner: 'u1', arr: 20 }),
  { id: 'none', name: 'Nothing known' },
];

describe('a query', () => {
  it('counts every band under all filters but the one on bands', async () => {
    const store = await readyStore(portfolio);
    expect({ ...store.query().counts }).to.deep.equal({ low: 1, middle: 1, high: 1, '': 1 });
    const result = store.query({ segments: ['big'], bands: ['low'] });
    expect(result.ids).to.deep.equal(['low']);
    expect({ ...result.counts }).to.deep.equal({ low: 1, middle: 1, high: 0, '': 0 });
    expect(result.total).to.equal(2);
  });

  it('finds by name, id and segment, whatever the case and the accents', async () => {
    const store = await readyStore(portfolio);
    expect(store.query({ text: ' angstrom' }).ids).to.deep.equal(['mid']);
    expect(store.query({ text: 'HIGH' }).ids).to.deep.equal(['high']);
    expect(store.query({ text: 'small' }).ids).to.deep.equal(['high']);
    expect(store.query({ text: 'nobody' }).ids).to.deep.equal([]);
  });

  it('filters by band, stage and "not enough data"', async () => {
    const store = await readyStore(portfolio);
    expect(store.query({ bands: [''] }).ids).to.deep.equal(['none']);
    expect([...store.query({ stages: ['live'] }).ids].sort()).to.deep.equal(['high', 'low']);
    expect(store.facets()).to.deep.equal({ segments: ['big', 'small'], stages: ['live'] });
  });

  it('knows which accounts are mine', async () => {
    const store = await readyStore(portfolio, { viewer: 'u1' });
    expect([...store.query({ mine: true }).ids].sort()).to.deep.equal(['high', 'low']);
    expect([store.hasViewer, store.get('low')!.mine, store.get('mid')!.mine]).to.deep.equal([
      true,
      true,
      false,
    ]);
    const nobody = await readyStore(portfolio);
    expect(nobody.query({ mine: true }).ids).to.deep.equal([]);
  });

  const sorted: readonly (readonly [sort: string, ids: string[]])[] = [
    ['triage', ['low', 'mid', 'none', 'high']],
    ['name', ['high', 'low', 'mid', 'none']],
    ['band', ['low', 'mid', 'high', 'none']],
    ['score', ['low', 'mid', 'high', 'none']],
    ['movement', ['low', 'high', 'mid', 'none']],
    ['renewal', ['mid', 'low', 'none', 'high']],
    ['arr', ['mid', 'high', 'low', 'none']],
  ];
  for (const [sort, ids] of sorted) {
    it(`sorts by ${sort}, what is unknown last`, async () => {
      const store = await readyStore(portfolio);
      expect(store.query({ sort: sort as 'name' }).ids).to.deep.equal(ids);
    });
  }

  it('turns the order round, but what is unknown stays last', async () => {
    const store = await readyStore(portfolio);
    expect(store.query({ sort: 'score', order: 'descending' }).ids).to.deep.equal([
      'high',
      'mid',
      'low',
      'none',
    ]);
  });
});

describe('sorted by revenue', () => {
  const money = [
    account('euro', 1, { arr: 10, currency: 'EUR' }),
    account('dollar', 1, { arr: 90, currency: 'USD' }),
    account('franc', 1, { arr: 50, currency: 'CHF' }),
    account('unsaid', 1, { arr: 70 }),
    account('dollars', 1, { arr: 95, currency: 'USD' }),
    account('unknown', 1),
  ];
  const idsBy = async (options: object, order: 'ascending' | 'descending'): Promise<readonly string[]> =>
    (await readyStore(money, options)).query({ sort: 'arr', order }).ids;

  it('accounts stand currency by currency, by code', async () => {
    const ids = ['franc', 'euro', 'dollars', 'dollar', 'unsaid', 'unknown'];
    expect(await idsBy({}, 'descending')).to.deep.equal(ids);
    const turned = ['franc', 'euro', 'dollar', 'dollars', 'unsaid', 'unknown'];
    expect(await idsBy({}, 'ascending')).to.deep.equal(turned);
  });

  it('those in the host’s currency come first, with what its rates bring to it', async () => {
    const ids = ['dollars', 'dollar', 'euro', 'franc', 'unsaid', 'unknown'];
    expect(await idsBy({ currency: 'USD', rates: { EUR: 2 } }, 'descending')).to.deep.equal(ids);
  });
});

describe('a view of an account', () => {
  it('tells score, movement over four weeks and 26 weeks of restated history', async () => {
    const store = await readyStore(portfolio);
    const { explanation, movement, history } = store.get('low')!;
    expect(explanation.band).to.equal('low');
    expect([movement.since, movement.difference]).to.deep.equal(['2026-10-19', -30]);
    expect(history.length).to.equal(26);
    expect(history.slice(-2).map(({ on, score, kind }) => [on, score, kind])).to.deep.equal([
      ['2026-11-09', 60, 'restated'],
      ['2026-11-16', 30, 'restated'],
    ]);
    expect(store.history('low')).to.equal(history);
    expect(store.history('nobody')).to.deep.equal([]);
  });

  it('has as many weeks of history as are asked for, 26 where that is no number of weeks', async () => {
    const store = await readyStore(portfolio);
    const ofYear = store.history('low', { weeks: 52 });
    expect([ofYear.length, ofYear[0]!.on, ofYear.at(-1)!.on]).to.deep.equal([52, '2025-11-24', '2026-11-16']);
    expect(store.history('low', { weeks: 3.9 }).length).to.equal(3);
    expect(store.history('low', { weeks: 1e9 }).length).to.equal(520);
    for (const weeks of [0, -3, NaN, '12', null]) {
      expect(store.history('low', { weeks } as object).length, String(weeks)).to.equal(26);
    }
    expect(store.history('low', null as unknown as object).length).to.equal(26);
  });

  it('has a history of its dimensions, on the same days', async () => {
    const store = await readyStore(portfolio);
    const history = store.dimensionHistory('low', { weeks: 2 });
    expect(history).to.deep.equal([
      { on: '2026-11-09', points: { d: 60 } },
      { on: '2026-11-16', points: { d: 30 } },
    ]);
    expect(store.dimensionHistory('low').map(({ on }) => on)).to.deep.equal(
      store.history('low').map(({ on }) => on),
    );
    expect(store.dimensionHistory('nobody')).to.deep.equal([]);
    const empty = createHealthStore();
    expect([empty.history('low'), empty.dimensionHistory('low')]).to.deep.equal([[], []]);
    empty.close();
  });

  it('tells nothing of the days before the account began', async () => {
    const metrics = { x: weekly(60, 60, 60, 60, 30) };
    const store = await readyStore([{ id: 'new', name: 'New', since: '2026-11-01', metrics }]);
    const { movement, history } = store.get('new')!;
    expect(movement).to.deep.equal({ since: '2026-10-19', rows: [], became: 'known' });
    expect(history.map(({ score }) => score).slice(-4)).to.deep.equal([NaN, 60, 60, 30]);
  });

  it('stays the same object while its account does not change', async () => {
    const store = await readyStore(portfolio);
    const [low, mid] = [store.get('low'), store.get('mid')];
    await store.upsert([account('low', 55)]);
    expect(store.get('mid')).to.equal(mid);
    expect(store.get('low')).not.to.equal(low);
  });

  it('of a parent changes with its children', async () => {
    const store = await readyStore([account('p', 80), account('c', 80, { parent: 'p' })]);
    expect(store.get('p')!.children).to.deep.equal(['c']);
    const before = store.get('p');
    await store.patch('c', { metrics: { x: 10 } });
    expect(store.get('p')).not.to.equal(before);
    await store.remove('c');
    expect(store.get('p')!.children).to.deep.equal([]);
  });

  it('derives revenue, renewal and notice from the contracts', async () => {
    const contracts = [
      { amount: 10, start: '2026-01-01', end: '2027-01-01', noticeBy: '2026-12-01' },
      { amount: 5, start: '2026-02-01', end: '2027-02-01' },
      { amount: 90, start: '2027-01-01' },
    ];
    const store = await readyStore([account('a', 80, { currency: 'EUR', contracts })]);
    const { arr, currency, renewal, noticeBy } = store.get('a')!;
    expect([arr, currency, renewal, noticeBy]).to.deep.equal([15, 'EUR', '2027-01-01', '2026-12-01']);
  });
});

describe('tasks', () => {
  it('list the plays called for by measure and by band, in triage order', async () => {
    const store = await readyStore(portfolio);
    expect(
      store.tasks().map(({ account: id, play, due, causes }) => [id, play, due, causes[0]!.kind]),
    ).to.deep.equal([
      ['low', 'teach', '2026-11-23', 'measure'],
      ['low', 'call', undefined, 'band'],
      ['mid', 'teach', '2026-11-23', 'measure'],
    ]);
    expect(store.tasks({ capacity: 1 }).length).to.equal(1);
  });
});

describe('the label of a task', () => {
  const labels: readonly (readonly [label: unknown, shown: string])[] = [
    ['Teach', 'Teach'],
    [{ de: 'Schulen', en: 'Teach' }, 'Teach'],
    [{ de: 'Schulen', 'en-GB': 'Teach' }, 'Teach'],
    [{ de: 'Schulen' }, 'Schulen'],
  ];
  for (const [label, shown] of labels) {
    it(`is English where the model has it: ${JSON.stringify(label)}`, async () => {
      const plays = [{ id: 'teach', label }, model.plays[1]];
      const store = await readyStore([account('a', 60)], { model: { ...model, plays } });
      const measures = store.tasks({ capacity: 1 });
      expect(measures.map((task) => task.label)).to.deep.equal([shown]);
    });
  }
});

describe('owners', () => {
  it('are not comparable: permuting them leaves every read but "mine" byte-identical', async () => {
    const swap: Record<string, string> = { u1: 'u2', u2: 'u1' };
    const swapped = portfolio.map((record) => {
      const { owner } = record as { owner?: string };
      return owner === undefined ? record : { ...record, owner: swap[owner] };
    });
    const reads = async (accounts: object[]): Promise<string> => {
      const store = await readyStore(accounts);
      const { ids } = store.query();
      const sorts = ['name', 'band', 'score', 'movement', 'renewal', 'arr'] as const;
      const orders = sorts.map((sort) => store.query({ sort }).ids);
      return JSON.stringify([
        ids,
        orders,
        store.facets(),
        store.tasks(),
        ids.map((id) => store.get(id)),
        store.problems,
      ]);
    };
    expect(await reads(swapped)).to.equal(await reads(portfolio));
  });

  it('show nowhere in what a view is given', async () => {
    const store = await readyStore([account('a', 80, { owner: 'person-of-that-name' })], {
      viewer: 'person-of-that-name',
    });
    expect(JSON.stringify([store.get('a'), store.query(), store.tasks(), store.facets()])).not.to.include(
      'person-of-that-name',
    );
  });
});
