import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/scoring/index.js';
import { createHealthStore, type HealthStore } from '../../src/sdk/index.js';
import { account, AS_OF, model, readyStore } from './store-setting.js';

const told = ({ problems }: { readonly problems: readonly Problem[] }): unknown[] =>
  problems.map(({ record, path, code }) => [record, path, code]);

const isCircle = ({ code }: Problem): boolean => code === 'parent-circle';

function hearProblems(store: HealthStore): Problem[] {
  const heard: Problem[] = [];
  store.addEventListener('problem', ({ detail }) => heard.push(detail));
  return heard;
}

describe('problems that stand', () => {
  it('of refused records and models come before warnings when not all are kept', async () => {
    const stray = Array.from({ length: 1200 }, (_, i) => account(`a${String(i)}`, 1, { stray: 1 }));
    const store = await readyStore(stray);
    await store.setModel({ ...model, bands: [] });
    expect(store.problems.length).to.equal(1000);
    expect(store.problems.some(({ about, severity }) => about === 'model' && severity === 'error')).to.equal(
      true,
    );
    expect(store.problems.length + store.truncated).to.equal(1201);
    await store.upsert([7]);
    expect(store.problems.filter(({ severity }) => severity === 'error').length).to.equal(2);
  });

  it('are settled by a patch only where it touches the record', async () => {
    const metrics = { x: 'many', y: 'few', 'z.z': {} };
    const store = await readyStore([{ id: 'a', name: 'A', renewal: 'soon', metrics }]);
    const [renewal, x, y, z] = [
      ['a', 'renewal', 'not-a-day'],
      ...store.problems
        .filter(({ path }) => path.startsWith('metrics'))
        .map(({ path, code }) => ['a', path, code]),
    ];
    expect(told(store)).to.have.deep.members([renewal, x, y, z]);
    await store.patch('a', { arr: 5 });
    expect(told(store)).to.have.deep.members([renewal, x, y, z]);
    await store.patch('a', { metrics: { x: 7 } });
    expect(told(store)).to.have.deep.members([renewal, y, z]);
    await store.patch('a', { metrics: { 'z.z': null } });
    expect(told(store)).to.have.deep.members([renewal, y]);
    await store.patch('a', { renewal: '2027-01-01', metrics: null });
    expect(told(store)).to.deep.equal([]);
  });

  it('are settled by an upsert of the whole record', async () => {
    const store = await readyStore([
      account('a', 1, { renewal: 'soon' }),
      account('b', 1, { renewal: 'soon' }),
    ]);
    await store.upsert([account('a', 2)]);
    expect(told(store)).to.deep.equal([['b', 'renewal', 'not-a-day']]);
  });

  it('do not add up when the same is said again', async () => {
    const store = await readyStore([account('a', 1)]);
    for (let i = 0; i < 5; i++) {
      await store.setAsOf('nope');
      await store.upsert([{ name: 'no id' }]);
      await store.upsert([{ id: 'b' }]);
      await store.patch('zz', {});
    }
    expect(told(store)).to.have.deep.members([
      [undefined, 'asOf', 'not-a-day'],
      [0, 'id', 'missing'],
      ['b', 'name', 'missing'],
      ['zz', 'id', 'unknown-account'],
    ]);
    await store.setAsOf(AS_OF);
    await store.upsert([account('b', 1), account('zz', 1)]);
    expect(told(store)).to.deep.equal([[0, 'id', 'missing']]);
  });

  it('tell what a listener threw, whatever it threw', async () => {
    const store = await readyStore([account('a', 1)]);
    const leave = store.subscribe(() => {
      throw new Error('no room');
    });
    await store.patch('a', { arr: 1 });
    leave();
    expect(store.problems.map(({ code, received }) => [code, received])).to.deep.equal([
      ['listener-threw', '"no room"'],
    ]);
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    store.subscribe(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a host may throw
      throw throwing;
    });
    await store.patch('a', { arr: 2 });
    expect(store.problems.map(({ code, received }) => [code, received])).to.deep.equal([
      ['listener-threw', 'an object'],
    ]);
  });
});

describe('accounts that are their own ancestors', () => {
  const circle = [
    account('a', 80, { parent: 'b' }),
    account('b', 80, { parent: 'a' }),
    account('c', 80, { parent: 'a' }),
  ];

  it('are told of when the model comes after the accounts', async () => {
    const store = createHealthStore({ accounts: circle, asOf: AS_OF });
    await store.ready;
    const heard = hearProblems(store);
    await store.setModel(model);
    expect(store.problems.filter(isCircle).map(({ record }) => record)).to.deep.equal(['a', 'b']);
    expect(heard.filter(isCircle).length).to.equal(2);
    await store.setModel({ ...model, version: '2' });
    expect(heard.filter(isCircle).length).to.equal(2);
  });

  it('are told of once, until the circle opens', async () => {
    const store = await readyStore(circle);
    const heard = hearProblems(store);
    await store.patch('a', { arr: 1 });
    await store.upsert([circle[1], account('d', 80)]);
    await store.patch('c', { parent: 'd' });
    await store.patch('d', { parent: 'c' });
    expect(heard.map(({ record }) => record)).to.deep.equal(['c', 'd']);
    expect(store.problems.map(({ record }) => record)).to.deep.equal(['a', 'b', 'c', 'd']);
    await store.ingest('accounts.json');
    await store.patch('b', { parent: null });
    expect(store.problems.filter(isCircle).map(({ record }) => record)).to.deep.equal(['c', 'd']);
    await store.remove('d');
    expect(store.problems.some(isCircle)).to.equal(false);
  });

  it('are nobody’s children in any view, and are again once the circle opens', async () => {
    const store = await readyStore([
      account('a', 80, { parent: 'b' }),
      account('b', 80, { parent: 'c' }),
      account('c', 80),
    ]);
    const children = (): unknown[] => ['a', 'b', 'c'].map((id) => store.get(id)!.children);
    expect(children()).to.deep.equal([[], ['a'], ['b']]);
    await store.patch('c', { parent: 'a' });
    expect(children()).to.deep.equal([[], [], []]);
    await store.patch('c', { parent: null });
    expect(children()).to.deep.equal([[], ['a'], ['b']]);
  });
});
