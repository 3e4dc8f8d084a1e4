import type { MovementRow } from '../../scoring/explain/explanation.js';

/** The one or two largest rows of a movement's own direction, if they carry at least half of the difference. */
export function mainRows(rows: readonly MovementRow[], difference: number): readonly MovementRow[] {
  // Weights move because a neighbour's data came or went: that neighbour is named, not they.
  const towards = rows.filter(({ kind, value }) => kind !== 'weight' && value * difference > 0);
  const largest = towards.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, 2);
  const isEnough = (count: number): boolean =>
    Math.abs(largest.slice(0, count).reduce((sum, { value }) => sum + value, 0)) >= Math.abs(difference) / 2;
  return largest.slice(0, isEnough(1) ? 1 : isEnough(2) ? 2 : 0);
}
