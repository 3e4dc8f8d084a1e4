import fc from 'fast-check';
import type { Day } from '../../src/scoring/contract/account.js';
import type { Duration, Edges } from '../../src/scoring/contract/model.js';

/** The day every generated account lives around: a Monday. */
export const AS_OF: Day = '2026-11-16';

// Few words, so that models and accounts speak of the same things most of the time; a few that every object
// inherits, because only own keys count.
export const METRICS = [
  'usage',
  'seats',
  'tickets',
  'nps',
  'hasOwnProperty',
  'contacts',
  'contacts.executive',
  'contacts.champion',
] as const;
export const ATTRIBUTES = ['plan', 'champion', 'toString'] as const;
export const DATES = ['last_qbr', 'notice_by', 'go_live'] as const;
export const KINDS = ['urgent', 'question', 'valueOf'] as const;
export const SEGMENTS = ['digital', 'enterprise'] as const;
export const STAGES = ['onboarding', 'adoption', 'renewal'] as const;
export const BANDS = ['red', 'amber', 'green', 'blue'] as const;
export const TEXTS = ['left', 'present', 'true', '7', 'constructor'] as const;

export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Mostly the last two months (the walk of the bands), the edges of windows, a few days to come, now and then years away. */
export const anyDay: fc.Arbitrary<Day> = fc
  .oneof(
    { weight: 12, arbitrary: fc.integer({ min: -60, max: 5 }) },
    { weight: 4, arbitrary: fc.constantFrom(0, -7, -10, -14, -27, -28, -29, -30, -56, -89, -90, 1) },
    { weight: 3, arbitrary: fc.integer({ min: -160, max: 40 }) },
    { weight: 1, arbitrary: fc.integer({ min: -900, max: 400 }) },
  )
  .map((days) => dayAfter(AS_OF, days));

/** Whole numbers and quarters, so that sums are exact in any order; zero, ties and negatives often, 1e308 rarely. */
export const anyValue: fc.Arbitrary<number> = fc.oneof(
  { weight: 24, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 6, arbitrary: fc.integer({ min: -160, max: 400 }).map((n) => n / 4) },
  { weight: 2, arbitrary: fc.constant(0) },
);

/** One value in many is enormous. */
export const anyValueOrHuge: fc.Arbitrary<number> = fc.oneof(
  { weight: 150, arbitrary: anyValue },
  { weight: 1, arbitrary: fc.constantFrom(1e308, -1e308) },
);

export const anyDuration: fc.Arbitrary<Duration> = fc.constantFrom(
  ...['28d', '7d', '1d', '10d', '14d', '30d', '2w', '8w', '1m', '3m', '1y'],
);

/** A threshold on one of the scales on which readings live: shares and changes, counts, days. */
export const anyThreshold: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: -8, max: 20 }), fc.constantFrom(1, 0.25, 0.05, 5))
  .map(([n, scale]) => n * scale);

const anyWidth = fc.constantFrom(1, 0.5, 10, 50);

/** One or two edges that leave room between them. */
export const anyEdges: fc.Arbitrary<Edges> = fc.oneof(
  fc
    .tuple(anyThreshold, fc.constantFrom('atLeast', 'atMost', 'above', 'below'))
    .map(([edge, name]) => ({ [name]: edge })),
  fc
    .tuple(anyThreshold, anyWidth, fc.constantFrom('atLeast', 'above'), fc.constantFrom('atMost', 'below'))
    .map(([edge, width, from, to]) => ({ [from]: edge, [to]: edge + width })),
);

/** A part that is there once in `oneIn` times, and shrinks to not being there. */
export function maybe<T>(part: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: oneIn - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: part },
  );
}

export const anyWeight: fc.Arbitrary<number> = fc.constantFrom(1, 2, 0, 0.5, 3, 10);
