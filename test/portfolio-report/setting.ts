import { expect } from '@open-wc/testing';
import {
  createHealthStore,
  type HealthStoreOptions,
  type PortfolioQuestion,
  type PortfolioReport,
  type Tally,
} from '../../src/sdk/index.js';

export const AS_OF = '2026-11-16';

/** One measure that is the metric `x` itself, bands at 50 and 75. */
export const model = {
  id: 'm',
  version: '1',
  bands: [{ id: 'low' }, { id: 'middle', from: 50 }, { id: 'high', from: 75 }],
  dimensions: [{ id: 'd', measures: [{ id: 'x', read: 'latest', metric: 'x' }] }],
};

/** An account that pays 100 euro a year. */
export const account = (id: string, x: unknown, more: object = {}): Record<string, unknown> => ({
  id,
  name: `Account ${id}`,
  arr: 100,
  currency: 'EUR',
  metrics: { x },
  ...more,
});

/** What a store says of accounts that it took without a complaint. */
export async function reportOn(
  accounts: readonly unknown[],
  question?: PortfolioQuestion,
  options: HealthStoreOptions = {},
): Promise<PortfolioReport> {
  const store = createHealthStore({ model, accounts, asOf: AS_OF, ...options });
  await store.ready;
  expect(store.problems).to.deep.equal([]);
  const report = await store.portfolio(question);
  store.close();
  return report;
}

/** A tally on one line: `2: EUR 300 + USD 50, 1 without`. */
export function said({ accounts, arr, withoutArr }: Tally): string {
  const sums = arr.map(({ currency, amount }) => `${currency} ${amount}`.trim()).join(' + ') || 'nothing';
  return `${accounts}: ${sums}${withoutArr > 0 ? `, ${withoutArr} without` : ''}`;
}

/** Tallies by what they are of; what is undefined is `-`. */
export const saidBy = <T extends Tally>(
  tallies: readonly T[],
  nameOf: (tally: T) => string | undefined,
): string[] => tallies.map((tally) => `${nameOf(tally) ?? '-'} ${said(tally)}`);
