import * as z from 'zod/mini';
import type { Group, Measure } from './model.js';
import { duration, identifier, influence, number, text } from './schema-parts.js';

/** Text, or text by language. */
export const label = z.union([text, z.record(identifier, text)], {
  error: 'a text, or an object of texts by language',
});

const edge = z.optional(number);

/** `atLeast`, `atMost`, `above`, `below`. */
export const edges = { atLeast: edge, atMost: edge, above: edge, below: edge };

const weight = z.number().check(z.minimum(0));

const reading = {
  read: z.enum([
    ...(['latest', 'mean', 'min', 'max', 'sum', 'count', 'change', 'difference', 'slope'] as const),
    ...(['variability', 'share', 'nps', 'daysSince', 'daysUntil', 'goal', 'attribute', 'pulse'] as const),
  ]),
  metric: z.optional(identifier),
  attribute: z.optional(identifier),
  date: z.optional(identifier),
  over: z.optional(duration),
  against: z.optional(duration),
  lag: z.optional(duration),
  of: z.optional(z.enum(['mean', 'sum'])),
  weigh: z.optional(z.record(identifier, number)),
  per: z.optional(identifier),
  where: z.optional(z.strictObject(edges)),
};

/** A reading inside a condition. */
export const readingSchema = z.strictObject(reading);

// A list of two and no tuple: zod's tuples weigh half a kilobyte.
const pair = z.array(number).check(z.minLength(2), z.maxLength(2)) as unknown as z.ZodMiniType<
  [number, number]
>;

const points = z.strictObject({
  curve: z.optional(z.array(pair).check(z.minLength(1))),
  outside: z.optional(z.literal('skip')),
  levels: z.optional(z.array(z.strictObject({ ...edges, points: number })).check(z.minLength(1))),
  categories: z.optional(z.record(text, number)),
});

const judged = {
  label: z.optional(label),
  points: z.optional(points),
  nature: z.optional(z.enum(['leading', 'lagging'])),
  influence: z.optional(influence),
  freshFor: z.optional(duration),
  fadesOver: z.optional(duration),
  whenMissing: z.optional(number),
  play: z.optional(identifier),
};

/** What a variant may change of a measure. */
export const measureChange = z.strictObject({ ...reading, read: z.exactOptional(reading.read), ...judged });

const measure = z.strictObject({ id: identifier, weight: z.optional(weight), ...reading, ...judged });

export const group: z.ZodMiniType<Group> = z.strictObject({
  id: identifier,
  label: z.optional(label),
  weight: z.optional(weight),
  combine: z.optional(z.enum(['mean', 'worst', 'best', 'sum'])),
  get measures(): z.ZodMiniArray<z.ZodMiniType<Measure | Group>> {
    return z.array(entry);
  },
  play: z.optional(identifier),
});

const entry: z.ZodMiniType<Measure | Group> = z.union([measure, group], {
  error: 'a measure, or a group with measures of its own',
});

/** Weights by the id of a dimension, group or measure. */
export const weights = z.record(identifier, weight);

const bandEdge = z.optional(z.number().check(z.minimum(0), z.maximum(100)));

export const band = z.strictObject({
  id: identifier,
  label: z.optional(label),
  from: bandEdge,
  above: bandEdge,
});
