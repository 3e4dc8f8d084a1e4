import type { Check } from './model-index.js';
import type { PathStep, ProblemLog } from './problems.js';

interface Named {
  readonly id: string;
  readonly path: readonly PathStep[];
}

function checkOnce(named: readonly Named[], what: string, log: ProblemLog): void {
  const seen = new Set<string>();
  for (const { id, path } of named) {
    if (seen.has(id)) log.error('duplicate-id', `an id that no other ${what} has`, id, ...path, 'id');
    seen.add(id);
  }
}

function placed(list: readonly { readonly id: string }[] = [], ...above: PathStep[]): Named[] {
  return list.map(({ id }, i) => ({ id, path: [...above, i] }));
}

/** Ids are unique: across the whole tree, and among bands, adjustments, variants, plays, stages and a stage's steps. */
export const checkIds: Check = ({ model, tree }, log) => {
  checkOnce(
    tree.map(({ entry, path }) => ({ id: entry.id, path })),
    'dimension, group or measure',
    log,
  );
  checkOnce(placed(model.bands, 'bands'), 'band', log);
  checkOnce(placed(model.adjustments, 'adjustments'), 'adjustment', log);
  checkOnce(placed(model.variants, 'variants'), 'variant', log);
  checkOnce(placed(model.plays, 'plays'), 'play', log);
  checkOnce(placed(model.stages, 'stages'), 'stage', log);
  for (const [i, stage] of (model.stages ?? []).entries()) {
    checkOnce(placed(stage.steps, 'stages', i, 'steps'), 'step of the stage', log);
  }
};
