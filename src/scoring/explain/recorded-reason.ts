import type { CompiledModel } from '../evaluate/compile.js';
import type { ExactPoints } from './exact-points.js';
import { referenceOf } from './reasons.js';
import { recordedRow } from './recorded-row.js';

/** Points of score below which something is not worth the one sentence there is room for. */
const NEGLIGIBLE = 0.05;

/**
 * The measure that held an account back most on a recorded day; where none did, the one that helped most; undefined
 * where nothing was known. Adjustments are left out: an id alone could not tell them from measures.
 *
 * @param compiled the model of that day: equal hash
 * @param place of the account in the columns
 */
export function firstReasonOf(
  compiled: CompiledModel,
  exact: ExactPoints,
  place: number,
): string | undefined {
  const row = recordedRow(compiled, exact, place, NaN);
  const from = row.effective.model.combine === 'sum' ? 0 : referenceOf(row);
  let [lowest, highest] = [-1, -1];
  const contribution = (m: number): number => (m < 0 ? NaN : row.shares[m]! * (row.points[m]! - from));
  row.shares.forEach((share, m) => {
    if (!(share > 0)) return;
    if (!(contribution(m) >= contribution(lowest))) lowest = m;
    if (!(contribution(m) <= contribution(highest))) highest = m;
  });
  return exact.measures[contribution(lowest) < -NEGLIGIBLE ? lowest : highest];
}
