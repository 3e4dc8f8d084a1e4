import { expect } from '@open-wc/testing';
import type { HealthStore } from '../../src/sdk/index.js';
import { account, readyStore, weekly } from './store-setting.js';

const falling = weekly(90, 90, 90, 90, 20);
const steadyLow = weekly(10, 10, 10, 10, 10);
const middle = weekly(60, 60, 60, 60, 60);
const well = weekly(95, 95, 95, 95, 95);

const ids = (store: HealthStore, capacity?: number): string[] =>
  store.today({ capacity }).accounts.map(({ id }) => id);

describe('what to look at today', () => {
  const portfolio = [
    account('falling', falling, { owner: 'u1', arr: 100 }),
    account('low', steadyLow, { owner: 'u2', arr: 50 }),
    account('middle', middle, { owner: 'u2' }),
    account('well', well, { owner: 'u1' }),
  ];

  it('is what has something to look at, with what that is, in triage order', async () => {
    const store = await readyStore(portfolio);
    const order = store.query().ids;
    const { accounts, mine, fell } = store.today({ capacity: 10 });
    expect(accounts.map(({ id }) => id)).to.deep.equal(
      order.filter((id) => id === 'falling' || id === 'low'),
    );
    expect([mine, fell]).to.deep.equal([false, 1]);
    const byId = new Map(accounts.map((each) => [each.id, each]));
    expect(byId.get('low')).to.include({ lowest: true, fell: undefined, takenUp: false });
    expect(byId.get('falling')!.fell).to.be.closeTo(-store.get('falling')!.movement.difference!, 1e-9);
  });

  it('is three where nobody says how many, and never more than asked for', async () => {
    const many = Array.from({ length: 9 }, (_, at) => account(`low-${at}`, steadyLow));
    const store = await readyStore(many);
    expect(ids(store).length).to.equal(3);
    expect(ids(store, 5).length).to.equal(5);
    expect(ids(store, 0)).to.deep.equal([]);
    expect(ids(store, NaN).length).to.equal(3);
  });

  it('is a viewer’s own, where there are some', async () => {
    const hers = await readyStore(portfolio, { viewer: 'u2' });
    expect(ids(hers, 10)).to.deep.equal(['low']);
    expect(hers.today()).to.include({ mine: true, fell: 0 });
    const nobodys = await readyStore(portfolio, { viewer: 'u9' });
    expect(nobodys.today().mine).to.equal(false);
    expect(ids(nobodys, 10).length).to.equal(2);
  });

  it('takes in a decision that is near, but not of an account that is well', async () => {
    const store = await readyStore([
      account('middle', middle, { renewal: '2026-12-01' }),
      account('well', well, { renewal: '2026-12-01' }),
      account('later', middle, { renewal: '2027-06-01' }),
    ]);
    expect(ids(store, 10)).to.deep.equal(['middle']);
    expect(store.today().accounts[0]!.near).to.include({ kind: 'renewal', on: '2026-12-01' });
  });

  it('is nothing before there are accounts', async () => {
    const store = await readyStore([]);
    expect(store.today()).to.deep.equal({ accounts: [], mine: false, fell: 0, fellBy: 5 });
    expect(await store.movedSinceLastVisit()).to.equal(undefined);
  });
});

describe('what is looked after', () => {
  const played = async (): Promise<{ store: HealthStore; play: string }> => {
    const store = await readyStore([account('low', steadyLow), account('other', steadyLow)]);
    return { store, play: store.get('low')!.explanation.plays[0]!.id };
  };

  it('stays for the day it was taken up, and goes the day after', async () => {
    const { store, play } = await played();
    await store.recordPlay('low', play, 'started');
    expect(store.today().accounts.find(({ id }) => id === 'low')!.takenUp).to.equal(true);
    await store.setAsOf('2026-11-17');
    expect(ids(store)).to.deep.equal(['other']);
  });

  it('comes back when what was put off is due', async () => {
    const { store, play } = await played();
    for (const { id } of store.get('low')!.explanation.plays)
      await store.recordPlay('low', id, 'waiting', { until: '2026-11-20' });
    await store.setAsOf('2026-11-18');
    expect(ids(store)).to.deep.equal(['other']);
    await store.setAsOf('2026-11-20');
    const { due, takenUp } = store.today().accounts.find(({ id }) => id === 'low')!;
    expect(due).to.include({ play, state: 'waiting', dueOn: '2026-11-20' });
    expect(takenUp).to.equal(false);
  });
});
