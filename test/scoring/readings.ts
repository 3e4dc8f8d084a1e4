import { expect } from '@open-wc/testing';
import { parseAccounts, parseModel, scoreAccount } from '../../src/scoring/index.js';

/** 16 November 2026 is a Monday. */
const AS_OF = '2026-11-16';

interface Case {
  readonly title: string;
  readonly read: Record<string, unknown>;
  readonly account?: Record<string, unknown>;
  readonly metric?: unknown;
  readonly asOf?: string;
  /** The reading, or why there is none. */
  readonly gives: number | string | { readonly why: string };
}

const weeks = (...values: (number | null)[]): unknown => ({ every: 'week', end: AS_OF, values });
const events = (...at: string[]): unknown => ({ at });

const cases: readonly Case[] = [
  // latest
  { title: 'latest of a bare number', read: { read: 'latest' }, metric: 7, gives: 7 },
  { title: 'latest skips gaps', read: { read: 'latest' }, metric: weeks(4, 5, null), gives: 5 },
  {
    title: 'latest of one day is the last',
    read: { read: 'latest' },
    metric: { at: [AS_OF, AS_OF], values: [1, 2] },
    gives: 2,
  },
  {
    title: 'latest ignores what comes later',
    read: { read: 'latest' },
    metric: weeks(4, 5),
    asOf: '2026-11-15',
    gives: 4,
  },
  { title: 'latest of what was never sent', read: { read: 'latest' }, gives: { why: 'not-sent' } },
  // windows
  {
    title: 'mean of a window that ends today',
    read: { read: 'mean', over: '14d' },
    metric: weeks(100, 2, 4),
    gives: 3,
  },
  {
    title: 'a week starts six days back: the day before is outside',
    read: { read: 'mean', over: '7d' },
    metric: weeks(100, 4),
    gives: 4,
  },
  {
    title: 'mean of gaps',
    read: { read: 'mean', over: '7d' },
    metric: weeks(9, null),
    gives: { why: 'empty-window' },
  },
  {
    title: 'mean of a bare number',
    read: { read: 'mean', over: '7d' },
    metric: 5,
    gives: { why: 'undated' },
  },
  { title: 'min', read: { read: 'min', over: '21d' }, metric: weeks(3, 1, 2), gives: 1 },
  { title: 'max', read: { read: 'max', over: '21d' }, metric: weeks(3, 1, 2), gives: 3 },
  { title: 'sum counts zeros', read: { read: 'count', over: '21d' }, metric: weeks(0, 1, 2), gives: 3 },
  { title: 'sum of a series', read: { read: 'sum', over: '14d' }, metric: weeks(3, 1, 2), gives: 3 },
  {
    title: 'an empty window of events is 0',
    read: { read: 'sum', over: '7d' },
    metric: events('2026-10-01'),
    gives: 0,
  },
  {
    title: 'an empty window of a series is unknown',
    read: { read: 'sum', over: '7d' },
    metric: { on: '2026-10-01', value: 3 },
    gives: { why: 'empty-window' },
  },
  { title: 'no events at all are 0', read: { read: 'count', over: '7d' }, metric: events(), gives: 0 },
  {
    title: 'sums that overflow are unknown',
    read: { read: 'sum', over: '14d' },
    metric: weeks(1e308, 1e308),
    gives: { why: 'empty-window' },
  },
  // weigh
  {
    title: 'weigh multiplies by kind',
    read: { read: 'sum', over: '7d', weigh: { urgent: 3, '*': 1 } },
    metric: { at: [AS_OF, AS_OF], kinds: ['urgent', 'question'] },
    gives: 4,
  },
  {
    title: 'events of weight 0 do not exist, the others count once',
    read: { read: 'count', over: '7d', weigh: { urgent: 3 } },
    metric: { at: [AS_OF, AS_OF], kinds: ['urgent', 'question'] },
    gives: 1,
  },
  // change and difference
  {
    title: 'change of the mean between windows that touch',
    read: { read: 'change', over: '14d' },
    metric: weeks(10, 10, 5, 7),
    gives: -0.4,
  },
  {
    title: 'change counts events without values',
    read: { read: 'change', over: '7d' },
    metric: events('2026-11-08', '2026-11-09', AS_OF),
    gives: -0.5,
  },
  {
    title: 'change from 0',
    read: { read: 'change', over: '7d' },
    metric: weeks(0, 5),
    gives: { why: 'zero-denominator' },
  },
  {
    title: 'change without an earlier window',
    read: { read: 'change', over: '7d' },
    metric: weeks(5),
    gives: { why: 'empty-window' },
  },
  {
    title: 'difference of counts is brought to the length of the window',
    read: { read: 'difference', over: '7d', against: '14d' },
    metric: events('2026-11-01', '2026-11-09', AS_OF),
    gives: 0,
  },
  {
    title: 'difference of sums',
    read: { read: 'difference', over: '7d', of: 'sum' },
    metric: { at: ['2026-11-09', AS_OF, AS_OF], values: [5, 4, 3] },
    gives: 2,
  },
  {
    title: 'a year back',
    read: { read: 'change', over: '7d', lag: '52w' },
    metric: { at: ['2025-11-17', AS_OF], values: [50, 75] },
    gives: 0.5,
  },
  // sparse series, months
  {
    title: 'weeks a sparse series leaves out hold what is absent',
    read: { read: 'mean', over: '28d' },
    metric: { every: 'week', end: AS_OF, at: ['2026-10-26', AS_OF], values: [8, 4], absent: 0 },
    gives: 3,
  },
  {
    title: 'months step back from the end and clamp',
    read: { read: 'sum', over: '59d' },
    metric: { every: 'month', end: '2026-03-31', values: [1, 10, 100] },
    asOf: '2026-03-31',
    gives: 110,
  },
  {
    title: 'the 29th of February is a day',
    read: { read: 'daysSince' },
    metric: { on: '2024-02-29', value: 1 },
    asOf: '2024-03-01',
    gives: 1,
  },
  // days
  {
    title: 'days since the last value that is not 0',
    read: { read: 'daysSince' },
    metric: weeks(3, 0),
    gives: 7,
  },
  {
    title: 'days since a date',
    read: { read: 'daysSince', metric: undefined, date: 'last_qbr' },
    account: { dates: { last_qbr: '2026-11-01' } },
    gives: 15,
  },
  {
    title: 'days since a day to come',
    read: { read: 'daysSince', metric: undefined, date: 'last_qbr' },
    account: { dates: { last_qbr: '2026-12-01' } },
    gives: { why: 'yet-to-come' },
  },
  {
    title: 'days until a date',
    read: { read: 'daysUntil', metric: undefined, date: 'renewal' },
    account: { renewal: '2026-11-26' },
    gives: 10,
  },
  {
    title: 'days until a date that is past',
    read: { read: 'daysUntil', metric: undefined, date: 'renewal' },
    account: { renewal: '2026-11-06' },
    gives: -10,
  },
  {
    title: 'the renewal comes from the contracts when it is not sent',
    read: { read: 'daysUntil', metric: undefined, date: 'renewal' },
    account: { contracts: [{ end: '2027-01-01' }, { end: '2026-11-20' }, { end: '2026-01-01' }] },
    gives: 4,
  },
  // per and goal
  {
    title: 'per divides by the newest value of another metric',
    read: { read: 'latest', per: 'seats' },
    metric: 30,
    account: { metrics: { m: 30, seats: 60 } },
    gives: 0.5,
  },
  {
    title: 'per nothing',
    read: { read: 'latest', per: 'seats' },
    account: { metrics: { m: 30, seats: 0 } },
    gives: { why: 'zero-denominator' },
  },
  {
    title: 'per what was not sent',
    read: { read: 'latest', per: 'seats' },
    metric: 30,
    gives: { why: 'not-sent' },
  },
  { title: 'goal', read: { read: 'goal' }, metric: 30, account: { goals: { m: 40 } }, gives: 0.75 },
  {
    title: 'a goal of 0',
    read: { read: 'goal' },
    metric: 30,
    account: { goals: { m: 0 } },
    gives: { why: 'zero-denominator' },
  },
  // robust and share readings
  {
    title: 'slope of three weeks, relative to their median',
    read: { read: 'slope', over: '21d' },
    metric: weeks(10, 20, 30),
    gives: 0.5,
  },
  {
    title: 'slope of two weeks',
    read: { read: 'slope', over: '21d' },
    metric: weeks(20, 30),
    gives: { why: 'too-few-points' },
  },
  { title: 'variability', read: { read: 'variability', over: '14d' }, metric: weeks(1, 3), gives: 0.5 },
  {
    title: 'variability of one value',
    read: { read: 'variability', over: '14d' },
    metric: weeks(3),
    gives: { why: 'too-few-points' },
  },
  {
    title: 'share of values within edges',
    read: { read: 'share', over: '28d', where: { atLeast: 3 } },
    metric: weeks(1, 2, 3, 4),
    gives: 0.5,
  },
  {
    title: 'nps of the answers on the scale',
    read: { read: 'nps', over: '28d' },
    metric: { at: [AS_OF, AS_OF, AS_OF, AS_OF, AS_OF], values: [10, 9, 7, 3, 11] },
    gives: 25,
  },
  // contacts
  {
    title: 'people touched in 90 days',
    read: { read: 'latest', metric: 'contacts' },
    account: { contacts: [{ lastTouch: '2026-08-19' }, { lastTouch: '2026-08-18' }, {}] },
    gives: 1,
  },
  { title: 'no list of contacts', read: { read: 'latest', metric: 'contacts' }, gives: { why: 'not-sent' } },
  {
    title: 'an empty list of contacts',
    read: { read: 'latest', metric: 'contacts' },
    account: { contacts: [] },
    gives: 0,
  },
];

function readingOf({ read, metric, account, asOf = AS_OF }: Case): unknown {
  const measure = {
    id: 'it',
    metric: 'm',
    points: {
      curve: [
        [-1e12, 0],
        [1e12, 100],
      ],
    },
    ...read,
  };
  const { model, problems } = parseModel({
    id: 'one',
    version: '1',
    bands: [{ id: 'all' }],
    dimensions: [{ id: 'd', measures: [measure] }],
  });
  expect(problems).to.deep.equal([]);
  const record = { id: 'a', name: 'A', ...(metric !== undefined && { metrics: { m: metric } }), ...account };
  const parsed = parseAccounts([record]);
  expect(parsed.problems).to.deep.equal([]);
  const { reasons, unknown } = scoreAccount(model!, parsed.accounts[0]!, asOf);
  return reasons[0]?.reading ?? { why: unknown[0]?.why };
}

describe('readings', () => {
  for (const each of cases) {
    it(each.title, () => {
      const read = readingOf(each);
      if (typeof each.gives === 'number') expect(read).to.be.closeTo(each.gives, 1e-9);
      else expect(read).to.deep.equal(each.gives);
    });
  }
});
