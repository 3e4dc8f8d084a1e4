import { expect } from '@open-wc/testing';
import { createHealthStore } from '../../src/sdk/index.js';

const real = { Date, setTimeout, clearTimeout };

/** A calendar and timers that stand still until a test moves them. */
function standingClock(): { readonly turnTo: (day: string) => void } {
  let now = '2026-11-16';
  const waiting = new Map<number, () => void>();
  let id = 0;
  class StandingDate extends real.Date {
    constructor(...parts: readonly number[]) {
      super(...((parts.length ? parts : [`${now}T12:00`]) as [number]));
    }
  }
  globalThis.Date = StandingDate as DateConstructor;
  globalThis.setTimeout = ((call: () => void) => (waiting.set(++id, call), id)) as never;
  globalThis.clearTimeout = ((timer: number) => waiting.delete(timer)) as never;
  return {
    turnTo: (day) => {
      now = day;
      const due = [...waiting.values()];
      waiting.clear();
      for (const call of due) call();
    },
  };
}

describe('a store without a day of its own', () => {
  afterEach(() => Object.assign(globalThis, real));

  it('goes to the next day at midnight, also after a day that was refused', async () => {
    const { turnTo } = standingClock();
    const store = createHealthStore();
    await store.setAsOf('tomorrow');
    turnTo('2026-11-17');
    await store.remove([]);
    expect(store.asOf).to.equal('2026-11-17');
    store.close();
  });

  it('stays on a day it was given, even if midnight strikes while that is taken in', async () => {
    const { turnTo } = standingClock();
    const store = createHealthStore();
    const taken = store.setAsOf('2026-01-01');
    turnTo('2026-11-17');
    await taken;
    await store.remove([]);
    expect(store.asOf).to.equal('2026-01-01');
    turnTo('2026-11-18');
    await store.remove([]);
    expect(store.asOf).to.equal('2026-01-01');
    store.close();
  });
});
