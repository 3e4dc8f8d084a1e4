import type { CompiledModel } from '../evaluate/compile.js';
import type { AppliedAdjustment } from './explanation.js';
import type { ExactPoints } from './exact-points.js';
import { referenceOf } from './reasons.js';
import { recordedRow } from './recorded-row.js';

/** Points of score below which something is not worth the one sentence there is room for. */
const NEGLIGIBLE = 0.05;

/** What a score was held back by, or helped. */
export interface FirstReason {
  readonly kind: 'measure' | 'adjustment';
  readonly id: string;
}

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
  const from = row.effective.model.combine === 'sum' ? 0 : referenceOf(row);
  let [lowest, highest] = [-1, -1];
  const contribution = (m: number): number => (m < 0 ? NaN : row.shares[m]! * (row.points[m]! - from));
  row.shares.forEach((share, m) => {
    if (!(share > 0)) return;
    if (!(contribution(m) >= contribution(lowest))) lowest = m;
    if (!(contribution(m) <= contribution(highest))) highest = m;
  });
  const held = row.adjustments
    .filter(({ id }) => id !== 'limit')
    .reduce<AppliedAdjustment | undefined>(
      (low, each) => (low && low.contribution <= each.contribution ? low : each),
      undefined,
    );
  const isHeld = contribution(lowest) < -NEGLIGIBLE;
  if (held && held.contribution < -NEGLIGIBLE && !(isHeld && contribution(lowest) < held.contribution))
    return { kind: 'adjustment', id: held.id };
  const id = exact.measures[isHeld ? lowest : highest];
  return id === undefined ? undefined : { kind: 'measure', id };
}
