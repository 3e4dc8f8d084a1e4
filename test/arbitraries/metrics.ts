import fc from 'fast-check';
import type { Cadence, Day, EventList, Metric, Values } from '../../src/scoring/contract/account.js';
import { monthsBefore, dayText, dayNumber } from '../oracle/days.js';
import { anyDay, anyValueOrHuge, KINDS } from './vocabulary.js';

const anyCadence = fc.constantFrom<Cadence[]>('week', 'day', 'month');

/** A series ends near the day asked about; a month's last day tests the clamping. */
const anyEnd: fc.Arbitrary<Day> = fc.oneof(
  { weight: 5, arbitrary: anyDay },
  { weight: 1, arbitrary: fc.constantFrom('2026-10-31', '2026-08-31', '2024-02-29') },
);

const anyPoint = fc.option(anyValueOrHuge, { nil: null, freq: 7 });

/** The same numbers as a list with nulls, or as a typed array with NaN. */
function asValues(points: readonly (number | null)[], width: 'list' | 32 | 64): Values {
  if (width === 'list') return points;
  const wide = Float64Array.from(points, (point) => point ?? NaN);
  // 1e308 is out of a Float32's reach: a gap there, no infinity.
  return width === 64 ? wide : Float32Array.from(wide, (point) => (Math.abs(point) > 1e38 ? NaN : point));
}

const anyWidth = fc.constantFrom<('list' | 32 | 64)[]>('list', 'list', 32, 64);

/** One series in eight lies below zero. */
const anySign = fc.constantFrom(1, 1, 1, 1, 1, 1, 1, -1);

const anyRegular: fc.Arbitrary<Metric> = fc
  .tuple(anyCadence, anyEnd, fc.array(anyPoint, { maxLength: 26, size: '+1' }), anySign, anyWidth)
  .map(([every, end, points, sign, width]) => {
    const values = points.map((point) => (point === null ? null : point * sign));
    return { every, end, values: asValues(values, width) };
  });

function periodsBefore(every: Cadence, end: Day, periods: number): Day {
  if (every === 'month') return dayText(monthsBefore(end, periods));
  return dayText(dayNumber(end) - periods * (every === 'week' ? 7 : 1));
}

const anySparse: fc.Arbitrary<Metric> = fc
  .tuple(
    anyCadence,
    anyEnd,
    fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 24 }), anyPoint), {
      maxLength: 6,
      selector: ([k]) => k,
    }),
    anyWidth,
    fc.constantFrom(0, 0, 3),
  )
  .map(([every, end, entries, width, absent]) => {
    const listed = [...entries].sort(([a], [b]) => b - a);
    const values = asValues(
      listed.map(([, point]) => point),
      width,
    );
    return { every, end, at: listed.map(([k]) => periodsBefore(every, end, k)), values, absent };
  });

const anyEvents: fc.Arbitrary<EventList> = fc
  .tuple(
    fc.array(fc.tuple(anyDay, anyPoint, fc.constantFrom(...KINDS)), { maxLength: 10 }),
    fc.boolean(),
    fc.boolean(),
    anyWidth,
  )
  .map(([events, isValued, hasKinds, width]) => {
    const inOrder = [...events].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return {
      at: inOrder.map(([day]) => day),
      ...(isValued && {
        values: asValues(
          inOrder.map(([, point]) => point),
          width,
        ),
      }),
      ...(hasKinds && { kinds: inOrder.map(([, , kind]) => kind) }),
    };
  });

/** Every form a metric can take. */
export const anyMetric: fc.Arbitrary<Metric> = fc.oneof(
  { weight: 2, arbitrary: anyValueOrHuge },
  { weight: 1, arbitrary: fc.record({ on: anyDay, value: anyValueOrHuge }) },
  { weight: 6, arbitrary: anyRegular },
  { weight: 3, arbitrary: anySparse },
  { weight: 5, arbitrary: anyEvents },
);
