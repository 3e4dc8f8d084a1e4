import fc from 'fast-check';
import type {
  Adjustment,
  Band,
  Group,
  HealthModel,
  Measure,
  Variant,
} from '../../src/scoring/contract/model.js';
import { anyAdjustmentCondition, anyVariantCondition, type Draft, type TreeIds } from './conditions.js';
import { anyChange, anyMeasure, type ChangeDraft, type MeasureDraft } from './measures.js';
import { compact } from './readings.js';
import { anyDay, anyWeight, BANDS, maybe } from './vocabulary.js';

interface GroupDraft extends Omit<Group, 'id' | 'measures'> {
  readonly measures: readonly (MeasureDraft | GroupDraft)[];
}

type Kind = 'mean' | 'sum';

function anyGroup(kind: Kind, points: fc.Arbitrary<number>, depth: number): fc.Arbitrary<GroupDraft> {
  const measure = anyMeasure(points);
  const child: fc.Arbitrary<MeasureDraft | GroupDraft> =
    depth === 1
      ? measure
      : fc.oneof(
          { weight: 4, arbitrary: measure },
          { weight: 1, arbitrary: anyGroup(kind, points, depth - 1) },
        );
  const combine = fc.constantFrom<('mean' | 'worst' | 'best' | 'sum')[]>(
    ...(['mean', 'worst', 'best', ...(kind === 'sum' ? (['sum'] as const) : [])] as const),
  );
  return fc
    .record({
      weight: maybe(anyWeight, 2),
      combine: maybe(combine, 2),
      measures: fc.array(child, { minLength: 1, maxLength: 3 }),
    })
    .map(compact);
}

/** Gives every node its id: `d` for dimensions, `g` for groups below, `m` for measures, counted through the tree. */
function named(drafts: readonly GroupDraft[]): Group[] {
  let count = 0;
  const name = (draft: MeasureDraft | GroupDraft, letter: string): Measure | Group => {
    const id = `${letter}${++count}`;
    if (!('measures' in draft)) return { ...draft, id };
    return {
      ...draft,
      id,
      measures: draft.measures.map((child) => name(child, 'measures' in child ? 'g' : 'm')),
    };
  };
  return drafts.map((draft) => name(draft, 'd') as Group);
}

function nodesOf(nodes: readonly (Measure | Group)[]): (Measure | Group)[] {
  return nodes.flatMap((node) => ('measures' in node ? [node, ...nodesOf(node.measures)] : [node]));
}

const anyEdgeList = fc
  .uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 3, maxLength: 3 })
  .map((edges) => [...edges].sort((a, b) => a - b).map((n) => n * 5));

function bandsFrom(count: number, edges: readonly number[], isAbove: boolean): Band[] {
  return BANDS.slice(0, count).map((id, i) => ({
    id,
    ...(i > 0 && { [isAbove ? 'above' : 'from']: edges[i - 1]! }),
  }));
}

const anyAction = fc.oneof(
  fc
    .tuple(fc.constantFrom('cap', 'floor', 'set'), fc.integer({ min: 0, max: 20 }))
    .map(([name, n]) => ({ [name]: n * 5 })),
  fc.integer({ min: -40, max: 40 }).map((add) => ({ add })),
);

const anyAdjustment: fc.Arbitrary<Draft<Omit<Adjustment, 'id'>>> = fc
  .tuple(anyAdjustmentCondition, anyAction, maybe(anyDay, 4))
  .map(
    ([when, action, until]) =>
      (ids) =>
        compact({ when: when(ids), ...action, until }),
  );

interface VariantDraft {
  readonly when: Draft<Variant['when']>;
  readonly weights: readonly (readonly [number, number])[];
  readonly changes: readonly (readonly [number, ChangeDraft])[];
  readonly edges: readonly number[] | undefined;
}

function anyVariant(points: fc.Arbitrary<number>): fc.Arbitrary<VariantDraft> {
  return fc.record({
    when: anyVariantCondition,
    weights: fc.array(fc.tuple(fc.nat(20), anyWeight), { maxLength: 3 }),
    changes: fc.array(fc.tuple(fc.nat(20), anyChange(points)), { maxLength: 2 }),
    edges: maybe(anyEdgeList, 3),
  });
}

function familyOf(measure: Measure): keyof ChangeDraft {
  if (measure.read === 'attribute' || measure.read === 'pulse') return 'text';
  return measure.date === undefined ? 'metric' : 'date';
}

function finished(
  draft: VariantDraft,
  id: string,
  dimensions: readonly Group[],
  ids: TreeIds,
  bandCount: number,
): Variant {
  const nodes = nodesOf(dimensions);
  const measures = nodes.filter((node): node is Measure => !('measures' in node));
  const at = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
  return compact({
    id,
    when: draft.when(ids),
    weights: Object.fromEntries(draft.weights.map(([n, weight]) => [at(nodes, n).id, weight])),
    measures: Object.fromEntries(
      draft.changes.map(([n, change]) => [at(measures, n).id, change[familyOf(at(measures, n))]]),
    ),
    bands: draft.edges && bandsFrom(bandCount, draft.edges, false),
  });
}

function anyModelOf(kind: Kind): fc.Arbitrary<HealthModel> {
  const points =
    kind === 'sum'
      ? fc.integer({ min: -12, max: 16 }).map((n) => n * 2.5)
      : fc.oneof(
          fc.constantFrom(0, 50, 100),
          fc.integer({ min: 0, max: 200 }).map((n) => n / 2),
        );
  return fc
    .record({
      dimensions: fc.array(anyGroup(kind, points, 3), { minLength: 1, maxLength: 3 }).map(named),
      bandCount: fc.integer({ min: 1, max: 4 }),
      edges: anyEdgeList,
      isAbove: fc.boolean(),
      adjustments: fc.array(anyAdjustment, { maxLength: 3 }),
      variants: fc.array(anyVariant(points), { maxLength: 2 }),
      hold: maybe(fc.constantFrom(0, 3, 10), 2),
      minimumCoverage: maybe(fc.constantFrom(0, 0.25, 0.5, 0.9), 3),
      base: maybe(fc.constantFrom(0, 20, 50), 2),
      display: maybe(
        fc.record({
          max: maybe(fc.constantFrom(100, 10, 5), 2),
          decimals: maybe(fc.integer({ min: 0, max: 3 }), 2),
        }),
        4,
      ),
    })
    .map(
      ({
        dimensions,
        bandCount,
        edges,
        isAbove,
        adjustments,
        variants,
        hold,
        minimumCoverage,
        base,
        display,
      }) => {
        const ids: TreeIds = {
          dimensions: dimensions.map(({ id }) => id),
          measures: nodesOf(dimensions)
            .filter((node) => !('measures' in node))
            .map(({ id }) => id),
        };
        return compact<HealthModel>({
          id: 'generated',
          version: '1',
          bands: bandsFrom(bandCount, edges, isAbove),
          hold,
          minimumCoverage,
          combine: kind === 'sum' ? 'sum' : undefined,
          base: kind === 'sum' ? base : undefined,
          dimensions,
          adjustments: adjustments.map((draft, i) => ({ id: `adjust${i + 1}`, ...draft(ids) })),
          variants: variants.map((draft, i) =>
            finished(draft, `variant${i + 1}`, dimensions, ids, bandCount),
          ),
          display: display && compact(display),
        });
      },
    );
}

/** Valid models of every construct: mean models in which scores lie in 0–100, and sum models. */
export const anyMeanModel = anyModelOf('mean');
export const anySumModel = anyModelOf('sum');
export const anyModel = fc.oneof(
  { weight: 3, arbitrary: anyMeanModel },
  { weight: 1, arbitrary: anySumModel },
);
