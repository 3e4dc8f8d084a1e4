import { durationDaysIf } from '../contract/duration.js';
import { parseDay } from '../contract/day.js';
import { isGroup } from '../contract/model-index.js';
import type {
  Adjustment,
  Band,
  Combine,
  Group,
  HealthModel,
  Measure,
  Play,
  Stage,
} from '../contract/model.js';
import { compileCondition, type CompiledCondition } from './conditions.js';
import { compileReading, type CompiledReading } from './compile-reading.js';
import { contentHash } from './content-hash.js';
import { compilePoints, type ToPoints } from './points.js';
import { applyVariants } from './variants.js';

/** One measure made ready: reading, freshness, points. */
export interface CompiledMeasure {
  readonly measure: Measure;
  /** The dimension it belongs to. */
  readonly dimension: string;
  readonly reading: CompiledReading;
  readonly toPoints: ToPoints;
  readonly freshDays: number | undefined;
  readonly fadeDays: number | undefined;
  readonly whenMissing: number | undefined;
}

/** A measure, group or dimension in the tree of weights. */
export interface CompiledNode {
  readonly id: string;
  readonly weight: number;
  readonly combine: Combine;
  /** Place in `measures`; −1 for a group. */
  readonly measure: number;
  readonly children: readonly CompiledNode[];
  readonly play: string | undefined;
}

export interface CompiledAdjustment {
  readonly adjustment: Adjustment;
  readonly when: CompiledCondition;
  readonly lastDay: number;
}

/** The model as it stands for accounts to which the same variants apply. */
export interface EffectiveModel {
  readonly model: HealthModel;
  readonly variants: readonly string[];
  readonly measures: readonly CompiledMeasure[];
  readonly root: CompiledNode;
  /** By place in `measures`: the part of the coverage it decides, 0–1. */
  readonly coverageWeights: Float64Array;
  readonly bands: readonly Band[];
}

/** A model made into functions, once. */
export interface CompiledModel {
  readonly model: HealthModel;
  readonly hash: string;
  readonly adjustments: readonly CompiledAdjustment[];
  readonly variants: readonly { readonly id: string; readonly when: CompiledCondition }[];
  readonly plays: readonly { readonly play: Play; readonly when: CompiledCondition | undefined }[];
  readonly stages: readonly {
    readonly stage: Stage;
    readonly steps: readonly { readonly id: string; readonly done: CompiledCondition }[];
  }[];
  /** The model under some of its variants (their places, in order), compiled when first asked for. */
  readonly effective: (applied: readonly number[]) => EffectiveModel;
}

function compileMeasure(measure: Measure, dimension: string): CompiledMeasure {
  return {
    measure,
    dimension,
    reading: compileReading(measure),
    toPoints: compilePoints(measure.points),
    freshDays: durationDaysIf(measure.freshFor),
    fadeDays: durationDaysIf(measure.fadesOver),
    whenMissing: measure.whenMissing,
  };
}

/** Builds the tree of a group and appends its measures, in order, to `measures`. */
function compileGroup(
  group: Group,
  combine: Combine,
  dimension: string,
  measures: CompiledMeasure[],
): CompiledNode {
  return {
    id: group.id,
    weight: group.weight ?? 1,
    combine: group.combine ?? combine,
    measure: -1,
    play: group.play,
    children: group.measures.map((entry) => {
      if (isGroup(entry)) return compileGroup(entry, combine, dimension, measures);
      const place = measures.push(compileMeasure(entry, dimension)) - 1;
      return {
        id: entry.id,
        weight: entry.weight ?? 1,
        combine,
        measure: place,
        play: entry.play,
        children: [],
      };
    }),
  };
}

function fillCoverage(node: CompiledNode, weight: number, out: Float64Array): void {
  if (node.measure >= 0) out[node.measure] = weight;
  const total = node.children.reduce((sum, child) => sum + child.weight, 0);
  for (const child of node.children)
    fillCoverage(child, total > 0 ? (weight * child.weight) / total : 0, out);
}

function compileEffective(model: HealthModel, applied: readonly number[]): EffectiveModel {
  const variants = applied.map((place) => model.variants![place]!);
  const effective = applyVariants(model, variants);
  const combine = model.combine ?? 'mean';
  const measures: CompiledMeasure[] = [];
  const children = effective.dimensions.map((dimension) =>
    compileGroup(dimension, combine, dimension.id, measures),
  );
  const root: CompiledNode = { id: '', weight: 1, combine, measure: -1, play: undefined, children };
  const coverageWeights = new Float64Array(measures.length);
  fillCoverage(root, 1, coverageWeights);
  return {
    model: effective,
    variants: variants.map(({ id }) => id),
    measures,
    root,
    coverageWeights,
    bands: effective.bands,
  };
}

/**
 * Makes a parsed model ready to score with.
 *
 * @param model as `parseModel` returns it; what it would refuse is not looked for again here
 */
export function compileModel(model: HealthModel): CompiledModel {
  const effectiveByKey = new Map<string, EffectiveModel>();
  return {
    model,
    hash: contentHash(model),
    adjustments: (model.adjustments ?? []).map((adjustment) => ({
      adjustment,
      when: compileCondition(adjustment.when),
      lastDay: adjustment.until === undefined ? Infinity : parseDay(adjustment.until)!,
    })),
    variants: (model.variants ?? []).map(({ id, when }) => ({ id, when: compileCondition(when) })),
    plays: (model.plays ?? []).map((play) => ({ play, when: play.when && compileCondition(play.when) })),
    stages: (model.stages ?? []).map((stage) => ({
      stage,
      steps: stage.steps.map(({ id, doneWhen }) => ({ id, done: compileCondition(doneWhen) })),
    })),
    effective: (applied) => {
      const key = applied.join();
      let effective = effectiveByKey.get(key);
      if (!effective) effectiveByKey.set(key, (effective = compileEffective(model, applied)));
      return effective;
    },
  };
}
