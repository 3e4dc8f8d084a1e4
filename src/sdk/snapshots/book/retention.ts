import { formatDay, parseDay } from '../../../scoring/contract/day.js';
import type { Day } from '../../../scoring/index.js';
import { monthOf } from './record-names.js';

const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of a moment, in UTC. */
const dayNumberAt = (now: number): number => Math.floor(now / MS_A_DAY);

/** A recorded day too far back to be kept. */
export const isExpired = (day: Day, now: number, keepDays: number): boolean =>
  parseDay(day)! < dayNumberAt(now) - keepDays;

/** A day that cannot have been recorded yet, wherever on earth: the clock was or is wrong. */
export const isFuture = (day: Day, now: number): boolean => parseDay(day)! > dayNumberAt(now) + 1;

/** A moment that cannot have come yet, give or take a day of a clock set wrong. */
export const isFutureMoment = (at: number, now: number): boolean => at > now + MS_A_DAY;

/** The calendar days from `from` to `to` on which something can be recorded. */
export function daysBetween(from: Day, to: Day, now: number, keepDays: number): readonly Day[] {
  const today = dayNumberAt(now);
  const first = Math.max(parseDay(from) ?? Number.NaN, today - keepDays);
  const last = Math.min(parseDay(to) ?? Number.NaN, today + 1);
  return first <= last ? Array.from({ length: last - first + 1 }, (_, i) => formatDay(first + i)) : [];
}

/** Two days back no tab writes any more, whatever its time zone: what is there stays as it is. */
export const isSettled = (day: Day, reference: number): boolean => parseDay(day)! <= reference - 2;

/** The days whose exact points are worth their room: the newest two, and the last of each month. */
export function exactDays(recorded: readonly Day[]): ReadonlySet<Day> {
  const sorted = [...recorded].sort();
  const lastOfMonth = new Map(sorted.map((day) => [monthOf(day), day]));
  return new Set([...lastOfMonth.values(), ...sorted.slice(-2)]);
}

/** The oldest days but those spared, about a quarter, that make room when there is none. */
export function oldestQuarter(recorded: readonly Day[], spared: Day | undefined): readonly Day[] {
  const candidates = recorded.filter((day) => day !== spared).sort();
  return candidates.slice(0, Math.ceil(candidates.length / 4));
}
