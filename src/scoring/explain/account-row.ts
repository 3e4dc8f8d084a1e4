import type { DayNumber } from '../contract/day.js';
import { createBlock } from '../evaluate/block.js';
import type { CompiledModel, CompiledNode, EffectiveModel } from '../evaluate/compile.js';
import type { Circumstances } from '../evaluate/conditions.js';
import { TOLERANCE } from '../evaluate/edges.js';
import { evaluateBlock, type EvaluatedBlock } from '../evaluate/evaluate-block.js';
import { effectiveFor } from '../evaluate/evaluate-rows.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import type { AppliedAdjustment } from './explanation.js';

/** One account as of a day, under one effective model, with the share of every measure. */
export interface AccountRow {
  readonly effective: EffectiveModel;
  /** By place of the measure: points (NaN unknown), share of the raw score, whether `whenMissing` stood in. */
  readonly points: Float64Array;
  readonly shares: Float64Array;
  readonly filled: readonly boolean[];
  /** Points and shares by id of a measure, group or dimension. */
  readonly pointsById: ReadonlyMap<string, number>;
  readonly sharesById: ReadonlyMap<string, number>;
  readonly raw: number;
  readonly score: number;
  readonly coverage: number;
  readonly adjustments: readonly AppliedAdjustment[];
}

/** How much each child of a group decides of the group's points. */
function factorsOf(node: CompiledNode, weights: readonly number[], points: readonly number[]): number[] {
  const takesPart = (c: number): boolean => weights[c]! > 0 && points[c] === points[c];
  const parts = weights.map((weight, c) => (takesPart(c) ? weight : 0));
  if (node.combine === 'sum') return parts;
  if (node.combine === 'mean') {
    const total = parts.reduce((sum, weight) => sum + weight, 0);
    return parts.map((weight) => (total > 0 ? weight / total : 0));
  }
  const sign = node.combine === 'worst' ? 1 : -1;
  const known = points.filter((_, c) => takesPart(c)).map((value) => value * sign);
  const least = Math.min(...known);
  const ties = points.map((value, c) => takesPart(c) && value * sign <= least + TOLERANCE);
  const count = ties.filter(Boolean).length;
  return ties.map((isTie) => (isTie ? 1 / count : 0));
}

/** The points of rows all over the tree, and how much their measures have faded. */
type CombinedRows = Pick<EvaluatedBlock, 'byId' | 'fades'>;

function fillShares(
  node: CompiledNode,
  share: number,
  combined: CombinedRows,
  k: number,
  shares: Float64Array,
  sharesById: Map<string, number> | undefined,
): void {
  const { byId, fades } = combined;
  sharesById?.set(node.id, share);
  if (node.measure >= 0) {
    shares[node.measure] = share;
    return;
  }
  const points = node.children.map(({ id }) => byId.get(id)![k]!);
  const weights = node.children.map(({ weight, measure }) => weight * (fades[measure]?.[k] ?? 1));
  factorsOf(node, weights, points).forEach((factor, c) =>
    fillShares(node.children[c]!, share * factor, combined, k, shares, sharesById),
  );
}

/**
 * How much of the raw score of a row every measure decides, by its place.
 *
 * @param sharesById takes what measures, groups and dimensions decide, by id
 * @param k place of the row in the columns
 */
export function sharesOf(
  { root, measures }: EffectiveModel,
  combined: CombinedRows,
  sharesById?: Map<string, number>,
  k = 0,
): Float64Array {
  const shares = new Float64Array(measures.length);
  fillShares(root, 1, combined, k, shares, sharesById);
  return shares;
}

/** The first row of some columns. */
export function firstRow(columns: readonly Float64Array[]): Float64Array {
  const row = new Float64Array(columns.length);
  for (let m = 0; m < columns.length; m++) row[m] = columns[m]![0]!;
  return row;
}

/**
 * Scores one account and keeps what explains it.
 *
 * @param effective the model under the variants wanted; by default those that apply on `asOf`
 * @param ask given the evaluated row before its columns are used again, to put conditions to it
 */
export function evaluateAccount(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  asOf: DayNumber,
  effective = effectiveFor(compiled, portfolio, row, asOf),
  ask?: (circumstances: Circumstances) => void,
): AccountRow {
  const block = createBlock(portfolio, Int32Array.of(row), asOf);
  return block.scratch.within(() => {
    const adjustments: AppliedAdjustment[] = [];
    const evaluated = evaluateBlock(compiled, effective, block, (_, id, contribution, play) =>
      adjustments.push({ id, contribution, ...(play !== undefined && { play }) }),
    );
    const { points, filled, byId, raw, score, coverage } = evaluated;
    const sharesById = new Map<string, number>();
    const shares = sharesOf(effective, evaluated, sharesById);
    ask?.({ block, points: byId, score, coverage });
    return {
      effective,
      points: firstRow(points),
      shares,
      filled: filled.map((column) => column?.[0] === 1),
      pointsById: new Map([...byId].map(([id, column]) => [id, column[0]!])),
      sharesById,
      raw: raw[0]!,
      score: score[0]!,
      coverage: coverage[0]!,
      adjustments,
    };
  });
}
