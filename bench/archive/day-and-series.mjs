// A day of many accounts kept in chunks beside a record an account, and one account's last 90 days.
// node bench/archive/day-and-series.mjs [accounts] [chunk sizes, comma-separated]
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const accounts = Number(process.argv[2] ?? 100_000);
const sizes = (process.argv[3] ?? '125,250,500,1000').split(',').map(Number);
const DAYS = 90;
const ROUNDS = 6;

const { output } = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    target: 'es2022',
    rolldownOptions: { input: 'bench/archive/page.mjs', output: { codeSplitting: false } },
  },
});
const script = output.find((file) => file.type === 'chunk').code;
const server = createServer((request, response) => {
  const isScript = request.url === '/page.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : '<!doctype html><body><script type="module" src="/page.js"></script>');
}).listen(0);

// Profiles on disk: without one, Chromium keeps IndexedDB in memory. Rows have a browser of their own, which goes on
// tidying up their files for seconds.
const profiles = mkdtempSync(join(tmpdir(), 'archive-bench-'));
const open = (profile = 'book') =>
  chromium.launchPersistentContext(join(profiles, profile), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });

async function pageOf(context) {
  const page = await context.newPage();
  page.on('console', (message) => console.error(message.text()));
  await page.goto(`http://localhost:${server.address().port}/`);
  await page.waitForFunction('globalThis.series');
  return page;
}

/** Runs in a browser of its own, so that nothing is warm that would not be on a Monday. */
async function inNewBrowser(expression) {
  const context = await open();
  try {
    return await (await pageOf(context)).evaluate(expression);
  } finally {
    await context.close();
  }
}

const round = (number) => Number(number.toPrecision(3));
const quantile = (numbers, share) =>
  round([...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))]);
const median = (numbers) => quantile(numbers, 0.5);

/** Days in turn by every chunk size and as rows. */
async function keepDays() {
  const contexts = [await open(), await open('rows')];
  const [book, rows] = await Promise.all(contexts.map(pageOf));
  const results = { rows: [], sizes: new Map(sizes.map((size) => [size, []])) };
  for (let at = 0; at < ROUNDS; at++) {
    for (const size of sizes)
      // Every third day: days in a row would write rosters anew until the third.
      results.sizes.get(size).push(await book.evaluate(`bookDay(${accounts}, ${at * 3}, ${size})`));
    results.rows.push(await rows.evaluate(`rowsDay(${accounts}, ${at})`));
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
  for (const context of contexts) await context.close();
  return results;
}

async function readDays(size, kind) {
  const name = `${kind}-${size}`;
  const which = `${size}, ${kind === 'encrypted'}, '${name}'`;
  await inNewBrowser(`fill(${accounts}, ${DAYS}, ${which})`);
  const read = await inNewBrowser(`series(${accounts}, ${DAYS}, ${which})`);
  return {
    [`${kind}: open, ms`]: round(read.open),
    [`${kind}: first series, ms`]: round(read.first),
    [`${kind}: series, ms`]: median(read.later),
    [`${kind}: series p90, ms`]: quantile(read.later, 0.9),
    [`${kind}: 90 records raw, ms`]: median(read.raw),
    [`${kind}: whole day, ms`]: round(read.whole),
  };
}

const table = {};
try {
  const { rows, sizes: kept } = await keepDays();
  for (const [size, days] of kept) {
    const [first, ...later] = days;
    table[`chunks of ${size}`] = {
      'record an account, ms': median(rows.map(({ ms }) => ms)),
      'first day, ms': round(first.ms),
      'a day, ms': median(later.map(({ ms }) => ms)),
      'times faster': median(later.map(({ ms }, i) => rows[i + 1].ms / ms)),
      'bytes an account, first day': round(first.bytes),
      'bytes an account a day': median(later.map(({ bytes }) => bytes)),
      ...(await readDays(size, 'clear')),
      ...(await readDays(size, 'encrypted')),
    };
  }
} finally {
  server.close();
  rmSync(profiles, { recursive: true, force: true });
}
const names = Object.keys(table[`chunks of ${sizes[0]}`]);
console.table(
  Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(Object.entries(table).map(([size, row]) => [size, row[name]])),
    ]),
  ),
);
