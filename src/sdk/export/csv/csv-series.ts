import type { Cadence } from '../../../scoring/contract/account.js';
import { addMonths, formatDay } from '../../../scoring/contract/day.js';
import type { DayNumber } from '../../../scoring/contract/day.js';
import type { SeriesRows } from '../csv-mapping.js';

/** What rows said about one metric of one account, in the order of the file. */
export interface GatheredRows {
  readonly days: DayNumber[];
  readonly values: (number | string)[];
}

/** How many periods before the last one a day lies; the last ends with `end`. */
function periodsBack(every: Cadence, end: DayNumber, day: DayNumber): number {
  if (every === 'day') return end - day;
  if (every === 'week') return Math.floor((end - day) / 7);
  let months = Math.floor((end - day) / 31);
  while (addMonths(end, -(months + 1)) >= day) months++;
  return months;
}

function lastDay(every: Cadence, end: DayNumber, back: number): DayNumber {
  return every === 'month' ? addMonths(end, -back) : end - back * (every === 'week' ? 7 : 1);
}

function taken(take: SeriesRows['take'], values: readonly (number | string)[]): number {
  if (take === 'count') return values.length;
  if (take === 'distinct') return new Set(values).size;
  const sum = (values as readonly number[]).reduce((total, value) => total + value, 0);
  return take === 'sum' ? sum : sum / values.length;
}

/**
 * The regular series of an account's rows: with `absent` a sparse one from `coveredFrom` on, without it one whose
 * periods without rows are gaps (and none at all where there are no rows).
 */
export function seriesOf(
  rows: GatheredRows | undefined,
  { every, take, absent }: SeriesRows,
  coveredFrom: DayNumber,
  end: DayNumber,
): Record<string, unknown> | undefined {
  const byPeriod = new Map<number, (number | string)[]>();
  rows?.days.forEach((day, index) => {
    const back = periodsBack(every, end, day);
    const values = byPeriod.get(back) ?? [];
    values.push(rows.values[index] as number | string);
    byPeriod.set(back, values);
  });
  if (absent !== undefined) {
    const anchor = periodsBack(every, end, Math.min(coveredFrom, end));
    if (!byPeriod.has(anchor) && ![...byPeriod.keys()].some((back) => back > anchor))
      byPeriod.set(anchor, []);
  }
  const backs = [...byPeriod.keys()].sort((a, b) => b - a);
  const oldest = backs[0];
  if (oldest === undefined) return undefined;
  const valueOf = (back: number): number | null => {
    const values = byPeriod.get(back);
    return values === undefined ? null : values.length === 0 ? (absent ?? null) : taken(take, values);
  };
  const last = formatDay(end);
  if (absent === undefined) {
    return {
      every,
      end: last,
      values: Array.from({ length: oldest + 1 }, (_, index) => valueOf(oldest - index)),
    };
  }
  return {
    every,
    end: last,
    at: backs.map((back) => formatDay(lastDay(every, end, back))),
    values: backs.map(valueOf),
    absent,
  };
}
