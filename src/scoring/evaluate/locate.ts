import type { DayNumber } from '../contract/day.js';
import type { MetricColumn } from './metric-column.js';

/** The first place in `days[from … to]` that is `day` or later. */
function lowerBound(days: Int32Array, from: number, to: number, day: number): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    if (days[middle]! < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Turns a window of days into a range of values for each row: `low[k] <= i < high[k]`.
 * Rows whose series lie alike on one ruler share the answer, so that regular data cost next to nothing.
 *
 * @param first first day of the window (−Infinity: from the beginning)
 * @param last last day of the window, included
 */
export function locate(
  column: MetricColumn,
  rows: Int32Array,
  first: DayNumber,
  last: DayNumber,
  low: Int32Array,
  high: Int32Array,
): void {
  const { start, clock, days } = column;
  let begin = -1;
  let end = -1;
  let lowest = 0;
  let highest = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    const at = start[row]!;
    const rulerBegin = at + clock[row]!;
    const rulerEnd = start[row + 1]! + clock[row]!;
    if (rulerBegin !== begin || rulerEnd !== end) {
      begin = rulerBegin;
      end = rulerEnd;
      lowest = lowerBound(days, begin, end, first) - begin;
      highest = lowerBound(days, begin, end, last + 1) - begin;
    }
    low[k] = at + lowest;
    high[k] = at + highest;
  }
}
