import { checkBands } from './check-bands.js';
import { checkIds } from './check-ids.js';
import { checkAdjustments, checkPlays } from './check-rules.js';
import { checkTree } from './check-tree.js';
import { checkVariants } from './check-variants.js';
import { UNWORDED } from './issue-wording.js';
import type { HealthModel } from './model.js';
import { indexModel, type Check } from './model-index.js';
import { modelSchema } from './model-schema.js';
import { plainCopy } from './plain-copy.js';
import { ProblemLog, type Problem } from './problems.js';
import { reportIssues } from './schema-problems.js';

export interface ParsedModel {
  /** There if nothing is wrong with the document; a part of a model would be another model. */
  readonly model?: HealthModel;
  /** At most 1,000. */
  readonly problems: Problem[];
  /** Problems beyond those. */
  readonly truncated: number;
}

const CHECKS: readonly Check[] = [
  checkIds,
  checkTree,
  checkBands,
  checkAdjustments,
  checkVariants,
  checkPlays,
];

function readModel(input: unknown, log: ProblemLog): HealthModel | undefined {
  const copy = plainCopy(input, log);
  if (log.errors > 0) return undefined;
  const result = modelSchema.safeParse(copy, UNWORDED);
  if (!result.success) {
    reportIssues(result.error.issues, copy, log);
    return undefined;
  }
  const index = indexModel(result.data);
  for (const check of CHECKS) check(index, log);
  return log.errors > 0 ? undefined : result.data;
}

/**
 * Reads a health model (`docs/scoring.md#a-model`): all of it or, where anything is wrong, nothing but the problems. The
 * result shares nothing with the input. Never throws.
 */
export function parseModel(input: unknown): ParsedModel {
  const log = new ProblemLog('model');
  const model = readModel(input, log);
  const { problems, truncated } = log;
  return model === undefined ? { problems, truncated } : { model, problems, truncated };
}
