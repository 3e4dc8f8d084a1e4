// How long until the first rows are on the screen, beside an empty scroller, at two sizes.
// node bench/list/first-rows.mjs [rounds]
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const rounds = Number(process.argv[2] ?? 5);
const sizes = [1_000, 100_000];

const { output } = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    target: 'es2022',
    rolldownOptions: { input: 'bench/list/page.mjs', output: { codeSplitting: false } },
  },
});
const script = output.find((file) => file.type === 'chunk').code;
const server = createServer((request, response) => {
  const isScript = request.url === '/page.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : '<!doctype html><body><script type="module" src="/page.js"></script>');
}).listen(0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});

const times = new Map(sizes.map((size) => [size, []]));
for (let at = 0; at < rounds; at++) {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.waitForFunction('globalThis.round');
    times.get(size).push(await page.evaluate(`round(${size})`));
    await page.close();
  }
}
await browser.close();
server.close();

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const table = Object.fromEntries(
  [...times].map(([size, all]) => [
    `${size} accounts`,
    Object.fromEntries(
      Object.keys(all[0]).map((what) => [what, Number(median(all.map((one) => one[what])).toFixed(1))]),
    ),
  ]),
);
console.table(table);
