import * as z from 'zod/mini';
import type { Condition } from './model.js';
import { band, edges, label, measureChange, readingSchema, weights } from './model-tree-schema.js';
import { attributeValue, boolean, day, duration, identifier, number, text, url } from './schema-parts.js';

const oneOrMore = z.union([text, z.array(text)], { error: 'a text or a list of texts' });
const known = { known: z.optional(boolean) };

/** The kinds of condition by the key that says which one it is. */
const kinds = {
  all: z.strictObject({
    get all() {
      return z.array(condition);
    },
  }),
  any: z.strictObject({
    get any() {
      return z.array(condition);
    },
  }),
  not: z.strictObject({
    get not() {
      return condition;
    },
  }),
  segment: z.strictObject({ segment: oneOrMore }),
  stage: z.strictObject({ stage: oneOrMore }),
  attribute: z.strictObject({
    attribute: identifier,
    is: z.optional(attributeValue),
    in: z.optional(z.array(attributeValue)),
    ...known,
  }),
  reading: z.strictObject({ reading: readingSchema, ...known, ...edges }),
  measure: z.strictObject({ measure: identifier, ...known, ...edges }),
  dimension: z.strictObject({ dimension: identifier, ...known, ...edges }),
  score: z.strictObject({ score: z.literal(true), ...edges }),
  coverage: z.strictObject({ coverage: z.literal(true), ...edges }),
  movement: z.strictObject({ movement: duration, ...edges }),
  band: z.strictObject({ band: oneOrMore }),
};

/** The key that names a condition's kind. */
export type ConditionKind = keyof typeof kinds;

/** All of them, in the order of the language. */
export const CONDITION_KINDS = Object.keys(kinds) as ConditionKind[];

const condition: z.ZodMiniType<Condition> = z.union(Object.values(kinds), {
  error: `one condition: an object with exactly one of ${CONDITION_KINDS.join(', ')}`,
});

const points = z.number().check(z.minimum(0), z.maximum(100));

export const adjustment = z.strictObject({
  id: identifier,
  label: z.optional(label),
  when: condition,
  cap: z.optional(points),
  floor: z.optional(points),
  set: z.optional(points),
  add: z.optional(number),
  until: z.optional(day),
  play: z.optional(identifier),
});

export const variant = z.strictObject({
  id: identifier,
  label: z.optional(label),
  when: condition,
  weights: z.optional(weights),
  measures: z.optional(z.record(identifier, measureChange)),
  bands: z.optional(z.array(band)),
});

export const play = z.strictObject({
  id: identifier,
  label: z.optional(label),
  role: z.optional(text),
  dueIn: z.optional(duration),
  steps: z.optional(z.array(label)),
  url: z.optional(url),
  when: z.optional(condition),
  opportunity: z.optional(boolean),
  restFor: z.optional(duration),
});

export const stage = z.strictObject({
  id: identifier,
  label: z.optional(label),
  steps: z.array(z.strictObject({ id: identifier, label: z.optional(label), doneWhen: condition })),
});
