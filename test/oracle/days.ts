import type { Day } from '../../src/scoring/contract/account.js';
import type { Duration } from '../../src/scoring/contract/model.js';

/** The day as a whole number of days since 1970-01-01, so that days can be subtracted. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

export function dayText(day: number): Day {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** "N d, w, m or y = N × 1, 7, 30, 365 calendar days". */
export function spanDays(duration: Duration): number {
  const unit = { d: 1, w: 7, m: 30, y: 365 }[duration.slice(-1)];
  if (unit === undefined) throw new Error(`not a duration: ${duration}`);
  return Number(duration.slice(0, -1)) * unit;
}

/**
 * "months clamp to the month's end, stepped from `end`": each step counts from `end` itself, so the
 * month before 31 March is 28 February and the one before that is 31 January, not 28 January.
 */
export function monthsBefore(end: Day, months: number): number {
  const [year, month, day] = end.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 - months, Math.min(day, lastOfMonth)) / 86_400_000;
}
