import { expect } from '@open-wc/testing';
import type { Account, Metric } from '../../src/scoring/contract/account.js';
import type { Reading } from '../../src/scoring/contract/model.js';
import { oracleReading } from './readings.js';

const ASOF = '2026-11-16';
const read = (reading: Reading, account: Partial<Account>) =>
  oracleReading(reading, { id: 'a', name: 'A', ...account }, ASOF);
const ofMetric = (reading: Reading, x: Metric, others: Record<string, Metric> = {}) =>
  read({ metric: 'x', ...reading }, { metrics: { x, ...others } });

const weekly: Metric = { every: 'week', end: ASOF, values: [412, 410, 415, 407, 398, 351, 310, 284] };
const tickets: Metric = {
  at: ['2026-11-02', '2026-11-09', '2026-11-10'],
  kinds: ['urgent', 'question', 'urgent'],
};

/** Each row: what is read, the number worked out by hand (NaN: unknown), the reading of the oracle. */
const rows: [string, number | string, number | string][] = [
  // 28 days to 16 November begin on 20 October: (398 + 351 + 310 + 284) / 4 = 1343 / 4.
  ['a mean of four weeks', 335.75, ofMetric({ read: 'mean', over: '28d' }, weekly)],
  [
    'a mean per seat',
    335.75 / 500,
    ofMetric({ read: 'mean', over: '28d', per: 'seats' }, weekly, { seats: 500 }),
  ],
  ['per nothing', NaN, ofMetric({ read: 'mean', over: '28d', per: 'seats' }, weekly, { seats: 0 })],
  // Now: 284. Before: the 28 days to 9 November, (407 + 398 + 351 + 310) / 4 = 366.5.
  ['a change', (284 - 366.5) / 366.5, ofMetric({ read: 'change', over: '7d', against: '28d' }, weekly)],
  // Sums: 284 now; 1466 before, made 7 days out of 28: 366.5.
  [
    'a difference of sums',
    284 - 366.5,
    ofMetric({ read: 'difference', over: '7d', against: '28d', of: 'sum' }, weekly),
  ],
  // 14 days to 16 November hold 310 and 284; the 14 days that end 4 weeks earlier, 19 October, 415 and 407.
  ['a lag', 297 - 411, ofMetric({ read: 'difference', over: '14d', lag: '4w' }, weekly)],
  ['no data a year ago', NaN, ofMetric({ read: 'change', over: '28d', lag: '52w' }, weekly)],
  [
    'before is 0',
    NaN,
    ofMetric({ read: 'change', over: '7d' }, { every: 'week', end: ASOF, values: [0, 5] }),
  ],
  [
    'the newest before a gap',
    310,
    ofMetric({ read: 'latest' }, { every: 'week', end: ASOF, values: [351, 310, null] }),
  ],
  [
    'a NaN in a typed array',
    2,
    ofMetric(
      { read: 'count', over: '28d' },
      { every: 'week', end: ASOF, values: Float32Array.of(1, NaN, 3) },
    ),
  ],
  ['a value to come', 5, ofMetric({ read: 'latest' }, { every: 'week', end: '2026-11-23', values: [5, 6] })],
  // 31 May, stepped from it: 30 April, 31 March, 28 February; 258 days to 16 November begin on 4 March.
  [
    'months that clamp',
    3,
    ofMetric({ read: 'count', over: '258d' }, { every: 'month', end: '2026-05-31', values: [1, 1, 1, 1] }),
  ],
  // 7 September … 16 November are 11 weeks; 14 and 4 are listed, nine weeks hold 0.
  [
    'absent weeks',
    18 / 11,
    ofMetric(
      { read: 'mean', over: '1y' },
      { every: 'week', end: ASOF, at: ['2026-09-07', '2026-10-26'], values: [14, 4], absent: 0 },
    ),
  ],
  ['one dated value', 8, ofMetric({ read: 'sum', over: '7d' }, { on: '2026-11-10', value: 8 })],
  [
    'one dated value, a day too old',
    NaN,
    ofMetric({ read: 'sum', over: '7d' }, { on: '2026-11-09', value: 8 }),
  ],
  ['a bare number under a window', NaN, ofMetric({ read: 'mean', over: '28d' }, 5)],
  ['a bare number', 5, ofMetric({ read: 'latest' }, 5)],
  ['weighed events', 7, ofMetric({ read: 'sum', over: '30d', weigh: { urgent: 3, '*': 1 } }, tickets)],
  ['events of weight 0', 2, ofMetric({ read: 'count', over: '30d', weigh: { urgent: 3 } }, tickets)],
  ['an empty event list', 0, ofMetric({ read: 'sum', over: '30d' }, { at: [] })],
  ['events without values, on average', 1, ofMetric({ read: 'mean', over: '30d' }, tickets)],
  // One event in the 7 days to 16 November, one in the 7 before; by 8 days two, and one.
  ['a change of counts', 0, ofMetric({ read: 'change', over: '7d' }, tickets)],
  ['a change of counts, a day longer', 1, ofMetric({ read: 'change', over: '8d' }, tickets)],
  // Bins of 7 days back from 16 November: 4, 2, 3 (oldest first 3, 2, 4). Slopes −1, 2, ½; median ½; level 3.
  [
    'a slope',
    0.5 / 3,
    ofMetric({ read: 'slope', over: '21d' }, { every: 'week', end: ASOF, values: [9, 3, 2, 4] }),
  ],
  // Oldest first −3, −2, −4: slopes 1, −2, −½; median −½; the level is 3 below zero.
  [
    'a slope below zero',
    -0.5 / 3,
    ofMetric({ read: 'slope', over: '21d' }, { every: 'week', end: ASOF, values: [-3, -2, -4] }),
  ],
  ['a slope of two bins', NaN, ofMetric({ read: 'slope', over: '14d' }, weekly)],
  // Mean 3, deviations −1 and 1.
  [
    'a variability',
    1 / 3,
    ofMetric({ read: 'variability', over: '14d' }, { every: 'week', end: ASOF, values: [9, 2, 4] }),
  ],
  ['a share', 0.5, ofMetric({ read: 'share', over: '28d', where: { atLeast: 351 } }, weekly)],
  // 9 and 10 promote, 6 detracts, 7 does neither, 11 and −1 are no answers: (2 − 1) / 4.
  [
    'an nps',
    25,
    ofMetric(
      { read: 'nps', over: '28d' },
      { at: Array<string>(6).fill(ASOF), values: [9, 10, 6, 7, 11, -1] },
    ),
  ],
  [
    'days since something happened',
    12,
    ofMetric({ read: 'daysSince' }, { at: ['2026-11-04', '2026-11-10'], values: [1, 0] }),
  ],
  [
    'days since a date',
    88,
    read({ read: 'daysSince', date: 'last_qbr' }, { dates: { last_qbr: '2026-08-20' } }),
  ],
  ['days since a day to come', NaN, read({ read: 'daysSince', date: 'since' }, { since: '2026-11-17' })],
  ['days until a day past', -1, read({ read: 'daysUntil', date: 'renewal' }, { renewal: '2026-11-15' })],
  // Of the two contracts the first has ended; the second is current and gives the earliest end.
  [
    'a renewal from contracts',
    14,
    read(
      { read: 'daysUntil', date: 'renewal' },
      { contracts: [{ end: '2026-11-15' }, { start: '2026-11-16', end: '2026-11-30' }, {}] },
    ),
  ],
  [
    'goal attainment',
    0.8,
    read(
      { read: 'goal', metric: 'x' },
      { metrics: { x: 4 }, goals: { x: { at: ['2026-01-01', '2026-12-01'], values: [5, 9] } } },
    ),
  ],
  // 90 days to 16 November begin on 19 August.
  [
    'people touched',
    1,
    read(
      { read: 'latest', metric: 'contacts' },
      {
        contacts: [{ lastTouch: '2026-08-19' }, { lastTouch: '2026-08-18' }, { lastTouch: '2026-11-17' }, {}],
      },
    ),
  ],
  ['nobody touched', 0, read({ read: 'latest', metric: 'contacts.champion' }, { contacts: [] })],
  ['no list of people', NaN, read({ read: 'latest', metric: 'contacts' }, {})],
  ['an attribute as text', '7', read({ read: 'attribute', attribute: 'tier' }, { attributes: { tier: 7 } })],
  [
    'an attribute before its first entry',
    NaN,
    read(
      { read: 'attribute', attribute: 'tier' },
      { attributes: { tier: { at: ['2026-11-17'], values: ['a'] } } },
    ),
  ],
  ['a pulse', 'green', read({ read: 'pulse' }, { pulse: { band: 'green', on: ASOF } })],
  ['a pulse to come', NaN, read({ read: 'pulse' }, { pulse: { band: 'green', on: '2026-11-17' } })],
];

describe('readings worked by hand', () => {
  for (const [name, expected, actual] of rows) {
    it(name, () => {
      if (typeof expected === 'string') expect(actual).to.equal(expected);
      else if (Number.isNaN(expected)) expect(actual).to.be.NaN;
      else expect(actual).to.be.closeTo(expected, 1e-12);
    });
  }
});
