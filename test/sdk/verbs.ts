import { expect } from '@open-wc/testing';
import { createHealthStore } from '../../src/sdk/index.js';
import { account, AS_OF, model, readyStore, scoreOf, weekly } from './store-setting.js';

describe('the store takes in', () => {
  it('all accounts, and says what became of them', async () => {
    const store = createHealthStore({ model, asOf: AS_OF });
    expect(store.status).to.equal('loading');
    const report = await store.ingest([account('a', 80), { id: 'b' }, 7]);
    expect([report.accepted, report.rejected, report.truncated]).to.deep.equal([1, 2, 0]);
    expect(report.problems.map(({ record, path, severity }) => [record, path, severity])).to.deep.equal([
      ['b', 'name', 'error'],
      [2, '', 'error'],
    ]);
    expect(store.status).to.equal('ready');
    expect(store.problems).to.deep.equal(report.problems);
    expect(scoreOf(store, 'a')).to.equal(80);
  });

  it('a whole new set in place of the old, problems included', async () => {
    const store = await readyStore([account('a', 80), 7]);
    await store.ingest([account('b', 20)]);
    expect([store.size, store.problems.length, store.get('a')]).to.deep.equal([1, 0, undefined]);
  });

  it('nothing in place of the old when there is no list at all', async () => {
    const store = await readyStore([account('a', 80)]);
    const report = await store.ingest('accounts.json');
    expect([report.accepted, report.problems[0]!.code]).to.deep.equal([0, 'not-a-list']);
    expect([store.size, store.problems.length]).to.deep.equal([1, 1]);
  });

  it('some accounts again, by id, and new ones beside them', async () => {
    const store = await readyStore([account('a', 80), account('b', 60)]);
    await store.upsert([account('b', 30), account('c', 90)]);
    expect(['a', 'b', 'c'].map((id) => scoreOf(store, id))).to.deep.equal([80, 30, 90]);
  });

  it('a part of an account: fields replaced, metrics merged, null taken away', async () => {
    const start = account('a', 80, { segment: 'small', arr: 5, metrics: { x: 80, y: 1 } });
    const store = await readyStore([start]);
    await store.patch('a', { segment: 'big', arr: null, metrics: { x: 40 } });
    const view = store.get('a')!;
    expect([view.segment, view.arr, view.explanation.score, view.name]).to.deep.equal([
      'big',
      undefined,
      40,
      'Account a',
    ]);
    await store.patch('a', { metrics: { x: null } });
    expect(scoreOf(store, 'a')).to.be.NaN;
  });

  it('nothing of a part that cannot be read, or for an account it does not know', async () => {
    const store = await readyStore([account('a', 80)]);
    const hostile = {
      get metrics(): never {
        throw new Error('no');
      },
    };
    expect((await store.patch('a', hostile)).problems.length).to.be.greaterThan(0);
    const unknown = await store.patch('zz', { arr: 1 });
    expect([unknown.accepted, unknown.rejected, unknown.problems[0]!.code]).to.deep.equal([
      0,
      1,
      'unknown-account',
    ]);
    expect(scoreOf(store, 'a')).to.equal(80);
  });

  it('the removal of accounts', async () => {
    const store = await readyStore([account('a', 80), account('b', 60)]);
    const report = await store.remove(['a', 'zz']);
    expect([report.accepted, report.rejected]).to.deep.equal([1, 1]);
    expect(store.query().ids).to.deep.equal(['b']);
  });

  it('verbs in the order in which they were called', async () => {
    const store = createHealthStore({ model, asOf: AS_OF });
    void store.ingest([account('a', 10)]);
    void store.upsert([account('a', 20)]);
    void store.patch('a', { metrics: { x: 30 } });
    await store.upsert([account('b', 1)]);
    expect(scoreOf(store, 'a')).to.equal(30);
  });

  it('another day', async () => {
    const store = await readyStore([account('a', weekly(70, 20))]);
    await store.setAsOf('2026-11-10');
    expect([scoreOf(store, 'a'), store.asOf]).to.deep.equal([70, '2026-11-10']);
    const refused = await store.setAsOf('2026-11-31');
    expect(refused.problems[0]!.code).to.equal('not-a-day');
    expect(store.asOf).to.equal('2026-11-10');
  });

  it('another model, and keeps the last good one when that is refused', async () => {
    const store = await readyStore([account('a', 80)]);
    const report = await store.setModel({ ...model, bands: [] });
    expect(report.accepted).to.equal(0);
    expect([store.model?.version, scoreOf(store, 'a')]).to.deep.equal(['1', 80]);
    expect(store.problems[0]!.record).to.equal(undefined);
    await store.setModel({ ...model, version: '2' });
    expect([store.model?.version, store.problems.length]).to.deep.equal(['2', 0]);
  });

  it('nothing more once it is closed', async () => {
    const store = await readyStore([account('a', 80)]);
    store.close();
    await store.ingest([]);
    expect(store.size).to.equal(1);
  });
});

describe('a programmer’s slip', () => {
  it('in the options is a problem, never an exception', async () => {
    const slips = { asOf: '31.12.2026', viewer: 7, colour: 'red' } as never;
    const store = createHealthStore(slips);
    await store.ready;
    expect(store.problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['colour', 'unknown-option'],
      ['viewer', 'not-a-viewer'],
      ['asOf', 'not-a-day'],
    ]);
    expect(createHealthStore(null as never).problems[0]!.code).to.equal('not-options');
  });

  it('leaves the day to the local calendar', () => {
    const now = new Date();
    const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((n) => String(n).padStart(2, '0'))
      .join('-');
    const store = createHealthStore();
    expect(store.asOf).to.equal(local);
    store.close();
  });
});
