import type {
  Account,
  Contract,
  Day,
  EventList,
  Fact,
  Metric,
  RegularSeries,
  SparseSeries,
} from '../../src/scoring/contract/account.js';
import { dayNumber, monthsBefore } from './days.js';

/** One value with its day; events of a list with `kinds` carry theirs. */
export interface Point {
  readonly day: number;
  readonly value: number;
  readonly kind?: string | undefined;
}

/** What an account says of one metric on or before a day. */
export type MetricData =
  | { readonly form: 'bare'; readonly value: number }
  | { readonly form: 'series'; readonly points: readonly Point[] }
  | { readonly form: 'events'; readonly valued: boolean; readonly points: readonly Point[] };

/** "own keys only": a metric called `constructor` is not sent unless the account has it itself. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The fact on a day: "the last entry on or before `asOf` holds, before the first it is unknown". */
export function factOn<T extends string | number | boolean>(
  fact: Fact<T> | undefined,
  asOf: number,
): T | undefined {
  if (fact === undefined) return undefined;
  if (typeof fact !== 'object') return fact;
  const { at, values } = fact;
  let held: T | undefined;
  // Decision ("`null` is absence"): an entry of null ends what held before; from then on it is unknown.
  for (let i = 0; i < at.length; i++) if (dayNumber(at[i]!) <= asOf) held = values[i] ?? undefined;
  return held;
}

/** A metric as of a day, or undefined where the account does not send it and nothing derives it. */
export function metricOn(account: Account, name: string, asOf: number): MetricData | undefined {
  const sent = own(account.metrics, name);
  if (sent === undefined) return derivedMetric(account, name, asOf);
  if (typeof sent === 'number') return { form: 'bare', value: sent };
  const points = pointsOf(sent)
    // "Points later than `asOf` do not exist; points of one day keep their order" (sort is stable).
    .filter((point) => point.day <= asOf && !Number.isNaN(point.value))
    .sort((a, b) => a.day - b.day);
  const isEvents = !('on' in sent) && !('every' in sent);
  return isEvents
    ? { form: 'events', valued: sent.values !== undefined, points }
    : { form: 'series', points };
}

function pointsOf(metric: Exclude<Metric, number>): Point[] {
  if ('on' in metric) return [{ day: dayNumber(metric.on), value: metric.value }];
  if (!('every' in metric)) return eventPoints(metric);
  return 'at' in metric ? sparsePoints(metric) : regularPoints(metric);
}

/** A gap (null) is NaN here and is filtered out above: no point at all, for events too. */
function regularPoints({ every, end, values }: RegularSeries): Point[] {
  return Array.from(values, (value, i) => ({
    day: periodsBefore(every, end, values.length - 1 - i),
    value: value ?? NaN,
  }));
}

function periodsBefore(every: RegularSeries['every'], end: Day, periods: number): number {
  if (every === 'month') return monthsBefore(end, periods);
  return dayNumber(end) - periods * (every === 'week' ? 7 : 1);
}

function sparsePoints({ every, end, at, values, absent }: SparseSeries): Point[] {
  const listed = new Map<number, number>();
  // Decision: of two entries for one period the last counts (a period holds one value).
  at.forEach((day, i) => listed.set(dayNumber(day), values[i] ?? NaN));
  const points: Point[] = [];
  // Decision ("an `at` off the grid is dropped"): "the first `at`" is the first that is on the grid;
  // one that is listed with null is a gap, and does not hold `absent`.
  const oldest = Math.min(...listed.keys());
  for (let k = 0; periodsBefore(every, end, k) >= oldest; k++) {
    const day = periodsBefore(every, end, k);
    points.unshift({ day, value: listed.has(day) ? listed.get(day)! : absent });
  }
  const first = points.findIndex((point) => listed.has(point.day));
  return first < 0 ? [] : points.slice(first);
}

function eventPoints({ at, values, kinds }: EventList): Point[] {
  return at.map((day, i) => ({
    day: dayNumber(day),
    value: values === undefined ? 1 : (values[i] ?? NaN),
    kind: kinds?.[i],
  }));
}

function derivedMetric(account: Account, name: string, asOf: number): MetricData | undefined {
  if (!['contacts', 'contacts.executive', 'contacts.champion'].includes(name)) return undefined;
  if (account.contacts === undefined) return undefined;
  const counted = account.contacts.filter((contact) => {
    if (contact.lastTouch === undefined) return false;
    const age = asOf - dayNumber(contact.lastTouch);
    // "touched in the 90 days to `asOf`": a window like any other, `asOf` included, so ages 0 … 89.
    if (age < 0 || age >= 90) return false;
    // Decision: the two narrower counts are of those touched, too.
    if (name === 'contacts.executive') return contact.level === 'executive';
    if (name === 'contacts.champion') return contact.champion === true;
    return true;
  });
  return { form: 'bare', value: counted.length };
}

/** `since`, `renewal` or a key of `dates`; renewal and notice_by come from the contracts when not sent. */
export function dateOn(account: Account, name: string, asOf: number): number | undefined {
  // Decision: `since` and `renewal` are the account's own fields, whatever `dates` holds under those keys.
  const sent = name === 'since' || name === 'renewal' ? account[name] : own(account.dates, name);
  if (sent !== undefined) return dayNumber(sent);
  if (name === 'renewal') return earliest(account, asOf, (contract) => contract.end);
  if (name === 'notice_by') return earliest(account, asOf, (contract) => contract.noticeBy);
  return undefined;
}

function earliest(
  account: Account,
  asOf: number,
  day: (contract: Contract) => Day | undefined,
): number | undefined {
  const days = (account.contracts ?? [])
    // Decision ("contracts current on `asOf`"): both ends included; one without start has always run,
    // one without end runs on. A day that is not given is passed over.
    .filter((c) => c.start === undefined || dayNumber(c.start) <= asOf)
    .filter((c) => c.end === undefined || dayNumber(c.end) >= asOf)
    .map(day)
    .filter((end) => end !== undefined)
    .map(dayNumber);
  return days.length === 0 ? undefined : Math.min(...days);
}
