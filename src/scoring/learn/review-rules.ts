import { compileModel } from '../evaluate/compile.js';
import { bandEdge, reaches } from '../evaluate/edges.js';
import { applyVariants } from '../evaluate/variants.js';
import type { HealthModel } from '../contract/model.js';
import type { Finding } from './finding.js';
import type { LaidOutModel } from './laid-out-model.js';

type MissingAsGood = Extract<Finding, { code: 'missing-counts-as-good' }>['values'];

/** Measures whose stand-in points help the score: at the best band's edge or above; in a sum model anything above 0. */
function helpfulStandIns(model: HealthModel): MissingAsGood[] {
  const isSum = model.combine === 'sum';
  const reference = isSum ? 0 : bandEdge(model.bands.at(-1));
  return compileModel(model)
    .effective([])
    .measures.flatMap(({ measure: { id, whenMissing } }) => {
      if (whenMissing === undefined) return [];
      const helps = isSum ? whenMissing > 0 : reaches(whenMissing, reference);
      return helps ? [{ measure: id, whenMissing, reference }] : [];
    });
}

/** What is missing must not look healthy, in the model or under a variant of its own. */
function missingAsGood({ model, measures }: LaidOutModel): Finding[] {
  const found = helpfulStandIns(model);
  const known = new Set(found.map(({ measure }) => measure));
  const inVariants = (model.variants ?? []).flatMap((variant, i) =>
    helpfulStandIns(applyVariants(model, [variant]))
      .filter(({ measure }) => !known.has(measure))
      .map((values) => ({ values, path: `variants[${i}]` })),
  );
  const inModel = found.map((values) => ({
    values,
    path: `${measures.find(({ measure }) => measure.id === values.measure)!.path}.whenMissing`,
  }));
  const weighing = new Set(measures.filter(({ weighs }) => weighs).map(({ measure }) => measure.id));
  return [...inModel, ...inVariants]
    .filter(({ values }) => weighing.has(values.measure))
    .map(({ values, path }) => ({ severity: 'error', code: 'missing-counts-as-good', path, values }));
}

/** Exceptions that were made for a while, and stay for ever unless somebody wrote down until when. */
function exceptionsWithoutEnd({ model: { adjustments = [] } }: LaidOutModel): Finding[] {
  return adjustments.flatMap((adjustment, i): Finding[] => {
    const action = (['floor', 'set', 'add'] as const).find((each) => adjustment[each] !== undefined);
    if (action === undefined || adjustment.until !== undefined) return [];
    const values = { adjustment: adjustment.id, action, value: adjustment[action]! };
    return [{ severity: 'warning', code: 'adjustment-without-end', path: `adjustments[${i}]`, values }];
  });
}

/** Rules by which a score says more than is known. */
export const reviewRules = (model: LaidOutModel): Finding[] => [
  ...missingAsGood(model),
  ...exceptionsWithoutEnd(model),
];
