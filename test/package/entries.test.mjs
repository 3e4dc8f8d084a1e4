import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const name = 'customer-health-elements';
const dist = new URL('../../dist/', import.meta.url);
const modules = (folder) => readdirSync(new URL(folder, dist)).filter((file) => file.endsWith('.js'));
const classes = modules('elements/').filter((file) => file.endsWith('.element.js'));
const registrations = modules('elements/').filter((file) => !file.endsWith('.element.js'));

// Bare Node: nothing here provides a document. Registered is what lit's server shim was told.
const registered = (file) => globalThis.customElements?.get(file.replace(/\.js$/, ''));

test('Node has no document', () => {
  assert.equal(typeof document, 'undefined');
});

test('the engine scores from its own entry', async () => {
  const scoring = await import(`${name}/scoring`);
  for (const verb of ['parseModel', 'parseAccounts', 'createPortfolio', 'compileModel', 'scorePortfolio']) {
    assert.equal(typeof scoring[verb], 'function', verb);
  }
});

test('the SDK imports', async () => {
  const { createHealthStore } = await import(`${name}/sdk`);
  assert.equal(typeof createHealthStore, 'function');
});

for (const file of modules('locales/')) {
  test(`locales/${file} imports`, () => import(`${name}/locales/${file}`));
}

// Before the registrations are imported below, so that a registration hidden in a class would show.
for (const file of classes) {
  test(`elements/${file} is a class and registers nothing`, async () => {
    const exported = Object.values(await import(`${name}/elements/${file}`));
    assert.ok(exported.some((value) => typeof value === 'function'));
    assert.equal(registered(file.replace('.element', '')), undefined);
  });
}

test('every class has its registration', () => {
  assert.deepEqual(
    classes.map((file) => file.replace('.element', '')),
    registrations,
  );
});

for (const file of registrations) {
  test(`elements/${file} registers its element, and a second copy does not throw`, async () => {
    await import(`${name}/elements/${file}`);
    const first = registered(file);
    assert.equal(typeof first, 'function');
    await import(`../../dist/elements/${file}?copy`);
    assert.equal(registered(file), first);
  });
}

test('the package entry exports all of it', async () => {
  const all = await import(name);
  for (const entry of [`${name}/scoring`, `${name}/sdk`]) {
    for (const key of Object.keys(await import(entry))) assert.ok(key in all, key);
  }
  for (const file of classes) {
    for (const key of Object.keys(await import(`${name}/elements/${file}`))) assert.ok(key in all, key);
  }
});

for (const entry of [
  'cdn/health-elements.js',
  'schema/account.schema.json',
  'custom-elements.json',
  'package.json',
]) {
  test(`${entry} is published`, () => {
    assert.ok(existsSync(new URL(import.meta.resolve(`${name}/${entry}`))));
  });
}
