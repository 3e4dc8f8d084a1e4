import type { Combine, Group, HealthModel, Measure, Variant } from '../contract/model.js';
import { isGroup } from '../contract/model-index.js';
import { applyVariants } from '../evaluate/variants.js';
import type { Finding } from './finding.js';
import type { LaidOutModel } from './laid-out-model.js';

/** Measures, groups or dimensions that share one weight, and the combine they meet in. */
interface Siblings {
  readonly path: string;
  readonly combine: Combine;
  readonly entries: readonly (Measure | Group)[];
  /** The weight they share out; undefined at the top. */
  readonly weight: number | undefined;
}

/** Sums this far from the whole, as a part of it, are the rounding of published weights: three times 33. */
const ROUNDING = 0.01;

function siblingsOf({ dimensions, combine = 'mean' }: HealthModel): Siblings[] {
  const below = ({ measures, weight, combine: own = combine }: Group, path: string): Siblings[] => [
    { path: `${path}.measures`, combine: own, entries: measures, weight },
    ...measures.flatMap((entry, i) => (isGroup(entry) ? below(entry, `${path}.measures[${i}]`) : [])),
  ];
  return [
    { path: 'dimensions', combine, entries: dimensions, weight: undefined },
    ...dimensions.flatMap((dimension, i) => below(dimension, `dimensions[${i}]`)),
  ];
}

/**
 * What weights look like parts of: 1 when all lie between 0 and 1 and sum to ½–2; 100 when all lie between 1 and 100 and
 * sum to 50–200. Weights like 3, 2 and 1 look like what they are, and so do weights that nobody wrote down.
 */
function wholeOf(weights: readonly (number | undefined)[]): 1 | 100 | undefined {
  const positive = weights.filter((weight) => weight !== undefined && weight > 0) as number[];
  if (positive.length < 2 || weights.includes(undefined)) return undefined;
  const whole = positive.every((weight) => weight < 1) ? 1 : 100;
  const isOneScale = whole === 1 || positive.every((weight) => weight >= 1 && weight <= 100);
  const sum = positive.reduce((total, weight) => total + weight, 0);
  return isOneScale && sum >= whole / 2 && sum <= whole * 2 ? whole : undefined;
}

function notWhole({ combine, entries, weight }: Siblings, path: string): Finding[] {
  const whole = combine === 'mean' ? wholeOf(entries.map((entry) => entry.weight)) : undefined;
  if (whole === undefined) return [];
  const sum = entries.reduce((total, entry) => total + entry.weight!, 0);
  // Weights that share out their parent's 60 as 40 and 20 add up to what they look like.
  if ([whole, weight ?? whole].some((expected) => Math.abs(sum - expected) <= ROUNDING * whole + 1e-9))
    return [];
  const worth = entries.map((entry) => ({ id: entry.id, share: entry.weight! / sum }));
  return [{ severity: 'warning', code: 'weights-not-whole', path, values: { sum, whole, worth } }];
}

/** The same for siblings that a variant re-weighs. */
function notWholeUnder(variant: Variant, i: number, model: HealthModel): Finding[] {
  const changed = new Set(Object.keys(variant.weights ?? {}));
  return siblingsOf(applyVariants(model, [variant]))
    .filter(({ entries }) => entries.some(({ id }) => changed.has(id)))
    .flatMap((siblings) => notWhole(siblings, `variants[${i}].weights`))
    .map((finding): Finding => ({ ...finding, severity: 'note' }));
}

/** In worst and best the extreme child decides alone, so that weights only tell who takes part. */
function withoutEffect({ groups, model }: LaidOutModel): Finding[] {
  return groups.flatMap(({ group, path }): Finding[] => {
    const combine = group.combine ?? model.combine ?? 'mean';
    const weights = new Set(group.measures.map(({ weight = 1 }) => weight).filter((weight) => weight > 0));
    if ((combine !== 'worst' && combine !== 'best') || weights.size < 2) return [];
    const values = { group: group.id, combine };
    return [{ severity: 'note', code: 'weights-without-effect', path, values }];
  });
}

/** Weights that are not worth what a reader takes them for. */
export const reviewWeights = (laidOut: LaidOutModel): Finding[] => [
  ...siblingsOf(laidOut.model).flatMap((siblings) => notWhole(siblings, siblings.path)),
  ...(laidOut.model.variants ?? []).flatMap((variant, i) => notWholeUnder(variant, i, laidOut.model)),
  ...withoutEffect(laidOut),
];
