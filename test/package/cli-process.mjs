import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
export const rootPath = fileURLToPath(root);
export const cli = fileURLToPath(new URL('dist/cli/main.js', root));
export const modelPath = (id) => fileURLToPath(new URL(`models/${id}.json`, root));

/** A folder that is gone after the tests, and a way to put files there. */
export function scratch(after) {
  const folder = mkdtempSync(join(tmpdir(), 'health-cli-'));
  after(() => rmSync(folder, { recursive: true }));
  const put = (name, ...lines) => {
    const path = join(folder, name);
    writeFileSync(
      path,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
    return path;
  };
  return { folder, put };
}

/** Starts the command; `ended` has its exit code once all it printed is read. */
export function start(args, nodeOptions = []) {
  const child = spawn(process.execPath, [...nodeOptions, cli, ...args]);
  // Whoever feeds it may still be writing when it has decided to stop.
  child.stdin.on('error', () => undefined);
  return { child, ended: once(child, 'close').then(([code]) => code) };
}

/** Runs the command to its end. */
export async function run(args, input = '') {
  const { child, ended } = start(args);
  const heard = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => (heard[name] += text));
  }
  child.stdin.end(input);
  const code = await ended;
  return { code, ...heard, lines: heard.stdout.split('\n').slice(0, -1) };
}
