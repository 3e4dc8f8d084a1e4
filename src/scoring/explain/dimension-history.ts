import type { Day } from '../contract/account.js';
import type { CompiledModel } from '../evaluate/compile.js';
import { evaluateRows } from '../evaluate/evaluate-rows.js';
import { hasBegun, type Portfolio } from '../evaluate/portfolio.js';
import { dayNumber } from '../evaluate/score.js';

/** Where the dimensions of an account stood on one day. */
export interface DimensionPoint {
  readonly on: Day;
  /**
   * 0–100 by id, before adjustments, in the model's order; NaN where nothing under it was known. Empty before the
   * account began.
   */
  readonly points: Readonly<Record<string, number>>;
}

/**
 * Points of each dimension of one account on several days, from the data as they stood then (restated): what
 * `explainAccount` says of its dimensions on those days, under the variants that applied.
 *
 * @throws RangeError when a day is not a calendar day
 */
export function dimensionHistory(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  days: readonly Day[],
): DimensionPoint[] {
  return days.map((on) => {
    const asOf = dayNumber(on);
    let points: Record<string, number> = {};
    if (hasBegun(portfolio, row, asOf))
      evaluateRows(compiled, portfolio, asOf, Int32Array.of(row), ({ effective, byId }) => {
        points = Object.fromEntries(effective.root.children.map(({ id }) => [id, byId.get(id)![0]!]));
      });
    return { on, points };
  });
}
