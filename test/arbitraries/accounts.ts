import fc from 'fast-check';
import type { Account, Contact, Contract, Fact, Metric, Pulse } from '../../src/scoring/contract/account.js';
import { anyMetric } from './metrics.js';
import { compact } from './readings.js';
import {
  anyDay,
  anyValue,
  ATTRIBUTES,
  BANDS,
  DATES,
  maybe,
  METRICS,
  SEGMENTS,
  STAGES,
  TEXTS,
} from './vocabulary.js';

/** A fact without a day, or with its past (entries in order; two of one day, and null, happen). */
function anyFact<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  const dated = fc
    .array(fc.tuple(anyDay, fc.option(value, { nil: null, freq: 6 })), { minLength: 1, maxLength: 3 })
    .map((entries) => {
      const inOrder = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      return { at: inOrder.map(([day]) => day), values: inOrder.map(([, entry]) => entry) };
    });
  return fc.oneof(value, dated);
}

/** A record of most of these keys. */
function mostOf<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  const slot = fc.option(value, { nil: undefined, freq: 6 });
  return fc
    .record(Object.fromEntries(keys.map((key) => [key, slot])))
    .map((record) => compact(record) as Record<string, T>);
}

/** The metrics that contacts give rise to are seldom sent, or nothing would be derived. */
const anyMetrics: fc.Arbitrary<Record<string, Metric>> = fc
  .tuple(
    mostOf(METRICS.slice(0, 5), anyMetric),
    fc.record({ contacts: maybe(anyMetric, 4), 'contacts.executive': maybe(anyMetric, 4) }),
  )
  .map(([usual, seldom]) => ({ ...usual, ...(compact(seldom) as Record<string, Metric>) }));

const anyContract: fc.Arbitrary<Contract> = fc.record(
  {
    amount: fc.integer({ min: 0, max: 90 }),
    currency: fc.constantFrom('EUR', 'USD'),
    start: anyDay,
    end: anyDay,
    noticeBy: anyDay,
  },
  { requiredKeys: [] },
);

const anyContact: fc.Arbitrary<Contact> = fc.record(
  { level: fc.constantFrom('executive', 'user'), champion: fc.boolean(), lastTouch: anyDay },
  { requiredKeys: [] },
);

const anyPulse: fc.Arbitrary<Pulse> = fc.record({ band: fc.constantFrom(...BANDS), on: anyDay });

const anyAttribute = fc.constantFrom<(string | number | boolean)[]>(...TEXTS, true, false, 7);

/** An account in which anything may be missing but its id and name. */
export function anyAccount(id: string): fc.Arbitrary<Account> {
  return fc.record(
    {
      id: fc.constant(id),
      name: fc.constant(`Account ${id}`),
      owner: fc.constantFrom('u1', 'u2'),
      segment: anyFact(fc.constantFrom(...SEGMENTS)),
      stage: anyFact(fc.constantFrom(...STAGES)),
      arr: anyFact(fc.integer({ min: 0, max: 1000 })),
      currency: fc.constant('EUR'),
      renewalLikelihood: anyFact(fc.constantFrom(0, 0.3, 0.9, 1)),
      since: anyDay,
      renewal: anyDay,
      attributes: mostOf(ATTRIBUTES, anyFact(anyAttribute)),
      dates: mostOf(DATES, anyDay),
      metrics: anyMetrics,
      goals: mostOf(METRICS.slice(0, 4), anyFact(anyValue)),
      contracts: fc.array(anyContract, { maxLength: 3 }),
      contacts: fc.array(anyContact, { maxLength: 4 }),
      pulse: anyPulse,
    },
    { requiredKeys: ['id', 'name', 'attributes', 'dates', 'metrics'] },
  );
}

/** One to three accounts, `a0` first. */
export const anyAccounts: fc.Arbitrary<Account[]> = fc
  .tuple(anyAccount('a0'), anyAccount('a1'), anyAccount('a2'), fc.integer({ min: 1, max: 3 }))
  .map(([first, second, third, count]) => [first, second, third].slice(0, count));
