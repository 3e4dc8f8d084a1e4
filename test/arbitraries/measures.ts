import fc from 'fast-check';
import type { Measure, MeasureChange, PointMap } from '../../src/scoring/contract/model.js';
import { anyDateReading, anyMetricReading, anyTextReading, compact } from './readings.js';
import {
  anyDuration,
  anyEdges,
  anyThreshold,
  anyWeight,
  BANDS,
  maybe,
  METRICS,
  TEXTS,
} from './vocabulary.js';

/** A measure's own properties, without id. */
export type MeasureDraft = Omit<Measure, 'id'>;

/** What a variant may change of a measure, one change for each family of readings. */
export interface ChangeDraft {
  readonly metric: MeasureChange;
  readonly date: MeasureChange;
  readonly text: MeasureChange;
}

function anyCurve(points: fc.Arbitrary<number>): fc.Arbitrary<PointMap> {
  return fc
    .tuple(
      fc.uniqueArray(anyThreshold, { minLength: 2, maxLength: 4, comparator: 'SameValueZero' }),
      fc.array(points, { minLength: 4, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([edges, heights, isSkipping]) => ({
      curve: [...edges].sort((a, b) => a - b).map((edge, i) => [edge, heights[i]!] as const),
      ...(isSkipping && { outside: 'skip' as const }),
    }));
}

function anyLevels(points: fc.Arbitrary<number>): fc.Arbitrary<PointMap> {
  const conditioned = fc.tuple(anyEdges, points).map(([edges, reached]) => ({ ...edges, points: reached }));
  return fc
    .tuple(fc.array(conditioned, { minLength: 1, maxLength: 3 }), maybe(points, 2))
    .map(([levels, rest]) => ({ levels: rest === undefined ? levels : [...levels, { points: rest }] }));
}

function anyNumberMap(points: fc.Arbitrary<number>): fc.Arbitrary<PointMap | undefined> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: anyCurve(points) },
    { weight: 3, arbitrary: anyLevels(points) },
  );
}

function anyCategories(points: fc.Arbitrary<number>): fc.Arbitrary<PointMap> {
  const keys = [...TEXTS, ...BANDS, 'false', '*'];
  return fc
    .record(Object.fromEntries(keys.map((key) => [key, maybe(points, 2)])))
    .map((categories) => ({ categories: { left: 0, ...compact(categories) } }));
}

const freshness = { freshFor: maybe(anyDuration, 6), fadesOver: maybe(anyDuration, 6) };
const shared = { ...freshness, weight: maybe(anyWeight, 2) };

/** A measure of any reading, with points in the given range. */
export function anyMeasure(points: fc.Arbitrary<number>): fc.Arbitrary<MeasureDraft> {
  const whenMissing = maybe(points, 6);
  const measured = <T>(reading: fc.Arbitrary<T>, map: fc.Arbitrary<PointMap | undefined>) =>
    fc
      .tuple(reading, fc.record({ ...shared, whenMissing, points: map }))
      .map(([read, rest]) => compact({ ...read, ...rest } as MeasureDraft & T));
  return fc.oneof(
    { weight: 6, arbitrary: measured(anyMetricReading, anyNumberMap(points)) },
    { weight: 2, arbitrary: measured(anyDateReading, anyNumberMap(points)) },
    { weight: 2, arbitrary: measured(anyTextReading, anyCategories(points)) },
  );
}

/** Changes that keep a measure valid: a number stays a number, a text a text, a date a date. */
export function anyChange(points: fc.Arbitrary<number>): fc.Arbitrary<ChangeDraft> {
  const kept = { ...freshness, whenMissing: maybe(points, 4) };
  const numbers = maybe(anyNumberMap(points), 2);
  const part = (properties: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record(properties).map((change) => compact(change) as MeasureChange);
  return fc.record({
    metric: fc.oneof(
      part({ ...kept, points: numbers, metric: maybe(fc.constantFrom(...METRICS), 3) }),
      fc
        .tuple(anyMetricReading, part({ ...kept, points: numbers }))
        .map(([reading, rest]) => ({ ...reading, ...rest })),
    ),
    date: part({ ...kept, points: numbers, date: maybe(fc.constantFrom('since', 'renewal', 'last_qbr'), 3) }),
    text: part({ ...kept, points: maybe(anyCategories(points), 2) }),
  });
}
