import fc from 'fast-check';
import type { HealthModel, Reading } from '../../src/scoring/contract/model.js';
import { anyDuration, anyEdges, anyWeight, ATTRIBUTES, DATES, KINDS, maybe, METRICS } from './vocabulary.js';

const metric = fc.constantFrom(...METRICS);
const weigh = fc.record(Object.fromEntries([...KINDS, '*'].map((kind) => [kind, anyWeight])), {
  requiredKeys: [],
}) as fc.Arbitrary<Record<string, number>>;

/** Keys without a value are left out, as a parsed document has them. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

const drawn = { metric, weigh: maybe(weigh, 3), per: maybe(metric, 6) };

/** Readings of a metric. */
export const anyMetricReading: fc.Arbitrary<Reading> = fc
  .oneof(
    { weight: 3, arbitrary: fc.record({ ...drawn, read: fc.constantFrom('latest', 'goal', 'daysSince') }) },
    {
      weight: 5,
      arbitrary: fc.record({
        ...drawn,
        read: fc.constantFrom('mean', 'min', 'max', 'sum', 'count', 'slope', 'variability', 'nps'),
        over: anyDuration,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        ...drawn,
        read: fc.constantFrom('change', 'difference'),
        over: anyDuration,
        against: maybe(anyDuration, 3),
        lag: maybe(fc.oneof(anyDuration, fc.constant('52w')), 3),
        of: maybe(fc.constantFrom('mean', 'sum'), 2),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ ...drawn, read: fc.constant('share'), over: anyDuration, where: anyEdges }),
    },
  )
  .map((reading) => compact(reading as Reading));

/** Readings of a date. */
export const anyDateReading: fc.Arbitrary<Reading> = fc
  .record({
    read: fc.constantFrom('daysSince', 'daysUntil'),
    date: fc.constantFrom('since', 'renewal', ...DATES),
    per: maybe(metric, 8),
  })
  .map((reading) => compact(reading as Reading));

/** Readings whose value is a text. */
export const anyTextReading: fc.Arbitrary<Reading> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      read: fc.constant('attribute' as const),
      attribute: fc.constantFrom(...ATTRIBUTES),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ read: 'pulse' as const }) },
);

/** Readings side by side in one model, each known to the score wherever it is known at all. */
export const anyReadingsModel: fc.Arbitrary<HealthModel> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 5, arbitrary: anyMetricReading }, { weight: 1, arbitrary: anyDateReading }),
      maybe(anyDuration, 3),
    ),
    { minLength: 1, maxLength: 8, size: 'max' },
  )
  .map((readings) => {
    const points = { curve: [[-1e4, 0] as const, [1e4, 100] as const] };
    const measures = readings.map(([reading, fadesOver], i) =>
      compact({ ...reading, id: `m${i + 1}`, points, fadesOver }),
    );
    return { id: 'readings', version: '1', bands: [{ id: 'only' }], dimensions: [{ id: 'd', measures }] };
  });
