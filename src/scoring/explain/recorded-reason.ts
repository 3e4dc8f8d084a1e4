import type { CompiledModel } from '../evaluate/compile.js';
import type { ExactPoints } from './exact-points.js';
import { helpsMost, holdsBackMost, type FirstReason } from './first-reason.js';
import { recordedRow } from './recorded-row.js';

/**
 * The measure or adjustment that held an account back most on a recorded day; where none did, the measure that helped
 * most; undefined where nothing was known.
 *
 * @param compiled the model of that day: equal hash
 * @param place of the account in the columns
 */
export function firstReasonOf(
  compiled: CompiledModel,
  exact: ExactPoints,
  place: number,
): FirstReason | undefined {
  const row = recordedRow(compiled, exact, place, NaN);
  return holdsBackMost(row) ?? helpsMost(row);
}
