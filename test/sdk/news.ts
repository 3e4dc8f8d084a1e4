import { expect } from '@open-wc/testing';
import type { HealthStoreEvents } from '../../src/sdk/index.js';
import { account, readyStore } from './store-setting.js';

describe('news from the store', () => {
  it('reaches subscribers until they leave', async () => {
    const store = await readyStore([account('a', 80)]);
    let calls = 0;
    const leave = store.subscribe(() => calls++);
    const { version } = store;
    await store.upsert([account('a', 70)]);
    expect(calls).to.be.greaterThan(0);
    expect(store.version).to.be.greaterThan(version);
    leave();
    calls = 0;
    await store.upsert([account('a', 60)]);
    expect(calls).to.equal(0);
  });

  it('tells of bands, moves and plays, once each', async () => {
    const store = await readyStore([account('a', 80), account('b', 80)]);
    const heard: unknown[] = [];
    const names: (keyof HealthStoreEvents)[] = ['band-changed', 'moved', 'play-suggested'];
    for (const name of names) store.addEventListener(name, ({ type, detail }) => heard.push([type, detail]));
    await store.upsert([account('a', 40), account('b', 78)]);
    expect(heard).to.deep.equal([
      ['band-changed', { id: 'a', before: 'high', after: 'low' }],
      ['moved', { id: 'a', difference: -40 }],
      ['play-suggested', { id: 'a', play: 'teach' }],
      ['play-suggested', { id: 'a', play: 'call' }],
    ]);
  });

  it('tells of a new disagreement between pulse and band', async () => {
    const pulse = { band: 'high', on: '2026-11-01' };
    const store = await readyStore([account('a', 80, { pulse })]);
    const heard: unknown[] = [];
    store.addEventListener('disagreement', ({ detail }) => heard.push(detail));
    await store.patch('a', { metrics: { x: 20 } });
    await store.patch('a', { metrics: { x: 21 } });
    expect(heard).to.deep.equal([{ id: 'a', kind: 'pulse' }]);
  });

  it('a listener that throws stops nobody and becomes a problem', async () => {
    const store = await readyStore([account('a', 80)]);
    const heard: string[] = [];
    store.subscribe(() => {
      throw new Error('first');
    });
    store.subscribe(() => heard.push('subscriber'));
    store.addEventListener('moved', () => {
      throw new Error('second');
    });
    store.addEventListener('moved', () => heard.push('moved'));
    const report = await store.patch('a', { metrics: { x: 20 } });
    expect(report.accepted).to.equal(1);
    expect(heard).to.include.members(['subscriber', 'moved']);
    expect(store.problems.map(({ code }) => code)).to.include('listener-threw');
  });

  it('a listener for problems that throws does not set off an endless row', async () => {
    const store = await readyStore([account('a', 80)]);
    store.addEventListener('problem', () => {
      throw new Error('again');
    });
    await store.ingest([7]);
    expect(store.problems.length).to.equal(1);
  });

  it('tells how far a long list has come, and gives the page a turn', async () => {
    const store = await readyStore([]);
    const heard: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    store.addEventListener('progress', ({ detail }) => heard.push(detail.done));
    const records = Array.from({ length: 20_001 }, (_, i) => account(`a${String(i)}`, i % 100));
    await store.ingest(records);
    clearInterval(timer);
    expect([store.size, heard.at(-1)]).to.deep.equal([20_001, 20_001]);
    expect(heard.length).to.be.greaterThan(1);
    expect(heard).to.deep.equal([...heard].sort((a, b) => a - b));
    expect(turns).to.be.greaterThan(0);
    expect(store.progress).to.equal(undefined);
  });

  it('warns of accounts that are their own ancestors', async () => {
    const store = await readyStore([account('a', 80, { parent: 'b' }), account('b', 80, { parent: 'a' })]);
    expect(store.problems.map(({ record, code }) => [record, code])).to.deep.equal([
      ['a', 'parent-circle'],
      ['b', 'parent-circle'],
    ]);
  });
});

describe('hostile hosts', () => {
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('trap');
      },
      ownKeys: () => {
        throw new Error('trap');
      },
    },
  );
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const cyclic: Record<string, unknown> = { id: 'c', name: 'C' };
  cyclic['metrics'] = cyclic;

  for (const [title, value] of Object.entries({
    throwing,
    revoked,
    cyclic,
    number: 7,
    text: 'x',
    nothing: null,
  })) {
    it(`cannot make any verb throw with ${title}`, async () => {
      const store = await readyStore([account('a', 80)]);
      const hostile = value as never;
      for (const verb of ['ingest', 'upsert', 'setModel', 'setAsOf', 'remove'] as const) {
        const report = await store[verb](hostile);
        expect(report).to.have.property('problems');
        await store[verb]([hostile] as never);
      }
      await store.patch('a', hostile);
      await store.patch(hostile, {});
    });
  }
});
