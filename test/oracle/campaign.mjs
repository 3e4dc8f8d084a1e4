// Runs the laws of engine and oracle in Node, with as many cases as one likes:
//   RUNS=20000 SEED=7 ONLY=movements node test/oracle/campaign.mjs
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';

const folder = await mkdtemp(join(tmpdir(), 'oracle-'));
const outfile = join(folder, 'laws.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('./laws.ts', import.meta.url))],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { laws } = await import(pathToFileURL(outfile).href);
await rm(folder, { recursive: true });

const { RUNS = '2000', SEED = '1', ONLY = '' } = process.env;
for (const { name, property, share } of laws.filter((law) => law.name.includes(ONLY))) {
  const numRuns = Math.ceil(Number(RUNS) * share);
  const start = performance.now();
  const result = fc.check(property, { seed: Number(SEED), numRuns });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.failed ? 'BROKEN' : 'holds '} ${name} (${result.numRuns} cases, ${seconds} s)`);
  if (!result.failed) continue;
  process.exitCode = 1;
  console.log(`${result.errorInstance}\n${fc.stringify(result.counterexample)}`);
}
