import type { Account, Day, Fact } from '../../src/scoring/contract/account.js';
import type { Reading } from '../../src/scoring/contract/model.js';
import { dateOn, factOn, metricOn, own, type MetricData, type Point } from './account-data.js';
import { dayNumber } from './days.js';
import { known, unknown, type Read } from './read.js';
import { readComparison, readWindow } from './window-readings.js';

/** The reading of an account on a day; NaN when it is unknown. */
export function oracleReading(reading: Reading, account: Account, asOf: Day): number | string {
  return readOn(reading, account, dayNumber(asOf)).value;
}

export function readOn(reading: Reading, account: Account, asOf: number): Read {
  const read = withoutDivisor(reading, account, asOf);
  if (reading.per === undefined) return finite(read);
  // "`per` divides the finished reading by another metric's latest"; nothing is weighed in it.
  const divisor = readOn({ read: 'latest', metric: reading.per }, account, asOf);
  const isZero = divisor.value === 0 ? (['zero-denominator'] as const) : [];
  const whys = [...read.whys, ...divisor.whys, ...isZero];
  return whys.length > 0
    ? unknown(...whys)
    : finite(known((read.value as number) / (divisor.value as number)));
}

/**
 * "Whatever is not finite is unknown". Decision: a number that ran out of range has none of the reasons the
 * language lists, so any that speaks of the numbers themselves will do.
 */
function finite(read: Read): Read {
  const isEndless = typeof read.value === 'number' && read.whys.length === 0 && !Number.isFinite(read.value);
  return isEndless ? unknown('zero-denominator', 'empty-window', 'too-few-points') : read;
}

function withoutDivisor(reading: Reading, account: Account, asOf: number): Read {
  if (reading.read === 'attribute') {
    const fact = own(account.attributes, reading.attribute!);
    const value = factOn(fact, asOf);
    return value === undefined ? withoutFact(fact) : known(String(value));
  }
  if (reading.read === 'pulse') {
    // Decision ("A pulse exists from its `on`"): before that it is as if never sent.
    const { pulse } = account;
    return pulse && dayNumber(pulse.on) <= asOf ? known(pulse.band) : unknown('not-sent');
  }
  if (reading.date !== undefined) return readDate(reading, account, asOf);
  const metric = metricOn(account, reading.metric!, asOf);
  if (metric === undefined) return unknown('not-sent');
  if (metric.form === 'bare' && reading.read !== 'latest' && reading.read !== 'goal')
    return unknown('undated');
  return readMetric(reading, metric, account, asOf);
}

/** "before the first it is unknown": not there, and perhaps still to come. */
function withoutFact(fact: unknown): Read {
  return typeof fact === 'object' ? unknown('not-sent', 'yet-to-come') : unknown('not-sent');
}

function readDate(reading: Reading, account: Account, asOf: number): Read {
  const day = dateOn(account, reading.date!, asOf);
  if (day === undefined) return unknown('not-sent');
  if (reading.read === 'daysUntil') return known(day - asOf);
  return day > asOf ? unknown('yet-to-come') : known(asOf - day);
}

function readMetric(reading: Reading, metric: MetricData, account: Account, asOf: number): Read {
  const points = metric.form === 'bare' ? [] : weighed(metric, reading);
  const isEvents = metric.form === 'events';
  if (reading.read === 'latest' || reading.read === 'goal') {
    const newest = metric.form === 'bare' ? metric.value : points.at(-1)?.value;
    const latest = newest === undefined ? unknown('not-sent', 'empty-window') : known(newest);
    return reading.read === 'goal' ? overGoal(latest, own(account.goals, reading.metric!), asOf) : latest;
  }
  if (reading.read === 'daysSince') {
    const last = points.filter((point) => point.value !== 0).at(-1);
    return last === undefined ? unknown('not-sent', 'empty-window') : known(asOf - last.day);
  }
  const read =
    reading.read === 'change' || reading.read === 'difference'
      ? readComparison(reading, points, isEvents, isEvents && !metric.valued, asOf)
      : readWindow(reading, points, isEvents, asOf);
  return read.whys.length > 0 && points.length === 0
    ? unknown(...read.whys, 'not-sent', 'empty-window')
    : read;
}

function overGoal(latest: Read, fact: Fact<number> | undefined, asOf: number): Read {
  const goal = factOn(fact, asOf);
  const whys =
    goal === undefined ? withoutFact(fact).whys : goal === 0 ? (['zero-denominator'] as const) : [];
  const all = [...latest.whys, ...whys];
  return all.length > 0 ? unknown(...all) : known((latest.value as number) / goal!);
}

/**
 * "`weigh` multiplies each event by its kind's weight (`*` for the others, 0 if not given) before
 * anything else; an event of weight 0 does not exist for that reading". Decision: series have no kinds
 * and are not weighed; an event without a kind is one of "the others".
 */
export function weighed(metric: Exclude<MetricData, { form: 'bare' }>, reading: Reading): readonly Point[] {
  const { weigh } = reading;
  if (weigh === undefined || metric.form === 'series') return metric.points;
  return metric.points
    .map((point) => {
      const weight = (point.kind === undefined ? undefined : own(weigh, point.kind)) ?? own(weigh, '*') ?? 0;
      return { point: { ...point, value: point.value * weight }, weight };
    })
    .filter(({ weight }) => weight !== 0)
    .map(({ point }) => point);
}

/**
 * The day of a reading's evidence; undefined when it is always fresh: "dates, attributes, bare numbers,
 * and `count`, `sum`, `daysSince` of event lists". Decision: with no point at all there is nothing that
 * could be too old, so that is fresh as well (a `difference` of an empty event list is a known 0).
 */
export function evidenceDay(reading: Reading, account: Account, asOf: number): number | undefined {
  if (reading.read === 'attribute') return undefined;
  if (reading.read === 'pulse') return account.pulse && dayNumber(account.pulse.on);
  if (reading.date !== undefined) return undefined;
  const metric = metricOn(account, reading.metric!, asOf);
  if (metric === undefined || metric.form === 'bare') return undefined;
  if (metric.form === 'events' && ['count', 'sum', 'daysSince'].includes(reading.read)) return undefined;
  // Decision: an event of weight 0 "does not exist for that reading", so it is no evidence either.
  return weighed(metric, reading).at(-1)?.day;
}
