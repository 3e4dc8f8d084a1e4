import type { Measure } from '../contract/model.js';
import { parseDay } from '../contract/day.js';
import { isContactMetric } from '../evaluate/commitments.js';
import type { CompiledReading } from '../evaluate/compile-reading.js';
import type { CompiledMeasure } from '../evaluate/compile.js';
import { entryAt, factAt, type FactColumn } from '../evaluate/fact-column.js';
import { FORM } from '../evaluate/metric-column.js';
import { dateAt } from '../evaluate/portfolio.js';
import { divisorOf, evidenceOf, lastSeen, pointsOf, readOne, type Standpoint } from './evidence.js';
import type { UnknownWhy } from './explanation.js';

function whyFactUnknown(
  column: FactColumn | undefined,
  { portfolio: { pulse }, row, asOf }: Standpoint,
): UnknownWhy | undefined {
  if (!column || column.start[row] === column.start[row + 1]) return 'not-sent';
  if (entryAt(column, row, asOf) < 0) return column === pulse ? 'not-sent' : 'yet-to-come';
  return factAt(column, row, asOf) === factAt(column, row, asOf) ? undefined : 'not-sent';
}

/** Why a reading came to nothing once it was divided. */
function whyDivisorUnknown(per: string | undefined, at: Standpoint): UnknownWhy | undefined {
  if (per === undefined) return undefined;
  const divisor = divisorOf(per, at);
  return divisor === 0 ? 'zero-denominator' : divisor === divisor ? undefined : 'not-sent';
}

/** Why a metric itself gives nothing to read, whatever the window. */
function whyMetricUnknown(reading: CompiledReading, metric: string, at: Standpoint): UnknownWhy | undefined {
  const { read } = reading.reading;
  const form = reading.column(at.portfolio)?.form[at.row] ?? FORM.none;
  const isDerived = form === FORM.none && isContactMetric(metric) && at.portfolio.accounts[at.row]!.contacts;
  if (form === FORM.bare || isDerived) return read === 'latest' || read === 'goal' ? undefined : 'undated';
  // Points after the day asked about do not exist, so a series that begins later has not been sent yet.
  const isEmpty = form === FORM.series && lastSeen(reading, at) === undefined;
  return form === FORM.none || isEmpty ? 'not-sent' : undefined;
}

/** Why a window with a metric behind it could not be read. */
function whyWindowUnknown(reading: CompiledReading, at: Standpoint): UnknownWhy {
  const { read } = reading.reading;
  if (read === 'change') {
    const { window, earlier } = evidenceOf(reading, at);
    return window!.value === window!.value && earlier!.value <= 0 ? 'zero-denominator' : 'empty-window';
  }
  const points = pointsOf(reading, at);
  if (points.length === 0 || (read !== 'variability' && read !== 'slope')) return 'empty-window';
  const weeks = new Set(points.map(({ on }) => Math.floor((at.asOf - parseDay(on!)!) / 7)));
  const isFew = read === 'slope' ? weeks.size < 3 : points.length < 2;
  return isFew ? 'too-few-points' : 'zero-denominator';
}

function whyDateUnknown(
  { reading: { read, date } }: CompiledReading,
  at: Standpoint,
): UnknownWhy | undefined {
  const day = dateAt(at.portfolio, date!, at.row, at.asOf);
  if (day !== day) return 'not-sent';
  return read === 'daysSince' && day > at.asOf ? 'yet-to-come' : undefined;
}

function whyGoalUnknown({ reading: { metric } }: CompiledReading, at: Standpoint): UnknownWhy | undefined {
  const goal = factAt(at.portfolio.goals.get(metric!), at.row, at.asOf);
  return goal === 0 ? 'zero-denominator' : goal === goal ? undefined : 'not-sent';
}

function whyReadingUnknown(reading: CompiledReading, at: Standpoint): UnknownWhy {
  const { read, date, metric, per } = reading.reading;
  const why =
    date === undefined
      ? (whyMetricUnknown(reading, metric!, at) ??
        (read === 'goal' ? whyGoalUnknown(reading, at) : undefined))
      : whyDateUnknown(reading, at);
  return why ?? whyDivisorUnknown(per, at) ?? whyWindowUnknown(reading, at);
}

/** Why a measure has no points of its own for one row; only asked where it has none. */
export function whyUnknown(
  {
    reading,
    measure: { points } = {},
    freshDays,
    fadeDays,
  }: Pick<CompiledMeasure, 'reading'> &
    Partial<Pick<CompiledMeasure, 'freshDays' | 'fadeDays'>> & {
      readonly measure?: Pick<Measure, 'points'> | undefined;
    },
  at: Standpoint,
): UnknownWhy {
  const whyFact = reading.texts && whyFactUnknown(reading.texts(at.portfolio), at);
  if (whyFact) return whyFact;
  const seen = lastSeen(reading, at);
  const age = seen === undefined ? 0 : at.asOf - seen;
  if (age > (freshDays ?? Infinity) || age >= (fadeDays ?? Infinity)) return 'stale';
  if (readOne(reading, at) === undefined) return whyReadingUnknown(reading, at);
  if (points?.curve) return 'outside-curve';
  return points?.categories ? 'unlisted-category' : 'no-level';
}
