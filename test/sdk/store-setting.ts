import { createHealthStore, type HealthStore } from '../../src/sdk/index.js';

export const AS_OF = '2026-11-16';

/** One measure that is the metric `x` itself, bands at 50 and 75, plays for the lowest band and for a low `x`. */
export const model = {
  id: 'm',
  version: '1',
  bands: [
    { id: 'low', label: 'Act now' },
    { id: 'middle', label: 'Look into', from: 50 },
    { id: 'high', label: 'On track', from: 75 },
  ],
  dimensions: [{ id: 'd', measures: [{ id: 'x', read: 'latest', metric: 'x', play: 'teach' }] }],
  plays: [
    { id: 'teach', label: 'Teach', dueIn: '7d' },
    { id: 'call', label: 'Call' },
  ],
  bandPlays: { low: ['call'] },
};

export const weekly = (...values: number[]): object => ({ every: 'week', end: AS_OF, values });

export const account = (id: string, x: unknown, more: object = {}): object => ({
  id,
  name: `Account ${id}`,
  metrics: { x },
  ...more,
});

/** A store that has taken in what it was given. */
export async function readyStore(accounts: unknown, options: object = {}): Promise<HealthStore> {
  const store = createHealthStore({ model, accounts, asOf: AS_OF, ...options });
  await store.ready;
  return store;
}

export const scoreOf = (store: HealthStore, id: string): number | undefined =>
  store.get(id)?.explanation.score;
