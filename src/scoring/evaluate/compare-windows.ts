import type { Reading } from '../contract/model.js';
import type { Block } from './block.js';
import { locate } from './locate.js';
import { FORM, type MetricColumn } from './metric-column.js';
import { mean, sum } from './window-readings.js';

/** Two windows of a `change` or `difference`, in days before (and with) the day asked about. */
export interface ComparedWindows {
  readonly overDays: number;
  readonly againstDays: number;
  readonly lagDays: number;
  readonly of: Reading['of'];
}

/** Whether a row's windows are compared by what they add up to: the mean of events without values says nothing. */
const isSummed = (of: Reading['of'], form: number): boolean => of === 'sum' || form === FORM.countedEvents;

/** What one window comes to: its mean, its sum, or how many things happened in it. */
function readCompared(
  block: Block,
  column: MetricColumn,
  of: Reading['of'],
  firstDay: number,
  lastDay: number,
  out: Float64Array,
): void {
  const { rows, scratch } = block;
  scratch.within(() => {
    const [low, high] = [scratch.integers(), scratch.integers()];
    locate(column, rows, firstDay, lastDay, low, high);
    (of === 'sum' ? sum : mean)({ column, rows, low, high }, out);
    if (of === 'sum') return;
    const { form, values } = column;
    for (let k = 0; k < rows.length; k++) {
      if (form[rows[k]!] !== FORM.countedEvents) continue;
      let counted = 0;
      for (let i = low[k]!; i < high[k]!; i++) if (values[i] === values[i]) counted++;
      out[k] = counted;
    }
  });
}

/**
 * Reads the window that ends today into `now` and the earlier one into `before`. An earlier sum is brought to the
 * length of the later window, so that a difference is in units per `over`.
 */
export function compareWindows(
  block: Block,
  column: MetricColumn,
  windows: ComparedWindows,
  now: Float64Array,
  before: Float64Array,
): void {
  const { overDays, againstDays, lagDays, of } = windows;
  const { asOf, rows } = block;
  readCompared(block, column, of, asOf - overDays + 1, asOf, now);
  readCompared(block, column, of, asOf - lagDays - againstDays + 1, asOf - lagDays, before);
  if (overDays === againstDays) return;
  for (let k = 0; k < rows.length; k++) {
    if (isSummed(of, column.form[rows[k]!]!)) before[k]! *= overDays / againstDays;
  }
}
