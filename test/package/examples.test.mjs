import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const root = new URL('../../', import.meta.url);
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const server = createServer(async (request, response) => {
  try {
    const body = await readFile(new URL(`.${request.url}`, root));
    const type = types[extname(request.url)] ?? 'text/plain';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': csp }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

let browser;
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
});
after(async () => {
  await browser?.close();
  server.close();
});

/** Opens an example under a strict content security policy; whatever the page complains of is an error. */
async function open(path) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/examples/${path}/index.html`);
  return { page, errors };
}

test('a card stands alone, from two JSON files', async () => {
  const { page, errors } = await open('stand-alone');
  await page.locator('health-card').getByText('Acme Corp').first().waitFor();
  await page.locator('health-card').getByText('Look into').first().waitFor();
  assert.deepEqual(errors, []);
});

test('a list and a card share a store', async () => {
  const { page, errors } = await open('portal');
  await page.locator('health-list').getByText('Bolt Logistics').click();
  await page.locator('health-card').getByText('Bolt Logistics').first().waitFor();
  assert.deepEqual(errors, []);
});
