import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { source: axe } = createRequire(import.meta.url)('axe-core');

/** Each page, and what is there once it is drawn. */
const pages = {
  '': 'health-list [part~=row]',
  'overview.html': 'health-portfolio [part~=bands]',
  'account.html?id=ostsee-logistik': 'health-plan [part~=next]',
  'record.html': 'health-trend canvas',
  'stand-alone.html': 'health-trend canvas',
};

/** Each look by day and by night, each language in two of them. */
const dresses = [
  ['en-GB', 'tideline', 'light'],
  ['en-GB', 'ledger', 'dark'],
  ['de', 'slate', 'light'],
  ['de', 'tideline', 'dark'],
  ['ar', 'ledger', 'light'],
  ['ar', 'slate', 'dark'],
];

let outDir;
let server;
let browser;
let address;

before(async () => {
  process.chdir(root);
  outDir = await mkdtemp(join(tmpdir(), 'health-demo-pages-'));
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

/** Opens a page of the demo, acts on it, and gives back what the browser complained about, breaches of policy among it. */
async function complaintsOf(at, act, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, ...options });
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.exposeFunction('breach', (what) => complaints.push(what));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      globalThis.breach(`${violatedDirective}: ${blockedURI}`),
    ),
  );
  try {
    await page.goto(address + at);
    await act(page);
  } finally {
    await page.close();
  }
  return complaints;
}

const withSearch = (page, search) => `${page}${page.includes('?') ? '&' : '?'}${search}`;

for (const [page, drawn] of Object.entries(pages)) {
  const name = page.split('?')[0] || 'index.html';

  for (const [lang, look, theme] of dresses)
    test(`${name} in ${lang}, ${look}, ${theme}: its strict policy holds, and it is accessible`, async () => {
      const search = `lang=${lang}&look=${look}&theme=${theme}`;
      const complaints = await complaintsOf(withSearch(page, search), async (shown) => {
        await shown.locator(drawn).first().waitFor();
        assert.deepEqual(
          await shown.evaluate(() => [
            document.documentElement.lang,
            document.documentElement.dir,
            getComputedStyle(document.documentElement).colorScheme,
          ]),
          [lang, lang === 'ar' ? 'rtl' : 'ltr', theme],
        );
        const policy = await shown
          .locator('meta[http-equiv=Content-Security-Policy]')
          .getAttribute('content');
        assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'/);
        assert.equal(await shown.locator('h1:visible').count(), 1);
        assert.ok((await shown.title()).length > 5);
        await shown.evaluate(axe);
        const { violations } = await shown.evaluate(() => globalThis.axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`),
          [],
        );
      });
      assert.deepEqual(complaints, []);
    });

  test(`${name} is led into by a skip link, and fits in 320 pixels`, async () => {
    await complaintsOf(
      page,
      async (shown) => {
        await shown.locator(drawn).first().waitFor({ state: 'attached' });
        await shown.keyboard.press('Tab');
        await shown.keyboard.press('Enter');
        assert.equal(await shown.evaluate(() => document.activeElement.id), 'desk');
        const wider = await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `${wider} px too wide`);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });
}

test('what is chosen on one page is worn by the next', async () => {
  await complaintsOf('', async (page) => {
    await page.getByRole('combobox', { name: 'Look' }).selectOption('slate');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await page.getByRole('link', { name: 'Überblick' }).click();
    await page.getByRole('heading', { level: 1, name: 'Überblick' }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.look), 'slate');
  });
});

test('a card leads to the page of its account, and its name to the record in the CRM', async () => {
  const complaints = await complaintsOf('', async (page) => {
    await page.locator('health-list [part~=row]').nth(2).click();
    const name = await page.locator('health-card').getByRole('heading').first().innerText();
    await page.getByRole('link', { name: 'Trend, plan and workings' }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await page.locator('health-plan [part~=path]').waitFor();
    assert.equal(name.startsWith(await heading.innerText()), true);
  });
  assert.deepEqual(complaints, []);
});

test('the lines shown on the page of elements that stand alone are the lines it is made of', async () => {
  await complaintsOf('stand-alone.html', async (page) => {
    const shown = (await page.locator('#source').innerText()).split('\n');
    assert.equal(shown.length, 6);
    const source = await readFile(join(root, 'demo/stand-alone.html'), 'utf8');
    for (const line of shown) assert.ok(source.includes(line.trim()), line);
  });
});
