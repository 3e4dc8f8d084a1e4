import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const root = new URL('../../', import.meta.url);
const data = new URL('../shared/data/ravenstack/', root);
const tables = ['accounts', 'subscriptions', 'feature_usage', 'support_tickets', 'churn_events'];
const files = tables.map((name) => fileURLToPath(new URL(`ravenstack_${name}.csv`, data)));

let outDir;
let server;
let browser;
let address;

before(async () => {
  process.chdir(fileURLToPath(root));
  outDir = await mkdtemp(join(tmpdir(), 'health-demo-'));
  await build({ logLevel: 'error', build: { outDir } });
  server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  address = server.resolvedUrls.local[0];
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
});

after(async () => {
  await browser?.close();
  await new Promise((resolve) => (server ? server.httpServer.close(resolve) : resolve()));
  if (outDir) await rm(outDir, { recursive: true });
});

/** Opens the demo, acts on it, and gives back what the browser complained about: errors, and breaches of the page's policy. */
async function complaintsOf(search, act, viewport = { width: 1280, height: 860 }) {
  const page = await browser.newPage({ viewport });
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(request.url()));
  try {
    await page.goto(address + search);
    await act(page);
  } finally {
    await page.close();
  }
  return complaints;
}

test('the demo shows its portfolio and the chosen account, and its strict policy holds', async () => {
  const complaints = await complaintsOf('', async (page) => {
    await page.locator('health-list [part~=row]').nth(3).click();
    const name = await page.locator('health-list [part~=row]').nth(3).locator('[part~=name]').innerText();
    await page.locator('health-card').getByRole('heading', { name }).waitFor();
    await page.locator('health-list').getByRole('searchbox').fill('Halden Hotels');
    await page
      .locator('health-list')
      .getByRole('row', { name: /Halden Hotels/ })
      .click();
    await page.locator('health-card').getByRole('button', { name: 'Look at Halden Tampere' }).click();
    await page.locator('health-card').getByRole('heading', { name: 'Halden Tampere' }).waitFor();
    await page.getByText('Dark').click();
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    await page.getByRole('button', { name: 'Mine' }).click();
    await page.getByRole('button', { name: 'Everything' }).click();
  });
  assert.deepEqual(complaints, []);
});

test('on a narrow screen the chosen account takes the place of the list, and a button leads back', async () => {
  const narrow = { width: 360, height: 740 };
  const act = async (page) => {
    const row = page.locator('health-list [part~=row]').first();
    await row.click();
    await row.waitFor({ state: 'hidden' });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wider <= 0, `${wider} px too wide`);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await row.waitFor();
  };
  assert.deepEqual(await complaintsOf('', act, narrow), []);
});

test('shows Friday’s picture until data arrive, then what changed since, and forgets all on logging out', async () => {
  const complaints = await complaintsOf('?visit=friday&slow', async (page) => {
    const list = page.locator('health-list');
    await list.getByText('As it stood on Friday 13 Nov; today’s data are on their way').waitFor();
    const row = list.getByRole('row').filter({ hasText: 'Northgate Clinics' });
    await page.locator('health-list').getByRole('searchbox').fill('Northgate');
    assert.match(await row.innerText(), /On track/);
    await row.click();
    await page.locator('health-card').getByText('As it stood on Friday 13 Nov').waitFor();
    await list.locator('.summary', { hasText: 'to look at today' }).waitFor();
    assert.match(await row.innerText(), /Look into/);
    await page.getByRole('button', { name: 'What changed' }).click();
    const changes = page.locator('health-changes');
    await changes.getByText('Since Friday 13 Nov').waitFor();
    for (const name of ['Northgate Clinics', 'Larkspur Lettings', 'Quayside Retail', 'Ostsee Logistik'])
      await changes.getByText(name).first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('heading', { name: 'You are logged out' }).waitFor();
    await page.goto(`${address}?empty&slow`);
    await page.waitForTimeout(500);
    assert.equal(await page.getByText('As it stood').count(), 0);
  });
  assert.deepEqual(complaints, []);
});

test('what is done on a card is there on the next visit', async () => {
  const complaints = await complaintsOf('', async (page) => {
    const card = page.locator('health-card');
    await card.getByRole('button', { name: 'Start' }).first().click();
    await card.getByText('Started 16 Nov').waitFor();
    await page.waitForTimeout(500);
    await page.reload();
    await card.getByText('Started 16 Nov').waitFor();
    await card.getByText('What was done').waitFor();
  });
  assert.deepEqual(complaints, []);
});

for (const [search, words] of [
  ['?empty', 'Open your own data, or go back'],
  ['?broken', '3 of 63 records could not be read'],
  ['?broken=model', 'The health model could not be read'],
]) {
  test(`${search} says “${words}”`, async () => {
    const complaints = await complaintsOf(search, (page) =>
      page.locator('health-list').getByText(words).or(page.getByText(words)).first().waitFor(),
    );
    assert.deepEqual(complaints, []);
  });
}

test(
  'opens RavenStack’s files: 500 accounts listed, rows counted',
  {
    skip: existsSync(data) ? false : 'the RavenStack tables are not here',
  },
  async () => {
    const complaints = await complaintsOf('', async (page) => {
      await page.locator('#files').setInputFiles(files);
      await page.getByText('500 accounts from 33,100 rows. Every row could be read.').waitFor();
      await page.getByText('500 accounts from your files').waitFor();
      await page.locator('health-list').getByText('500 accounts').first().waitFor();
      await page.locator('health-list').getByText('Company_').first().waitFor();
    });
    assert.deepEqual(complaints, []);
  },
);
