import type { Combine, Group, HealthModel, Measure } from '../../scoring/contract/model.js';

/** A part of the model with its place among the parts of `parent`; no parent for a dimension. */
export interface Weighing {
  readonly id: string;
  readonly weight: number;
  /** Weights of all parts of the parent, this one among them. */
  readonly total: number;
  readonly parts: number;
  readonly parent?: { readonly id: string; readonly combine: Combine } | undefined;
}

/** A measure as the variants that apply leave it, and what it weighs, from the inside out. */
export interface MeasureInEffect {
  readonly measure: Measure;
  readonly weighings: readonly Weighing[];
}

type Part = Measure | Group;

/** @param variants ids of those that apply, in order; later ones win, property by property */
export function measureInEffect(
  model: HealthModel,
  variants: readonly string[],
  id: string,
): MeasureInEffect | undefined {
  const applied = variants.flatMap((each) => model.variants?.filter((variant) => variant.id === each) ?? []);
  const path = pathTo(model.dimensions, id);
  const found = path?.at(-1);
  if (!path || !found || 'measures' in found) return undefined;
  const weightOf = (part: Part): number =>
    applied.reduce((weight, { weights }) => weights?.[part.id] ?? weight, part.weight ?? 1);
  const weighings = path.map((part, depth): Weighing => {
    const parent = path[depth - 1];
    const isGroup = parent && 'measures' in parent;
    const parts = isGroup ? parent.measures : model.dimensions;
    return {
      id: part.id,
      weight: weightOf(part),
      total: parts.reduce((sum, each) => sum + weightOf(each), 0),
      parts: parts.length,
      ...(isGroup && { parent: { id: parent.id, combine: parent.combine ?? model.combine ?? 'mean' } }),
    };
  });
  const measure = applied.reduce<Measure>((sofar, { measures }) => ({ ...sofar, ...measures?.[id] }), found);
  return { measure, weighings: weighings.reverse() };
}

/** From a dimension down to a measure. */
function pathTo(parts: readonly Part[], id: string): Part[] | undefined {
  for (const part of parts) {
    if (part.id === id) return [part];
    const below = 'measures' in part ? pathTo(part.measures, id) : undefined;
    if (below) return [part, ...below];
  }
  return undefined;
}

/** Ids of the measures of a dimension, in the model's order. */
export function measuresOf(model: HealthModel, dimension: string): string[] {
  const all = (parts: readonly Part[]): string[] =>
    parts.flatMap((part) => ('measures' in part ? all(part.measures) : [part.id]));
  return all(model.dimensions.filter(({ id }) => id === dimension));
}
