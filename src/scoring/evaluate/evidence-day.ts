import type { ReadingName } from '../contract/model.js';
import type { Block } from './block.js';
import { locate } from './locate.js';
import { FORM, type MetricColumn } from './metric-column.js';

/** Readings of event lists for which silence is evidence. */
const SILENCE_COUNTS: ReadonlySet<ReadingName> = new Set(['count', 'sum', 'daysSince']);

/**
 * The day of the newest point on or before the block's day, by row; NaN where evidence is always fresh (bare and
 * derived numbers, what counts things that happen) or where there is none.
 */
export function newestEvidence(
  block: Block,
  column: MetricColumn,
  read: ReadingName,
  out: Float64Array,
): void {
  const { rows, asOf, scratch } = block;
  const { values, days, clock, form } = column;
  scratch.within(() => {
    const [low, high] = [scratch.integers(), scratch.integers()];
    locate(column, rows, -Infinity, asOf, low, high);
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k]!;
      let i = high[k]! - 1;
      while (i >= low[k]! && values[i] !== values[i]) i--;
      const silent = form[row]! >= FORM.valuedEvents && SILENCE_COUNTS.has(read);
      out[k] = silent || i < low[k]! ? NaN : days[i + clock[row]!]!;
    }
  });
}
