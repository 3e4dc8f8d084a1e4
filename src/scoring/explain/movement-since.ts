import type { CompiledModel } from '../evaluate/compile.js';
import type { ExactPoints } from './exact-points.js';
import type { Movement } from './explanation.js';
import { movementFrom, type MovementSide } from './movement.js';
import { recordedRow } from './recorded-row.js';

/**
 * Splits the difference since a recorded day exactly, as `explainMovement` splits that between two days of data. The
 * rows sum to the score of `after` less `recordedScore`, within 1e-9.
 *
 * @param compiled the model of the recorded day: equal hash
 * @param exact recorded on that day
 * @param place of the account in its columns
 * @param recordedScore NaN where it was unknown
 * @throws RangeError when the day of `after` is not a calendar day
 */
export const movementSince = (
  compiled: CompiledModel,
  exact: ExactPoints,
  place: number,
  recordedScore: number,
  after: MovementSide,
): Movement => movementFrom(recordedRow(compiled, exact, place, recordedScore), compiled, after);
