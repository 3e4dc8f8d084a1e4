import { expect } from '@open-wc/testing';
import { createHealthStore, type HealthStore } from '../../src/sdk/index.js';
import { account, AS_OF, model, readyStore, scoreOf } from './store-setting.js';

const codes = ({ problems }: Pick<HealthStore, 'problems'>): unknown[] =>
  problems.map(({ path, code }) => [path, code]);

describe('a patch', () => {
  for (const [title, part, problem] of [
    ['cannot take away the id', { id: null }, ['id', 'fixed-id']],
    ['cannot give another id', { id: 'y' }, ['id', 'fixed-id']],
    ['cannot take away the name', { name: null }, ['name', 'not-a-name']],
    ['cannot give a name that is none', { name: '' }, ['name', 'not-a-name']],
  ] as const) {
    it(`${title}, and the rest of it counts`, async () => {
      const store = await readyStore([account('a', 80)]);
      const report = await store.patch('a', { ...part, metrics: { x: 40 } });
      expect([report.accepted, codes(report)]).to.deep.equal([1, [problem]]);
      expect(report.problems[0]!.record).to.equal('a');
      expect([store.query().ids, store.get('a')!.name, scoreOf(store, 'a')]).to.deep.equal([
        ['a'],
        'Account a',
        40,
      ]);
    });
  }

  it('may name the id it is for, and give another name', async () => {
    const store = await readyStore([account('a', 80)]);
    const report = await store.patch('a', { id: 'a', name: 'Acme' });
    expect([report.accepted, report.problems.length, store.get('a')!.name]).to.deep.equal([1, 0, 'Acme']);
  });

  for (const part of ['text', ['list'], 7, null, undefined]) {
    it(`that is ${String(part)} is refused`, async () => {
      const store = await readyStore([account('a', 80)]);
      const report = await store.patch('a', part);
      expect([report.accepted, report.rejected, codes(report)]).to.deep.equal([
        0,
        1,
        [['', 'not-an-object']],
      ]);
    });
  }
});

describe('what is refused changes nothing', () => {
  const refused: readonly (readonly [string, (store: HealthStore) => Promise<unknown>])[] = [
    ['a model', (store) => store.setModel({ ...model, bands: [] })],
    ['a list that is none', (store) => store.ingest('accounts.json')],
    ['records', (store) => store.upsert([7])],
    ['a part', (store) => store.patch('a', 7)],
    ['ids', (store) => store.remove(['zz'])],
    ['a day', (store) => store.setAsOf('nope')],
  ];
  for (const [title, refuse] of refused) {
    it(`${title}: neither version nor views, but subscribers hear of the problem`, async () => {
      const store = await readyStore([account('a', 80)]);
      const [{ version }, view, result] = [store, store.get('a'), store.query()];
      let heard = 0;
      store.subscribe(() => (heard = store.problems.length));
      await refuse(store);
      expect([store.version, heard]).to.deep.equal([version, 1]);
      expect(store.get('a')).to.equal(view);
      expect(store.query()).to.equal(result);
    });
  }
});

describe('a slip', () => {
  const throws = (): never => {
    throw new Error('trap');
  };

  it('in a query leaves that part of it out', async () => {
    const store = await readyStore([account('a', 80), account('b', 20)]);
    const all = store.query();
    const circular: Record<string, unknown> = {};
    circular['bands'] = circular;
    const slips = [
      null,
      7,
      'text',
      { text: 5 },
      { text: 5n },
      { bands: { length: 1 }, segments: { length: 1 } },
      { bands: 'low', stages: 7 },
      circular,
      { sort: 7, order: 7 },
      { sort: 'size' },
      new Proxy({}, { get: throws }),
    ];
    for (const slip of slips) expect(store.query(slip as never).total, typeof slip).to.equal(all.total);
    expect(store.query({ bands: ['low'], text: 5 } as never).ids).to.deep.equal(['b']);
  });

  it('in what is asked of tasks gives all of them', async () => {
    const store = await readyStore([account('a', 20), account('b', 20)]);
    const all = store.tasks();
    expect(all.length).to.equal(4);
    for (const slip of [null, 7, { capacity: 'two' }, { capacity: NaN }, new Proxy({}, { get: throws })])
      expect(store.tasks(slip as never)).to.deep.equal(all);
    expect(store.tasks({ capacity: -1 })).to.deep.equal([]);
  });

  it('in the options is a problem, and the other options count', async () => {
    const options = {
      get model() {
        return throws();
      },
      accounts: [account('a', 80)],
      asOf: AS_OF,
      currency: 'EUR',
      rates: new Proxy({}, { ownKeys: throws }),
    };
    const store = createHealthStore(options);
    await store.ready;
    expect([store.size, store.asOf]).to.deep.equal([1, AS_OF]);
    expect(codes(store)).to.have.deep.members([
      ['model', 'unreadable'],
      ['rates', 'unreadable'],
    ]);
    const trap = createHealthStore(new Proxy({}, { get: throws, ownKeys: throws }));
    expect(trap.problems.length).to.be.greaterThan(0);
    trap.close();
  });

  for (const [title, ids] of Object.entries({
    number: 7,
    null: null,
    object: {},
    trap: new Proxy({}, { get: throws }),
  })) {
    it(`in ids to remove (${title}) is told of`, async () => {
      const store = await readyStore([account('a', 80)]);
      const report = await store.remove(ids as never);
      expect([report.rejected, codes(report), store.size]).to.deep.equal([1, [['', 'not-ids']], 1]);
    });
  }
});
