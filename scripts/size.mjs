// What a page downloads: each entry bundled as a host's bundler would, minified, gzipped.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

const element = (tag) => `export * from '${dist}/elements/health-${tag}.js'`;

/**
 * Bytes after gzip; chunks that load only when used (the engine of a stand-alone card, the chart, the CSV parser) are
 * apart, and counted where `later` names a module that they hold.
 * `limit` is 5 % over where it stood on 22 November 2026; `goal` is what a page ought to pay.
 */
const budgets = [
  {
    what: 'card + list + SDK',
    limit: 113_300,
    goal: 30_000,
    code: ['elements/health-card', 'elements/health-list', 'sdk/index']
      .map((entry) => `export * from '${dist}/${entry}.js';`)
      .join(''),
  },
  {
    what: 'card, its store handed in',
    limit: 39_000,
    goal: 16_000,
    code: element('card'),
  },
  {
    what: 'portfolio, its store handed in',
    limit: 33_200,
    goal: 16_000,
    code: element('portfolio'),
  },
  {
    what: 'trend, its store handed in',
    limit: 33_600,
    goal: 16_000,
    code: element('trend'),
  },
  {
    what: 'plan, its store handed in',
    limit: 32_900,
    goal: 16_000,
    code: element('plan'),
  },
  {
    what: 'explain, its store handed in',
    limit: 34_700,
    goal: 16_000,
    code: element('explain'),
  },
  {
    what: 'the chart of a trend',
    limit: 52_300,
    goal: 48_000,
    code: element('trend'),
    later: 'chart.js',
  },
  {
    what: 'scoring',
    limit: 33_700,
    goal: 14_000,
    code: `export { parseModel, parseAccounts, createPortfolio, compileModel, scorePortfolio, explainAccount,
      explainMovement, scoreHistory, forecastBand, triage } from '${dist}/scoring/index.js'`,
  },
  {
    what: 'scoring without validation',
    limit: 16_000,
    goal: 8_000,
    code: `export { createPortfolio, compileModel, scorePortfolio, explainAccount } from '${dist}/scoring/index.js'`,
  },
];

const entry = `${dist}/entry-of-no-file.js`;
const virtual = (code) => ({
  name: 'entry-of-no-file',
  resolveId: (id) => (id === entry ? id : undefined),
  load: (id) => (id === entry ? code : undefined),
});

async function bundle(code) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [virtual(code)],
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return output;
}

/** The chunks that a page cannot start without. */
function startingChunks(output) {
  const byName = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const starting = new Set(output.filter((chunk) => chunk.isEntry));
  for (const chunk of starting) {
    for (const name of chunk.imports) if (byName.has(name)) starting.add(byName.get(name));
  }
  return [...starting];
}

const holds = (chunk, name) => chunk.moduleIds?.some((id) => id.includes(`/node_modules/${name}/`));

/** Each entry with its size, limit and goal, in bytes after gzip -9; `late` when it starts without chart.js. */
export async function sizes() {
  const measured = [];
  for (const { what, limit, goal, code, later } of budgets) {
    const output = await bundle(code);
    const starting = startingChunks(output);
    const chunks = later ? output.filter((chunk) => holds(chunk, later)) : starting;
    const bytes = chunks.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
    const late = !starting.some((chunk) => holds(chunk, 'chart.js'));
    measured.push({ what, bytes, limit, goal, late });
  }
  return measured;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const { what, bytes, limit, goal } of await sizes()) {
    console.log(
      `${what.padEnd(28)} ${kilobytes(bytes)} gzip, limit ${kilobytes(limit)}, goal ${kilobytes(goal)}`,
    );
  }
}
