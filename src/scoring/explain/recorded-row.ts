import { createColumnBlock } from '../evaluate/block.js';
import { combineRaw } from '../evaluate/combine.js';
import type { CompiledModel } from '../evaluate/compile.js';
import { firstRow, sharesOf } from './account-row.js';
import type { ExactPoints } from './exact-points.js';
import type { MovedRow } from './movement.js';

const ONE_ROW = Int32Array.of(0);

/**
 * An account as it stood on a day of which the exact points were recorded: its shares are found again from points and
 * fades.
 *
 * @param compiled the model of that day: equal hash
 * @param place of the account in the columns
 * @param score recorded for it, NaN where unknown
 */
export function recordedRow(
  compiled: CompiledModel,
  exact: ExactPoints,
  place: number,
  score: number,
): MovedRow {
  const applied = exact.variantSets[exact.variants[place]!]!;
  const effective = compiled.effective(
    compiled.variants.flatMap(({ id }, variant) => (applied.includes(id) ? [variant] : [])),
  );
  const block = createColumnBlock(ONE_ROW);
  return block.scratch.within(() => {
    const one = (column: Float64Array): Float64Array => {
      const out = block.scratch.floats();
      out[0] = column[place]!;
      return out;
    };
    const points = exact.points.map(one);
    const fades = exact.fades.map((column) => column && one(column));
    const byId = new Map<string, Float64Array>();
    const raw = combineRaw(effective, { points, fades }, block, byId)[0]!;
    return {
      effective,
      points: firstRow(points),
      shares: sharesOf(effective, { byId, fades }),
      filled: exact.points.map((_, m) => exact.filled[m]?.[place] === 1),
      raw,
      score,
      adjustments: exact.adjustments.flatMap((id, a) => {
        const contribution = exact.changes[a]![place]!;
        return contribution === contribution ? [{ id, contribution }] : [];
      }),
    };
  });
}
