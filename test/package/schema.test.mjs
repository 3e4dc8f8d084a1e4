import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

for (const name of ['account', 'model']) {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
    read(`dist/schema/${name}.schema.json`),
  );
  const example = () => read(`test/fixtures/language-${name}.json`);

  test(`the JSON Schema accepts the documented ${name}`, () => {
    validate(example());
    assert.deepEqual(validate.errors ?? [], []);
  });

  test(`the JSON Schema refuses a number as the id of the ${name}, and names the place`, () => {
    assert.equal(validate({ ...example(), id: 7 }), false);
    assert.ok(validate.errors.some((error) => error.instancePath === '/id'));
  });
}
