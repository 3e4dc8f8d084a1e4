import * as z from 'zod/mini';
import type { Account } from './account.js';
import {
  attributeValue,
  boolean,
  cadence,
  dayOrTimestamp,
  fraction,
  identifier,
  influence,
  number,
  text,
  url,
} from './schema-parts.js';

const days = z.array(dayOrTimestamp);
const values = z.array(z.nullable(number));

const metric = z.union([
  number,
  z.object({ on: dayOrTimestamp, value: number }),
  z.object({ every: cadence, end: dayOrTimestamp, at: days, values, absent: number }),
  z.object({ every: cadence, end: dayOrTimestamp, values }),
  z.object({ at: days, values: z.optional(values), kinds: z.optional(z.array(text)) }),
]);

function fact<T extends z.ZodMiniType>(value: T) {
  return z.union([value, z.object({ at: days, values: z.array(z.nullable(value)) })]);
}

function byName<T extends z.ZodMiniType>(value: T) {
  return z.record(identifier, value);
}

/**
 * One account as a host may write it in JSON, where `null` is absence as well and keys that are not listed are ignored
 * (`docs/scoring.md#an-account`). `parseAccounts` reads the same language and keeps what it can of a record that
 * strays from it; `values` of a metric may then be a typed array too.
 */
export const accountSchema = z.object({
  id: identifier,
  name: identifier,
  url: z.optional(url),
  parent: z.optional(identifier),
  segment: z.optional(fact(text)),
  stage: z.optional(fact(text)),
  owner: z.optional(identifier),
  arr: z.optional(fact(number)),
  currency: z.optional(text),
  since: z.optional(dayOrTimestamp),
  renewal: z.optional(dayOrTimestamp),
  renewalLikelihood: z.optional(fact(fraction)),
  attributes: z.optional(byName(fact(attributeValue))),
  dates: z.optional(byName(dayOrTimestamp)),
  metrics: z.optional(byName(metric)),
  goals: z.optional(byName(fact(number))),
  contracts: z.optional(
    z.array(
      z.object({
        product: z.optional(text),
        amount: z.optional(number),
        currency: z.optional(text),
        start: z.optional(dayOrTimestamp),
        end: z.optional(dayOrTimestamp),
        noticeBy: z.optional(dayOrTimestamp),
        autoRenew: z.optional(boolean),
      }),
    ),
  ),
  contacts: z.optional(
    z.array(
      z.object({
        role: z.optional(text),
        level: z.optional(text),
        champion: z.optional(boolean),
        lastTouch: z.optional(dayOrTimestamp),
      }),
    ),
  ),
  opportunities: z.optional(
    z.array(
      z.object({
        kind: text,
        amount: z.optional(number),
        currency: z.optional(text),
        close: z.optional(dayOrTimestamp),
        stage: z.optional(text),
      }),
    ),
  ),
  context: z.optional(
    z.array(
      z.object({
        from: dayOrTimestamp,
        to: dayOrTimestamp,
        text,
        influence: z.optional(influence),
        measures: z.optional(z.array(identifier)),
      }),
    ),
  ),
  links: z.optional(z.array(z.object({ label: text, url }))),
  pulse: z.optional(z.object({ band: identifier, on: dayOrTimestamp, note: z.optional(text) })),
}) satisfies z.ZodMiniType<Account>;
