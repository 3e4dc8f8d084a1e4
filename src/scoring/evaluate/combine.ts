import type { ColumnBlock } from './block.js';
import type { CompiledNode, EffectiveModel } from './compile.js';
import { TOLERANCE } from './edges.js';

/** Points and fades of a block's measures, by their place in the model. */
export interface MeasureColumns {
  readonly points: readonly Float64Array[];
  /** Undefined where nothing fades: every weight counts in full. */
  readonly fades: readonly (Float64Array | undefined)[];
}

function weighted(
  node: CompiledNode,
  columns: readonly Float64Array[],
  { fades }: MeasureColumns,
  length: number,
  block: ColumnBlock,
  out: Float64Array,
): void {
  const isMean = node.combine === 'mean';
  block.scratch.within(() => {
    const weights = block.scratch.floats();
    weights.fill(0, 0, length);
    out.fill(0, 0, length);
    node.children.forEach((child, c) => {
      if (!(child.weight > 0)) return;
      const points = columns[c]!;
      const fade = child.measure >= 0 ? fades[child.measure] : undefined;
      for (let k = 0; k < length; k++) {
        const value = points[k]!;
        if (value !== value) continue;
        const weight = fade ? child.weight * fade[k]! : child.weight;
        out[k]! += weight * value;
        weights[k]! += weight;
      }
    });
    for (let k = 0; k < length; k++) {
      const weight = weights[k]!;
      if (!(weight > 0)) out[k] = NaN;
      else if (isMean) out[k]! /= weight;
    }
  });
}

/** The extreme child's points; ties (within the tolerance) share, so that shares and points agree. */
function extreme(
  node: CompiledNode,
  columns: readonly Float64Array[],
  { fades }: MeasureColumns,
  length: number,
  out: Float64Array,
): void {
  const sign = node.combine === 'worst' ? 1 : -1;
  for (let k = 0; k < length; k++) {
    let least = Infinity;
    const pointsOf = (c: number): number => {
      const child = node.children[c]!;
      const fade = child.measure >= 0 ? (fades[child.measure]?.[k] ?? 1) : 1;
      return child.weight * fade > 0 ? columns[c]![k]! * sign : NaN;
    };
    for (let c = 0; c < columns.length; c++) {
      const value = pointsOf(c);
      if (value < least) least = value;
    }
    let sum = 0;
    let ties = 0;
    for (let c = 0; c < columns.length; c++) {
      const value = pointsOf(c);
      if (value <= least + TOLERANCE) {
        sum += value;
        ties++;
      }
    }
    out[k] = ties > 0 ? (sum / ties) * sign : NaN;
  }
}

/**
 * Brings points up the tree, column by column, and files them in `byId`.
 * Children take part when their points are known and weight × fade is above 0; none taking part is unknown.
 */
function combineNode(
  node: CompiledNode,
  measures: MeasureColumns,
  block: ColumnBlock,
  byId: Map<string, Float64Array>,
): Float64Array {
  if (node.measure >= 0) {
    const points = measures.points[node.measure]!;
    byId.set(node.id, points);
    return points;
  }
  const out = block.scratch.floats();
  const columns = node.children.map((child) => combineNode(child, measures, block, byId));
  const length = block.rows.length;
  if (node.combine === 'worst' || node.combine === 'best') extreme(node, columns, measures, length, out);
  else weighted(node, columns, measures, length, block, out);
  byId.set(node.id, out);
  return out;
}

/** The score before adjustments: the whole tree, from the base up in a sum model. */
export function combineRaw(
  { root, model }: EffectiveModel,
  measures: MeasureColumns,
  block: ColumnBlock,
  byId: Map<string, Float64Array>,
): Float64Array {
  const raw = combineNode(root, measures, block, byId);
  const base = model.combine === 'sum' ? (model.base ?? 0) : 0;
  if (base !== 0) for (let k = 0; k < block.rows.length; k++) raw[k]! += base;
  return raw;
}
