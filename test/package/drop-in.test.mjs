import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const cdn = new URL('../../dist/cdn/', import.meta.url);

// What a careful portal sends: scripts and styles of its own only, and no strings where code is expected.
const csp = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:",
  "require-trusted-types-for 'script'",
].join('; ');

const tags = [
  'health-card',
  'health-changes',
  'health-explain',
  'health-list',
  'health-plan',
  'health-portfolio',
  'health-trend',
];

const page = (folders) =>
  `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
${folders.map((folder) => `<script type="module" src="/${folder}/health-elements.js"></script>`).join('\n')}
<body>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`;

const fixture = async (name) =>
  JSON.parse(await readFile(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));

const server = createServer(async (request, response) => {
  const [, folder, file] = request.url.split('/');
  try {
    // any folder holds a copy: a second address is a second module
    const body = file ? await readFile(new URL(file, cdn)) : page(folder.split(','));
    const type = file ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': csp }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

let browser;
let address;

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
});

after(async () => {
  await browser?.close();
  server.close();
});

/** Opens a page with the drop-in from each folder, does something there, and hears every complaint of the browser. */
async function open(folders, act = () => undefined, input = undefined) {
  const tab = await browser.newPage();
  const complaints = [];
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await tab.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await tab.goto(`${address}/${folders.join()}`, { waitUntil: 'networkidle' });
  const result = await tab.evaluate(act, input);
  const upgraded = await tab.evaluate(
    (names) => names.filter((tag) => document.querySelector(tag)?.shadowRoot),
    tags,
  );
  await tab.close();
  return { result, upgraded, complaints };
}

const quiet = { result: undefined, upgraded: tags, complaints: [] };

test('the drop-in works from one script tag under a strict CSP with Trusted Types', async () => {
  assert.deepEqual(await open(['a']), quiet);
});

test('two copies of the drop-in on one page do not disturb each other', async () => {
  assert.deepEqual(await open(['a', 'b']), quiet);
});

test('a card that stands alone shows its account under the same policy', async () => {
  const account = await fixture('language-account.json');
  const model = await fixture('language-model.json');
  const show = async (input) => {
    const card = Object.assign(document.querySelector('health-card'), input);
    const end = Date.now() + 5000;
    while (!card.shadowRoot.textContent.includes(input.account.name) && Date.now() < end) {
      await new Promise(requestAnimationFrame);
    }
    return card.shadowRoot.textContent.includes(input.account.name);
  };
  const asOf = '2026-11-21';
  assert.deepEqual(await open(['a'], show, { account, model, asOf }), { ...quiet, result: true });
});

test('the drop-in reads a CSV with the parser that lies beside it', async () => {
  const read = async () => {
    const { fromCsv } = await import('/a/health-elements.js');
    const { accounts, problems } = await fromCsv('Id,Name\n1,"Acme, Inc."\n', {
      accounts: { id: 'Id', name: 'Name' },
    });
    return { names: accounts.map(({ name }) => name), problems };
  };
  assert.deepEqual(await open(['a'], read), { ...quiet, result: { names: ['Acme, Inc.'], problems: [] } });
});
