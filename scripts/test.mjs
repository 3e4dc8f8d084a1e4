// Everything a change must pass; the last line counts all tests and failed checks: 'N passed, N failed'.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

function run(command, { quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
        if (!quiet) process.stdout.write(data);
      });
    }
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Passes or fails as a whole, silently when it passes. */
async function check(name, command) {
  const start = performance.now();
  const { ok, output } = await run(command, { quiet: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)${ok ? '' : `\n${output}`}`);
  return { passed: 0, failed: ok ? 0 : 1 };
}

/** Runs tests and reads their counts; a runner that ends badly without a failed test is one failure. */
async function suite(command, passedPattern, failedPattern) {
  const { ok, output } = await run(command);
  const number = (pattern) => Number(output.match(pattern)?.[1] ?? 0);
  const failed = number(failedPattern);
  return { passed: number(passedPattern), failed: failed === 0 && !ok ? 1 : failed };
}

const nodeTests = readdirSync('test/package')
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `test/package/${name}`);

const results = [
  ...(await Promise.all([
    check('lock file', 'node scripts/check-lock.mjs'),
    check('types', 'npx --no-install tsc'),
    check('lint', 'npx --no-install eslint --max-warnings 0 .'),
    check('format', 'npx --no-install prettier --check --log-level warn .'),
    check('build', 'npm run build'),
  ])),
  await suite(
    `node --test --test-reporter=spec ${nodeTests.join(' ')}`,
    /^ℹ pass (\d+)$/m,
    /^ℹ fail (\d+)$/m,
  ),
  await suite('npx --no-install wtr', /^(\d+) passed, \d+ failed$/m, /^\d+ passed, (\d+) failed$/m),
];

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
