import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const program = fileURLToPath(new URL('../../examples/crm/server.mjs', import.meta.url));
const BATCH = 'application/cloudevents-batch+json';

let browser;
let server;
let address;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
});
after(() => browser?.close());

beforeEach(async () => {
  server = spawn(process.execPath, [program, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(server.stdout, 'data');
  address = String(said).trim();
});
afterEach(async () => {
  server.kill();
  await once(server, 'exit');
});

const kept = async () => (await fetch(`${address}tasks`)).json();
const post = (body, type = BATCH) =>
  fetch(`${address}tasks`, { method: 'POST', headers: { 'content-type': type }, body });
const event = (more) => ({
  specversion: '1.0',
  id: '1',
  source: 'test',
  type: 'customer-health.task.suggested',
  subject: 'acme',
  data: { account: 'acme', name: 'Acme', play: 'training', label: 'Training', due: '2026-11-23' },
  ...more,
});

/** Opens the page and hears every complaint of the browser. */
async function open() {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('/favicon.ico'))
      complaints.push(message.text());
  });
  await page.goto(address);
  await page.locator('#tasks li').first().waitFor();
  return { page, complaints };
}

test('a task that is sent is in the CRM, and sent twice it is there once', async () => {
  const { page, complaints } = await open();
  const send = page.getByRole('button', { name: 'Send: Offer a training session, Acme Corp' });
  await send.click();
  await page.getByText('Sent: 1. Already there: 0.').waitFor();
  await page.locator('#crm li').getByText('Offer a training session: Acme Corp').waitFor();
  await send.click();
  await page.getByText('Sent: 0. Already there: 1.').waitFor();
  const tasks = await kept();
  assert.deepEqual(
    tasks.map(({ account, play }) => [account, play]),
    [['acme', 'training']],
  );
  assert.equal(await page.locator('#crm li').count(), 1);
  await page.close();
  assert.deepEqual(complaints, []);
});

test('all that is suggested can be sent at once, and is there on the next visit', async () => {
  const { page, complaints } = await open();
  const suggested = await page.locator('#tasks li').count();
  await page.getByRole('button', { name: 'Send all' }).click();
  await page.getByText(`Sent: ${suggested}. Already there: 0.`).waitFor();
  await page.reload();
  await page
    .locator('#crm li')
    .nth(suggested - 1)
    .waitFor();
  assert.equal((await kept()).length, suggested);
  await page.close();
  assert.deepEqual(complaints, []);
});

test('the page says so when the CRM is away, and keeps going', async () => {
  const { page } = await open();
  await page.route('**/tasks', (route) => route.abort());
  await page.getByRole('button', { name: 'Send all' }).click();
  await page.getByText('could not be reached').waitFor();
  await page.unroute('**/tasks');
  await page.getByRole('button', { name: 'Send all' }).click();
  await page.getByText('Already there: 0.').waitFor();
  await page.close();
});

test('text is text on the page, and policies are strict', async () => {
  const label = '<img src=x onerror="document.title=1">';
  await post(JSON.stringify([event({ data: { ...event().data, label } })]));
  const { page, complaints } = await open();
  await page.locator('#crm li').getByText(label).waitFor();
  assert.equal(await page.locator('img').count(), 0);
  const policy = (await fetch(address)).headers.get('content-security-policy');
  assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe/);
  await page.close();
  assert.deepEqual(complaints, []);
});

test('a newer event about the same play of an account takes the place of the older', async () => {
  await post(JSON.stringify([event()]));
  await post(JSON.stringify([event({ id: '2', data: { ...event().data, due: '2026-11-24' } })]));
  await post(JSON.stringify([event()]));
  assert.deepEqual(
    (await kept()).map(({ due }) => due),
    ['2026-11-24'],
  );
});

test('what is no batch of events is refused, and nothing of it kept', async () => {
  const good = JSON.stringify([event()]);
  for (const [body, type, status] of [
    [good, 'text/plain', 415],
    [good, 'application/json', 415],
    ['{', BATCH, 400],
    ['{}', BATCH, 400],
    [JSON.stringify([event(), event({ specversion: '0.3' })]), BATCH, 400],
    [JSON.stringify([event({ id: '' })]), BATCH, 400],
    ['[null]', BATCH, 400],
    [`[${' '.repeat(1_100_000)}]`, BATCH, 413],
  ]) {
    assert.equal((await post(body, type)).status, status, `${type} ${body.slice(0, 40)}`);
  }
  assert.deepEqual(await kept(), []);
});

test('no other file is served', async () => {
  for (const path of [
    'package.json',
    'examples/crm/server.mjs',
    'examples/crm/..%2f..%2fpackage.json',
    'tasks/1',
  ]) {
    assert.equal((await fetch(`${address}${path}`)).status, 404, path);
  }
  assert.equal((await fetch(`${address}tasks`, { method: 'DELETE' })).status, 404);
});

test('another site cannot have its own name lead here', async () => {
  const [response] = await once(get(`${address}tasks`, { headers: { host: 'evil.example' } }), 'response');
  response.resume();
  assert.equal(response.statusCode, 403);
});
