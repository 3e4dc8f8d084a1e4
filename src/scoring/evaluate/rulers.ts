import type { Cadence, Day } from '../contract/account.js';
import { addMonths, parseDay, type DayNumber } from '../contract/day.js';

/** A grid of days: every day, one weekday, or one day of the month (clamped to the month's end). */
export interface Grid {
  readonly every: Cadence;
  /** The weekday as a remainder of seven, or the day of the month; 0 for the grid of all days. */
  readonly phase: number;
}

const JANUARY_2000 = 2000 * 12;
const FIRST_OF_JANUARY_2000 = 10_957;

const monthOf = (on: Day): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;

/** The grid that a series ending on `end` steps back on. */
export function gridOf(every: Cadence, end: Day): Grid {
  const day = parseDay(end) ?? NaN;
  if (every === 'week') return { every, phase: ((day % 7) + 7) % 7 };
  return { every, phase: every === 'month' ? Number(end.slice(8)) : 0 };
}

/** The number of a day's period on its grid; neighbouring periods differ by one. */
export function periodOf(grid: Grid, on: Day): number {
  if (grid.every === 'month') return monthOf(on);
  const day = parseDay(on) ?? NaN;
  return grid.every === 'week' ? Math.round((day - grid.phase) / 7) : day;
}

/** The day of a period. Months are stepped from a January, which has all 31 days to clamp from. */
export function dayOfPeriod(grid: Grid, period: number): DayNumber {
  if (grid.every === 'day') return period;
  if (grid.every === 'week') return period * 7 + grid.phase;
  return addMonths(FIRST_OF_JANUARY_2000 + grid.phase - 1, period - JANUARY_2000);
}
