// node scripts/screenshot.mjs <url> <out.png> [--width 1280] [--height 900] [--dark] [--forced] [--wait selector] [--full]
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    forced: { type: 'boolean', default: false },
    wait: { type: 'string' },
    full: { type: 'boolean', default: false },
  },
});
const [url, path] = positionals;
if (!url || !path) {
  console.error(
    'npm run screenshot -- <url> <out.png> [--width 1280] [--height 900] [--dark] [--forced] [--wait selector] [--full]',
  );
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
    forcedColors: values.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`error: ${error.message}`));
  await page.goto(url);
  if (values.wait) await page.waitForSelector(values.wait);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, fullPage: values.full });
} finally {
  await browser.close();
}
