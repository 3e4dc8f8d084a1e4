import { expect } from '@open-wc/testing';
import { KeepSoon } from '../../src/sdk/snapshots/keep-soon.js';
import { model } from '../sdk/store-setting.js';
import {
  FRIDAY,
  MONDAY,
  isKept,
  openStore,
  pause,
  recordsOf,
  somebody,
  three,
  until,
} from './memory-setting.js';

describe('a store that is closed', () => {
  it('has kept all that was done, also what was done a moment ago', async () => {
    const archive = somebody();
    const store = openStore({ model, asOf: FRIDAY, archive, accounts: three(FRIDAY, 80, 60, 40) });
    await store.ready;
    await until(() => isKept(store), 'a kept picture');
    const done = ['a', 'b', 'c'].map((id) => store.recordPlay(id, 'teach', 'done'));
    store.close();
    for (const report of await Promise.all(done)) expect(report.accepted).to.equal(1);
    expect((await recordsOf(archive)).filter((name) => name.startsWith('act/'))).to.have.length(3);
  });

  it('has erased what was removed a moment ago', async () => {
    const archive = somebody();
    const store = openStore({ model, asOf: FRIDAY, archive, accounts: three(FRIDAY, 80, 60, 40) });
    await store.ready;
    await until(() => isKept(store), 'a kept picture');
    const removed = store.remove('c');
    store.close();
    await removed;
    const next = openStore({ model, asOf: MONDAY, archive });
    expect(await next.recordedHistory('c')).to.deep.equal([]);
    expect(await next.recordedHistory('a')).to.have.length(1);
  });

  it('listens to the page no more, also when it is asked something after that', async () => {
    const signals: AbortSignal[] = [];
    const listen = globalThis.addEventListener;
    globalThis.addEventListener = (
      ...heard: [string, EventListenerOrEventListenerObject, (boolean | AddEventListenerOptions)?]
    ) => {
      const [type, , options] = heard;
      if (typeof options === 'object' && options.signal && type === 'pagehide') signals.push(options.signal);
      listen.apply(globalThis, heard);
    };
    try {
      const store = openStore({ model, asOf: MONDAY });
      await store.ready;
      store.close();
      await pause(10);
      await store.changesSince('last-visit');
      await until(
        () => signals.length > 0 && signals.every(({ aborted }) => aborted),
        'the end of listening',
      );
    } finally {
      globalThis.addEventListener = listen;
    }
  });
});

describe('what waits to be kept', () => {
  it('is kept before anybody who asked is told so, one after the other', async () => {
    const soon = new KeepSoon();
    const kept: string[] = [];
    const keep = (what: string) => async (): Promise<void> => {
      await pause(20);
      kept.push(what);
    };
    soon.run(keep('first'));
    const first = soon.now();
    await pause(5);
    soon.run(keep('second'));
    await Promise.all([soon.now(), soon.now().then(() => expect(kept).to.deep.equal(['first', 'second']))]);
    await first;
    soon.close();
  });
});
