import type { Calendar } from './calendar.js';
import type { Random } from './random.js';
import type { Season } from './recipe.js';
import { valueOf } from './shape.js';
import type { Shape } from './shape.js';

/** Fifty-two weeks: schools break up by the week, so a week of this year is like the same one of last year. */
const SCHOOL_YEAR = 364;

/** How much of a usual week the one that ended so many days ago was. */
function seasonal(season: Season, daysAgo: number, calendar: Calendar): number {
  if (season === 'even') return 1;
  const monthDay = calendar.monthDay(season === 'school' ? daysAgo % SCHOOL_YEAR : daysAgo);
  const newYear = monthDay >= 1225 || monthDay <= 105;
  if (season === 'office') return newYear ? 0.6 : monthDay >= 727 && monthDay <= 823 ? 0.95 : 1;
  if (newYear) return 0.2;
  if (monthDay >= 705 && monthDay <= 830) return 0.1;
  return monthDay >= 626 && monthDay < 705 ? 0.5 : 1;
}

export interface WeeklySeries {
  readonly every: 'week';
  readonly end: string;
  readonly values: number[];
}

/** A series of whole numbers, one a week, the last dated `lastDaysAgo`: a shape, the season, and some chance. */
export function weekly(
  shape: Shape,
  options: {
    readonly full: number;
    readonly most: number;
    readonly weeks: number;
    readonly lastDaysAgo: number;
    readonly season: Season;
  },
  calendar: Calendar,
  random: Random,
): WeeklySeries {
  const { full, most, weeks, lastDaysAgo, season } = options;
  const values: number[] = [];
  for (let index = 0; index < weeks; index++) {
    const daysAgo = lastDaysAgo + (weeks - 1 - index) * 7;
    const usual = full * valueOf(shape, daysAgo / 7) * seasonal(season, daysAgo, calendar);
    values.push(Math.max(0, Math.min(most, Math.round(usual * (1 + random.bell() * 0.018)))));
  }
  return { every: 'week', end: calendar.daysAgo(lastDaysAgo), values };
}
