import * as z from 'zod/mini';
import { accountSchema } from './account-schema.js';
import { modelSchema } from './model-schema.js';
import { day, dayOrTimestamp, decimals, duration, url } from './schema-parts.js';
import { URL_LIMIT } from './text.js';

// Imported by the build alone: it pulls zod's generator, which no page needs.

type JsonSchema = z.core.JSONSchema.BaseSchema;

const DAY_PATTERN = '^\\d{4}-\\d{2}-\\d{2}';

/** What zod checks with functions, said in patterns. */
const PATTERNS = new Map<z.core.$ZodType, JsonSchema>([
  [day, { pattern: `${DAY_PATTERN}$` }],
  [dayOrTimestamp, { pattern: `${DAY_PATTERN}(?:[Tt ].+(?:[Zz]|[+-]\\d{2}:?\\d{2}))?$` }],
  [decimals, { type: 'integer' }],
  [duration, { pattern: '^[1-9]\\d{0,4}[dwmy]$' }],
  [url, { pattern: '^(?:https|mailto):', maxLength: URL_LIMIT }],
]);

function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** Lets every key that may be left out be `null`. */
function allowNull(schema: JsonSchema): void {
  const { properties = {}, required = [] } = schema;
  for (const [key, property] of Object.entries(properties)) {
    if (!required.includes(key)) properties[key] = orNull(property as JsonSchema);
  }
}

function generate(schema: z.core.$ZodType, title: string, nullIsAbsence: boolean): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, PATTERNS.get(zodSchema));
      if (nullIsAbsence && jsonSchema.type === 'object') allowNull(jsonSchema);
    },
  });
  return { ...json, title };
}

/** JSON Schema (2020-12) of one account, for editors and for checks outside the page. */
export function accountJsonSchema(): JsonSchema {
  return generate(accountSchema, 'Account', true);
}

/** JSON Schema (2020-12) of a health model. */
export function modelJsonSchema(): JsonSchema {
  return generate(modelSchema, 'Health model', false);
}
