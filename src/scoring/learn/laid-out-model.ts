import type { Group, HealthModel, Measure } from '../contract/model.js';
import { isGroup } from '../contract/model-index.js';
import { pathText, type PathStep } from '../contract/problems.js';
import { compileModel, type CompiledModel } from '../evaluate/compile.js';

/** A measure, where it stands, and what it counts. */
export interface PlacedMeasure {
  readonly measure: Measure;
  readonly path: string;
  /** Its dimension first, then the groups down to it. */
  readonly above: readonly Group[];
  /** The part of the weight it has without variants, 0–1. */
  readonly share: number;
  /** Whether it has weight in the model or under one of its variants. */
  readonly weighs: boolean;
}

export interface PlacedGroup {
  readonly group: Group;
  readonly path: string;
}

/** A model opened up for review. */
export interface LaidOutModel {
  readonly model: HealthModel;
  readonly compiled: CompiledModel;
  /** In the order of the compiled model. */
  readonly measures: readonly PlacedMeasure[];
  readonly groups: readonly PlacedGroup[];
}

/** Whether an entry has weight somewhere: a group without any takes all below it out of the score. */
function everWeighs({ id, weight = 1 }: Measure | Group, { variants = [] }: HealthModel): boolean {
  const changed = variants.flatMap(({ weights = {} }) => (Object.hasOwn(weights, id) ? [weights[id]!] : []));
  return [weight, ...changed].some((each) => each > 0);
}

/** Finds every measure and group of a parsed model, with its path and its part of the weight. */
export function layOut(model: HealthModel): LaidOutModel {
  const compiled = compileModel(model);
  const { coverageWeights } = compiled.effective([]);
  const measures: PlacedMeasure[] = [];
  const groups: PlacedGroup[] = [];
  const visit = (
    entries: readonly (Measure | Group)[],
    key: string,
    steps: readonly PathStep[],
    above: readonly Group[],
  ): void =>
    entries.forEach((entry, i) => {
      const own = [...steps, key, i];
      const path = pathText(own);
      if (isGroup(entry)) {
        groups.push({ group: entry, path });
        visit(entry.measures, 'measures', own, [...above, entry]);
      } else {
        const weighs = [entry, ...above].every((each) => everWeighs(each, model));
        measures.push({ measure: entry, path, above, share: coverageWeights[measures.length]!, weighs });
      }
    });
  visit(model.dimensions, 'dimensions', [], []);
  return { model, compiled, measures, groups };
}
