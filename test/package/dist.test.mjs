import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { sizes } from '../../scripts/size.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));
const filesUnder = (folder) =>
  readdirSync(new URL(folder, root), { recursive: true }).map((path) => `${folder}/${path}`);
const dist = filesUnder('dist');
const moduleFiles = dist.filter((path) => path.endsWith('.js') && !path.startsWith('dist/cdn/'));

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: fileURLToPath(root), strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('every file said to have side effects is there', () => {
  for (const path of manifest.sideEffects.filter((pattern) => !pattern.includes('*'))) {
    assert.ok(existsSync(new URL(path, root)), path);
  }
});

test('only files said to have side effects register an element', () => {
  const registering = ['src', 'dist']
    .flatMap(filesUnder)
    .filter((path) => /\.(ts|js)$/.test(path) && !/\.d\.ts$|^dist\/cdn\//.test(path))
    .filter((path) => /^(defineElement|customElements\.define)\(|^@customElement\(/m.test(read(path)))
    .map((path) => `./${path}`);
  assert.ok(registering.length > 0);
  for (const path of registering) assert.ok(manifest.sideEffects.includes(path), path);
});

test('every module comes with its types', () => {
  for (const path of moduleFiles) {
    assert.ok(existsSync(new URL(path.replace(/\.js$/, '.d.ts'), root)), path);
  }
});

test('the drop-in makes no code from strings', () => {
  const files = dist.filter((path) => /^dist\/cdn\/.*\.js$/.test(path));
  assert.ok(files.includes('dist/cdn/health-elements.js'));
  for (const path of files) assert.doesNotMatch(read(path), /\bFunction\s*\(|\beval\s*\(/, path);
});

test('the custom-elements manifest says which module registers which class, and both are published', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const registered = modules
    .flatMap(({ path, exports }) => exports.map((entry) => ({ path, ...entry })))
    .filter(({ kind }) => kind === 'custom-element-definition');
  assert.deepEqual(registered.map(({ name }) => name).sort(), [
    'health-card',
    'health-changes',
    'health-explain',
    'health-list',
    'health-plan',
    'health-portfolio',
    'health-trend',
  ]);
  for (const { path, name, declaration } of registered) {
    assert.ok(existsSync(new URL(path, root)), path);
    const { declarations } = modules.find((module) => module.path === declaration.module);
    assert.equal(declarations.find((found) => found.name === declaration.name).tagName, name);
  }
});

for (const { what, bytes, limit, late } of await sizes()) {
  test(`${what}: ${(bytes / 1000).toFixed(1)} kB gzipped, at most ${limit / 1000}, and starts without chart.js`, () => {
    assert.ok(bytes > 0 && bytes <= limit);
    assert.ok(late);
  });
}
