import type { MovedRow } from './movement.js';
import { referenceOf } from './reasons.js';

/** Points of score below which something is not worth the one sentence there is room for. */
const NEGLIGIBLE = 0.05;

/** What a score was held back by, or helped. */
export interface FirstReason {
  readonly kind: 'measure' | 'adjustment';
  readonly id: string;
}

/** As much of an account as its first reason is told from. */
export type ReasonedRow = Pick<MovedRow, 'effective' | 'points' | 'shares' | 'adjustments'>;

/** Points of score that each measure decides, counted from the reference; NaN for those that decide none. */
function contributionsOf(row: ReasonedRow): number[] {
  const from = row.effective.model.combine === 'sum' ? 0 : referenceOf(row);
  return Array.from(row.shares, (share, m) => (share > 0 ? share * (row.points[m]! - from) : NaN));
}

const measureAt = ({ effective }: ReasonedRow, m: number): FirstReason | undefined => {
  const compiled = effective.measures[m];
  return compiled && { kind: 'measure', id: compiled.measure.id };
};

/**
 * The measure or adjustment that holds an account back most, the first of several that do alike; undefined where none
 * costs it a twentieth of a point.
 */
export function holdsBackMost(row: ReasonedRow): FirstReason | undefined {
  let [lowest, least] = [-1, -NEGLIGIBLE];
  contributionsOf(row).forEach((contribution, m) => {
    if (contribution < least) [lowest, least] = [m, contribution];
  });
  const held = row.adjustments
    .filter(({ id, contribution }) => id !== 'limit' && contribution < -NEGLIGIBLE)
    .reduce<ReasonedRow['adjustments'][number] | undefined>(
      (low, each) => (low && low.contribution <= each.contribution ? low : each),
      undefined,
    );
  return held && held.contribution <= least ? { kind: 'adjustment', id: held.id } : measureAt(row, lowest);
}

/** The measure that helps an account most; undefined where nothing is known. */
export function helpsMost(row: ReasonedRow): FirstReason | undefined {
  let [highest, most] = [-1, -Infinity];
  contributionsOf(row).forEach((contribution, m) => {
    if (contribution > most) [highest, most] = [m, contribution];
  });
  return measureAt(row, highest);
}
