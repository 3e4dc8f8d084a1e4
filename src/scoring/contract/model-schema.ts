import * as z from 'zod/mini';
import { adjustment, play, stage, variant } from './model-rules-schema.js';
import { band, group, label } from './model-tree-schema.js';
import { day, decimals, fraction, identifier, number } from './schema-parts.js';
import type { HealthModel } from './model.js';

const plays = z.array(identifier);

/**
 * One health model (`docs/scoring.md#a-model`). What a schema cannot say (ids used once, references that exist, edges in
 * order, which keys go with which reading) `parseModel` checks on top.
 */
export const modelSchema = z.strictObject({
  id: identifier,
  version: identifier,
  label: z.optional(label),
  effective: z.optional(day),
  reviewBy: z.optional(day),
  metrics: z.optional(
    z.record(identifier, z.strictObject({ label: z.optional(label), unit: z.optional(label) })),
  ),
  bands: z.array(band).check(z.minLength(1), z.maxLength(100)),
  hold: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  minimumCoverage: z.optional(fraction),
  combine: z.optional(z.enum(['mean', 'sum'])),
  base: z.optional(number),
  dimensions: z.array(group),
  adjustments: z.optional(z.array(adjustment)),
  variants: z.optional(z.array(variant)),
  plays: z.optional(z.array(play)),
  bandPlays: z.optional(z.record(identifier, plays)),
  stages: z.optional(z.array(stage)),
  rollUp: z.optional(
    z.strictObject({
      combine: z.enum(['mean', 'worst', 'weighted']),
      includeParent: z.optional(z.boolean()),
    }),
  ),
  display: z.optional(
    z.strictObject({
      max: z.optional(z.number().check(z.positive())),
      decimals: z.optional(decimals),
    }),
  ),
}) satisfies z.ZodMiniType<HealthModel>;
