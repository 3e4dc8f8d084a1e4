import fc from 'fast-check';
import type { Account } from '../../src/scoring/contract/account.js';
import type { Band, HealthModel } from '../../src/scoring/contract/model.js';
import { AS_OF, BANDS, dayAfter, maybe } from './vocabulary.js';

const anyEdges = fc
  .uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 2, maxLength: 3 })
  .map((edges) => [...edges].sort((a, b) => a - b).map((n) => n * 5));

const banded = (edges: readonly number[], edge: 'from' | 'above'): Band[] =>
  BANDS.slice(0, edges.length + 1).map((id, i) => (i === 0 ? { id } : { id, [edge]: edges[i - 1]! }));

/** A model whose score is the newest value of `usage`: bands close together, a hold, and a variant that moves the edges. */
export const anyHoldingModel: fc.Arbitrary<HealthModel> = fc
  .tuple(
    anyEdges,
    fc.constantFrom('from' as const, 'above' as const),
    fc.constantFrom(3, 1, 10, 30, 50),
    maybe(fc.integer({ min: -2, max: 2 }), 2),
    maybe(fc.constant('21d'), 3),
  )
  .map(([edges, kind, hold, shift, freshFor]) => ({
    id: 'holding',
    version: '1',
    hold,
    bands: banded(edges, kind),
    dimensions: [
      {
        id: 'd',
        measures: [
          { id: 'm', read: 'latest' as const, metric: 'usage', ...(freshFor !== undefined && { freshFor }) },
          { id: 'n', read: 'latest' as const, metric: 'seats', weight: 0 },
        ],
      },
    ],
    variants: [
      {
        id: 'v',
        when: { segment: 'digital' },
        weights: { n: 1 },
        ...(shift !== undefined && {
          bands: banded(
            edges.map((edge) => edge + shift),
            kind,
          ),
        }),
      },
    ],
  }));

/** Weeks that stay about where they are, then move: a band is held only while nothing leaves its margin. */
const anyLevels = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((levels) => levels.flatMap(([level, weeks]) => Array<number>(weeks).fill(level)));

const weekly = fc
  .tuple(anyLevels, fc.array(fc.nat(16), { maxLength: 2 }), fc.constantFrom(0, -3, -7, 5))
  .map(([values, gaps, days]) => ({
    every: 'week' as const,
    end: dayAfter(AS_OF, days),
    values: values.map((value, i) => (gaps.includes(i) ? null : value)),
  }));

/** Weekly values that cross the edges, and a segment that came or went on the way. */
export const anyWanderer: fc.Arbitrary<Account> = fc
  .tuple(weekly, weekly, fc.constantFrom(0, 14, 35), fc.boolean())
  .map(([usage, seats, weeks, isLeaving]) => ({
    id: 'a0',
    name: 'Account a0',
    segment: {
      at: [dayAfter(AS_OF, -100), dayAfter(AS_OF, -weeks)],
      values: isLeaving ? ['digital', 'enterprise'] : ['enterprise', 'digital'],
    },
    metrics: { usage, seats },
  }));
