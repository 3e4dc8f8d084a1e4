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

/**
 * Opens a page with the drop-in from each folder, does something there, and hears every complaint of the browser and what
 * was loaded beside the drop-in.
 *
 * @param missing a file that is not to be had
 */
async function open(folders, act = () => undefined, input = undefined, missing = undefined) {
  const tab = await browser.newPage();
  const complaints = [];
  const beside = [];
  tab.on('request', (request) => {
    const [, name] = /\/health-elements\.(\w+)\.js$/.exec(request.url()) ?? [];
    if (name) beside.push(name);
  });
  if (missing) await tab.route(`**/${missing}`, (route) => route.abort());
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
  return { result, upgraded, complaints, beside };
}

const quiet = { result: undefined, upgraded: tags, complaints: [], beside: [] };

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
  assert.deepEqual(await open(['a'], read), {
    ...quiet,
    result: { names: ['Acme, Inc.'], problems: [] },
    beside: ['csv'],
  });
});

/** In the page: gives the trend an account and waits until there is something of a kind in it. */
const showTrend = async ({ wanted, ...input }) => {
  const trend = Object.assign(document.querySelector('health-trend'), input);
  const end = Date.now() + 5000;
  while (!trend.shadowRoot.querySelector(wanted) && Date.now() < end) {
    await new Promise(requestAnimationFrame);
  }
  await trend.updateComplete;
  const { shadowRoot } = trend;
  const canvas = shadowRoot.querySelector('canvas');
  const pixels = canvas?.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return {
    isDrawn: pixels.some((value) => value > 0),
    says: /could not be loaded/.test(shadowRoot.textContent),
    line: shadowRoot.querySelectorAll('[part=sparkline]').length,
    isTableOpen: shadowRoot.querySelector('details')?.open,
  };
};

const trendInput = async (wanted) => ({
  account: await fixture('language-account.json'),
  model: await fixture('language-model.json'),
  asOf: '2026-11-16',
  wanted,
});

test('a trend loads the chart that lies beside the drop-in, from any folder', async () => {
  assert.deepEqual(await open(['c'], showTrend, await trendInput('[role=slider]')), {
    ...quiet,
    result: { isDrawn: true, says: false, line: 0, isTableOpen: false },
    beside: ['chart'],
  });
});

test('where the chart does not load, a trend has its line and its table', async () => {
  const input = await trendInput('details[open]');
  const { result, complaints } = await open(['a'], showTrend, input, 'health-elements.chart.js');
  assert.deepEqual(result, { isDrawn: false, says: true, line: 1, isTableOpen: true });
  assert.deepEqual(complaints, ['Failed to load resource: net::ERR_FAILED']);
});

test('a language lies beside the drop-in until an element speaks it', async () => {
  const speak = async () => {
    document.documentElement.lang = 'de';
    const end = Date.now() + 5000;
    const card = document.querySelector('health-card');
    while (card.shadowRoot.querySelector('[lang]').lang !== 'de' && Date.now() < end) {
      await new Promise(requestAnimationFrame);
    }
    return card.shadowRoot.querySelector('[lang]').lang;
  };
  assert.deepEqual(await open(['a'], speak), { ...quiet, result: 'de', beside: ['de'] });
});
