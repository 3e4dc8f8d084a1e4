import fc from 'fast-check';
import type { Condition } from '../../src/scoring/contract/model.js';
import { anyDateReading, anyMetricReading, anyTextReading } from './readings.js';
import { anyEdges, anyThreshold, ATTRIBUTES, SEGMENTS, STAGES, TEXTS } from './vocabulary.js';

/** The ids of a finished tree, which conditions and variants name. */
export interface TreeIds {
  readonly measures: readonly string[];
  readonly dimensions: readonly string[];
}

/** Drawn before the tree has its ids, finished with them. */
export type Draft<T> = (ids: TreeIds) => T;

const known = fc.boolean().map((isKnown) => ({ known: isKnown }));
const edgesOrKnown = fc.oneof({ weight: 4, arbitrary: anyEdges }, { weight: 1, arbitrary: known });
const anyText = fc.constantFrom<(string | number | boolean)[]>(...TEXTS, true, 7);

/** Points and scores lie in 0–100, where `anyEdges` seldom reaches. */
const pointEdges = fc
  .tuple(fc.constantFrom('atLeast', 'atMost', 'above', 'below'), fc.integer({ min: 0, max: 20 }))
  .map(([name, n]) => ({ [name]: n * 5 }));

const oneOrMore = (words: readonly string[]): fc.Arbitrary<string | string[]> =>
  fc.oneof(
    fc.constantFrom(...words),
    fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }),
  );

/** What variants and adjustments may both ask. */
const anyFactCondition: fc.Arbitrary<Condition> = fc.oneof(
  oneOrMore(SEGMENTS).map((segment) => ({ segment })),
  oneOrMore(STAGES).map((stage) => ({ stage })),
  fc.tuple(fc.constantFrom(...ATTRIBUTES), anyText).map(([attribute, is]) => ({ attribute, is })),
  fc
    .tuple(fc.constantFrom(...ATTRIBUTES), fc.array(anyText, { minLength: 1, maxLength: 2 }))
    .map(([attribute, list]) => ({ attribute, in: list })),
  fc.tuple(fc.constantFrom(...ATTRIBUTES), known).map(([attribute, asked]) => ({ attribute, ...asked })),
  fc
    .tuple(fc.oneof(anyMetricReading, anyDateReading), edgesOrKnown)
    .map(([reading, asked]) => ({ reading, ...asked })),
  fc.tuple(anyTextReading, known).map(([reading, asked]) => ({ reading, ...asked })),
);

const anyResultCondition: fc.Arbitrary<Draft<Condition>> = fc.oneof(
  fc.tuple(fc.nat(20), fc.oneof(pointEdges, known)).map(([n, asked]): Draft<Condition> => ({ measures }) => ({
    measure: measures[n % measures.length]!,
    ...asked,
  })),
  fc
    .tuple(fc.nat(20), fc.oneof(pointEdges, known))
    .map(([n, asked]): Draft<Condition> => ({ dimensions }) => ({
      dimension: dimensions[n % dimensions.length]!,
      ...asked,
    })),
  pointEdges.map((edges): Draft<Condition> => () => ({ score: true, ...edges })),
  fc
    .tuple(fc.constantFrom('atLeast', 'below'), anyThreshold)
    .map(([name, edge]): Draft<Condition> => () => ({ coverage: true, [name]: edge })),
);

function nested(leaf: fc.Arbitrary<Draft<Condition>>, depth: number): fc.Arbitrary<Draft<Condition>> {
  if (depth === 0) return leaf;
  const part = nested(leaf, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 6, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: parts.map((drafts): Draft<Condition> => (ids) => ({
        all: drafts.map((draft) => draft(ids)),
      })),
    },
    {
      weight: 1,
      arbitrary: parts.map((drafts): Draft<Condition> => (ids) => ({
        any: drafts.map((draft) => draft(ids)),
      })),
    },
    { weight: 1, arbitrary: part.map((draft): Draft<Condition> => (ids) => ({ not: draft(ids) })) },
  );
}

const factDraft = anyFactCondition.map(
  (condition): Draft<Condition> =>
    () =>
      condition,
);

export const anyVariantCondition = nested(factDraft, 2);
export const anyAdjustmentCondition = nested(fc.oneof(factDraft, anyResultCondition), 2);
