import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { cli, modelPath, rootPath, run, scratch } from './cli-process.mjs';

const { folder, put } = scratch(after);
const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
const documented = /```json lines\n([\s\S]*?)```/.exec(page)[1];
const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));

test('a page and the command line give the same explanations, to the last digit', async () => {
  const accounts = [
    fixture('language-account.json'),
    ...documented.trim().split('\n').slice(1).map(JSON.parse),
  ];
  const models = ['digital-low-touch', 'high-touch-enterprise', 'product-led', 'onboarding'].map(modelPath);
  models.push(fileURLToPath(new URL('../fixtures/language-model.json', import.meta.url)));
  const file = put('accounts.ndjson', ...accounts);
  const server = createServer((request, response) => {
    const isScript = request.url === '/health-elements.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript
        ? readFileSync(new URL('../../dist/cdn/health-elements.js', import.meta.url))
        : '<!doctype html>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    for (const path of models) {
      const inPage = await tab.evaluate(
        async ([document, records]) => {
          const { parseModel, parseAccounts, scoreAccount } = await import('/health-elements.js');
          const { model } = parseModel(document);
          return parseAccounts(records).accounts.map((account) =>
            JSON.stringify({ id: account.id, ...scoreAccount(model, account, '2026-11-16') }),
          );
        },
        [JSON.parse(readFileSync(path, 'utf8')), accounts],
      );
      const { lines } = await run(['score', '--model', path, '--as-of', '2026-11-16', file]);
      assert.equal(lines.length, 2, path);
      lines.forEach((line, i) => assert.equal(line, inPage[i], path));
    }
  } finally {
    await browser.close();
    server.close();
  }
});

/** A folder in which the package is installed, as the documentation's reader has one. */
function install() {
  const bin = join(folder, 'node_modules', '.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(rootPath, join(folder, 'node_modules', 'customer-health-elements'));
  const npx = put(
    join('node_modules', '.bin', 'npx'),
    '#!/bin/sh',
    `shift; exec "${process.execPath}" "${cli}" "$@"`,
  );
  chmodSync(npx, 0o755);
  put('accounts.ndjson', documented.trim());
  return { cwd: folder, env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` } };
}

const consoles = [...page.matchAll(/```console\n([\s\S]*?)```/g)].map(([, text]) => text);
const hasTools = ['/usr/bin/jq', '/usr/local/bin/jq', '/opt/homebrew/bin/jq'].some(existsSync);

test(
  'the documentation shows what is printed',
  { skip: hasTools ? false : 'jq is not installed' },
  async () => {
    const options = install();
    const setting = /^\$ (model=.*)$/m.exec(page)[1];
    let examples = 0;
    for (const [, command, shown] of consoles.join('').matchAll(/^\$ (.*)\n((?:[^$].*\n)*)/gm)) {
      const printed = await new Promise((resolve) =>
        execFile('sh', ['-c', `${setting}; ${command} 2>&1`], options, (_, stdout) => resolve(stdout)),
      );
      assert.equal(printed, shown, command);
      examples++;
    }
    assert.equal(examples, 6);
  },
);

test('the documentation lists the keys of a line, in their order', async () => {
  const section = page.slice(page.indexOf('## A line of'), page.indexOf('## Problems'));
  const listed = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  const accounts = [fixture('language-account.json'), { id: 'bare', name: 'Bare' }];
  const model = put('model.json', fixture('language-model.json'));
  const args = ['score', '--model', model, '--as-of', '2026-11-16', put('keys.ndjson', ...accounts)];
  const found = new Set();
  for (const { lines } of [await run(args), await run([...args, '--top', '1'])]) {
    for (const line of lines) {
      const keys = Object.keys(JSON.parse(line));
      for (const key of keys) found.add(key);
      const inPlace = listed.filter((key) => key !== 'reasonsLeftOut');
      assert.deepEqual(
        keys.filter((key) => key !== 'reasonsLeftOut'),
        inPlace.filter((key) => keys.includes(key)),
      );
    }
  }
  assert.deepEqual([...found].sort(), [...listed].sort());
});
