import { applyAdjustments, type OnApplied } from './adjustments.js';
import type { Block } from './block.js';
import { combineRaw, type MeasureColumns } from './combine.js';
import type { CompiledMeasure, CompiledModel, EffectiveModel } from './compile.js';

/** A block scored under one effective model. All columns are scratch: copy what should last. */
export interface EvaluatedBlock extends MeasureColumns {
  readonly effective: EffectiveModel;
  readonly block: Block;
  /** 1 where `whenMissing` stood in; undefined for measures without one. */
  readonly filled: readonly (Int32Array | undefined)[];
  /** Points by id of a measure, group or dimension, before adjustments. */
  readonly byId: ReadonlyMap<string, Float64Array>;
  /** Before adjustments. */
  readonly raw: Float64Array;
  readonly score: Float64Array;
  /** 0–1. */
  readonly coverage: Float64Array;
}

/** Makes stale readings unknown and returns how much the others have faded (undefined: not at all). */
function ageReadings(
  block: Block,
  { reading, freshDays, fadeDays }: CompiledMeasure,
  readings: Float64Array,
): Float64Array | undefined {
  if (freshDays === undefined && fadeDays === undefined) return undefined;
  const fades = block.scratch.floats();
  reading.evidenceDay(block, fades);
  for (let k = 0; k < block.rows.length; k++) {
    const seenOn = fades[k]!;
    const age = seenOn === seenOn ? block.asOf - seenOn : 0;
    fades[k] = fadeDays === undefined ? 1 : Math.max(0, 1 - age / fadeDays);
    if (fades[k] === 0 || (freshDays !== undefined && age > freshDays)) readings[k] = NaN;
  }
  return fadeDays === undefined ? undefined : fades;
}

/** Lets `whenMissing` stand in for what is unknown, with its full weight. */
function fillMissing(
  block: Block,
  whenMissing: number,
  points: Float64Array,
  fades: Float64Array | undefined,
): Int32Array {
  const filled = block.scratch.integers();
  for (let k = 0; k < block.rows.length; k++) {
    const missing = points[k] !== points[k];
    filled[k] = missing ? 1 : 0;
    if (!missing) continue;
    points[k] = whenMissing;
    if (fades) fades[k] = 1;
  }
  return filled;
}

function measureCoverage({
  block,
  effective,
  points,
  fades,
  filled,
}: Omit<EvaluatedBlock, 'raw' | 'score' | 'coverage' | 'byId'>): Float64Array {
  const coverage = block.scratch.floats();
  coverage.fill(0, 0, block.rows.length);
  effective.coverageWeights.forEach((weight, m) => {
    for (let k = 0; k < block.rows.length; k++) {
      if (points[m]![k] !== points[m]![k] || filled[m]?.[k] === 1) continue;
      coverage[k]! += weight * (fades[m]?.[k] ?? 1);
    }
  });
  return coverage;
}

/**
 * Scores a block of rows to which the same variants apply: read → map → combine → adjust, column by column.
 *
 * @param onApplied told of each adjustment that applies
 */
export function evaluateBlock(
  compiled: CompiledModel,
  effective: EffectiveModel,
  block: Block,
  onApplied?: OnApplied,
): EvaluatedBlock {
  const points: Float64Array[] = [];
  const fades: (Float64Array | undefined)[] = [];
  const filled: (Int32Array | undefined)[] = [];
  for (const measure of effective.measures) {
    const column = block.scratch.floats();
    const { reading, toPoints, whenMissing } = measure;
    reading.read(block, column);
    const fade = ageReadings(block, measure, column);
    toPoints(column, block.rows.length, reading.texts?.(block.portfolio));
    filled.push(whenMissing === undefined ? undefined : fillMissing(block, whenMissing, column, fade));
    points.push(column);
    fades.push(fade);
  }
  const byId = new Map<string, Float64Array>();
  const raw = combineRaw(effective, { points, fades }, block, byId);
  const score = block.scratch.floats();
  score.set(raw);
  const coverage = measureCoverage({ block, effective, points, fades, filled });
  applyAdjustments(compiled, { block, points: byId, score, coverage }, onApplied);
  return { effective, block, points, fades, filled, byId, raw, score, coverage };
}
