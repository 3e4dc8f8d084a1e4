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

const page = (folders) =>
  `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
${folders.map((folder) => `<script type="module" src="/${folder}/health-elements.js"></script>`).join('\n')}
<body><health-card></health-card><health-list></health-list></body></html>`;

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

/** Opens a page with the drop-in from each folder, and hears every complaint of the browser. */
async function open(folders) {
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
  const upgraded = await tab.evaluate(() =>
    ['health-card', 'health-list'].filter((tag) => document.querySelector(tag)?.shadowRoot),
  );
  await tab.close();
  return { upgraded, complaints };
}

test('the drop-in works from one script tag under a strict CSP with Trusted Types', async () => {
  assert.deepEqual(await open(['a']), { upgraded: ['health-card', 'health-list'], complaints: [] });
});

test('two copies of the drop-in on one page do not disturb each other', async () => {
  assert.deepEqual(await open(['a', 'b']), { upgraded: ['health-card', 'health-list'], complaints: [] });
});
