// Writes the JSON Schemas of a host's two documents, for editors: they complete and check as one types.
import { mkdirSync, writeFileSync } from 'node:fs';
import { accountJsonSchema, modelJsonSchema } from '../dist/scoring/contract/json-schema.js';

const folder = new URL('../dist/schema/', import.meta.url);
const documents = { account: accountJsonSchema(), model: modelJsonSchema() };

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(documents)) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
