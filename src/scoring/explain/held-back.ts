import type { DayNumber } from '../contract/day.js';
import type { CompiledModel } from '../evaluate/compile.js';
import { evaluateRows } from '../evaluate/evaluate-rows.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { sharesOf } from './account-row.js';
import type { AppliedAdjustment } from './explanation.js';
import { holdsBackMost, type FirstReason } from './first-reason.js';

/**
 * What holds each of many accounts back most as of a day, in the order of the rows; undefined where nothing does.
 *
 * @param rows row numbers
 * Cost: that of scoring the rows once, and as much again for the shares of their measures.
 * Source: docs/scoring.md#why-the-score-is-what-it-is
 */
export function heldBackMostBy(
  compiled: CompiledModel,
  portfolio: Portfolio,
  asOf: DayNumber,
  rows: Int32Array,
): (FirstReason | undefined)[] {
  const reasons = new Array<FirstReason | undefined>(rows.length).fill(undefined);
  const applied = new Map<number, AppliedAdjustment[]>();
  evaluateRows(
    compiled,
    portfolio,
    asOf,
    rows,
    (evaluated, places) => {
      const { effective, points } = evaluated;
      places.forEach((place, k) => {
        reasons[place] = holdsBackMost({
          effective,
          points: Float64Array.from(points, (column) => column[k]!),
          shares: sharesOf(effective, evaluated, undefined, k),
          adjustments: applied.get(place) ?? [],
        });
      });
    },
    (place, id, contribution) => {
      const own = applied.get(place);
      if (own) own.push({ id, contribution });
      else applied.set(place, [{ id, contribution }]);
    },
  );
  return reasons;
}
