import { isGroup } from '../contract/model-index.js';
import type { Band, Group, HealthModel, Measure, Variant } from '../contract/model.js';

function ownOf<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function changeMeasure(measure: Measure, variant: Variant): Measure {
  const weight = ownOf(variant.weights, measure.id);
  return { ...measure, ...ownOf(variant.measures, measure.id), ...(weight !== undefined && { weight }) };
}

function changeGroup(group: Group, variant: Variant): Group {
  const weight = ownOf(variant.weights, group.id);
  return {
    ...group,
    ...(weight !== undefined && { weight }),
    measures: group.measures.map((entry) =>
      isGroup(entry) ? changeGroup(entry, variant) : changeMeasure(entry, variant),
    ),
  };
}

/** A variant's bands in the model's order, each keeping what the variant does not say. */
function changeBands(bands: readonly Band[], variant: Variant): readonly Band[] {
  return bands.map((band) => {
    const change = variant.bands?.find(({ id }) => id === band.id);
    if (!change) return band;
    const movesEdge = change.from !== undefined || change.above !== undefined;
    return movesEdge ? { label: band.label, ...change } : { ...band, ...change };
  });
}

/** The model with some of its variants applied in order; later ones win, property by property. */
export function applyVariants(model: HealthModel, variants: readonly Variant[]): HealthModel {
  return variants.reduce(
    (changed, variant) => ({
      ...changed,
      bands: changeBands(changed.bands, variant),
      dimensions: changed.dimensions.map((dimension) => changeGroup(dimension, variant)),
    }),
    model,
  );
}
