import type { Block } from './block.js';
import { contactsTouched, isContactMetric } from './commitments.js';
import { locate } from './locate.js';
import { FORM, type MetricColumn } from './metric-column.js';
import { latest } from './window-readings.js';

/**
 * The newest value of a metric on or before the block's day: dated, bare, or derived from the contacts where the
 * account did not send the metric itself.
 *
 * @param column the metric's column, weighed or not; undefined where no account sent it
 */
export function readLatest(
  block: Block,
  metric: string,
  column: MetricColumn | undefined,
  out: Float64Array,
): void {
  const { portfolio, rows, asOf, scratch } = block;
  if (column) {
    scratch.within(() => {
      const [low, high] = [scratch.integers(), scratch.integers()];
      locate(column, rows, -Infinity, asOf, low, high);
      latest({ column, rows, low, high }, out);
    });
    for (let k = 0; k < rows.length; k++) {
      if (column.form[rows[k]!] === FORM.bare) out[k] = column.bare[rows[k]!]!;
    }
  } else {
    out.fill(NaN, 0, rows.length);
  }
  if (!isContactMetric(metric)) return;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    if ((column?.form[row] ?? FORM.none) !== FORM.none) continue;
    out[k] = contactsTouched(portfolio.accounts[row]!, metric, asOf);
  }
}
