import type { Account } from '../../src/scoring/contract/account.js';
import type { Group, HealthModel, Measure, Variant } from '../../src/scoring/contract/model.js';
import { own } from './account-data.js';
import { holds } from './conditions.js';

/** The variants that apply to an account on a day, in the order of the model. */
export function variantsOn(model: HealthModel, account: Account, asOf: number): string[] {
  return (model.variants ?? [])
    .filter(({ when }) => holds(when, { account, asOf }) === true)
    .map(({ id }) => id);
}

/**
 * The model with these variants worked in: "each that applies, in order; later ones win property by
 * property". Decision: `points` is one property (a later curve replaces earlier levels), and so is `bands`.
 */
export function withVariants(model: HealthModel, ids: readonly string[]): HealthModel {
  return (model.variants ?? []).filter(({ id }) => ids.includes(id)).reduce(withVariant, model);
}

function withVariant(model: HealthModel, variant: Variant): HealthModel {
  const changed = <T extends Measure | Group>(node: T): T => {
    const weight = own(variant.weights, node.id) ?? node.weight;
    const properties =
      'measures' in node ? { measures: node.measures.map(changed) } : own(variant.measures, node.id);
    return { ...node, ...properties, weight };
  };
  return { ...model, dimensions: model.dimensions.map(changed), bands: variant.bands ?? model.bands };
}
