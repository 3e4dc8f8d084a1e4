import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { scratch, start } from './cli-process.mjs';

const { put } = scratch(after);
const model = put('model.json', {
  id: 'one-measure',
  version: '1',
  bands: [{ id: 'low' }, { id: 'high', from: 50 }],
  dimensions: [{ id: 'use', measures: [{ id: 'users', read: 'latest', metric: 'users' }] }],
});

const score = ['score', '--model', model, '--as-of', '2026-11-16'];

const line = (i) => `{"id":"a${i}","name":"A","metrics":{"users":${i % 101}}}\n`;

/** Feeds accounts as fast as they are taken. */
async function feed(stdin, count) {
  for (let i = 0; i < count; i += 1000) {
    const lines = Array.from({ length: Math.min(1000, count - i) }, (_, k) => line(i + k)).join('');
    if (!stdin.write(lines)) await once(stdin, 'drain');
  }
  stdin.end();
}

const residentMiB = (pid) =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

test('200,000 accounts pass through a heap of 32 MB, and memory does not grow on the way', async (t) => {
  const count = 200_000;
  // With less of a heap than the accounts need together, nothing can pile up there; the rest is seen from outside.
  const { child, ended } = start([...score, '--top', '0'], ['--max-old-space-size=32']);
  const most = { first: 0, second: 0 };
  let scored = 0;
  child.stdout.on('data', (data) => {
    for (const byte of data) if (byte === 10) scored++;
    if (child.exitCode !== null || !existsSync('/proc/self/status')) return;
    const half = scored < count / 2 ? 'first' : 'second';
    most[half] = Math.max(most[half], residentMiB(child.pid));
  });
  await feed(child.stdin, count);
  assert.equal(await ended, 0);
  assert.equal(scored, count);
  t.diagnostic(
    `at most ${most.first.toFixed(0)} MiB in the first half, ${most.second.toFixed(0)} in the second`,
  );
  assert.ok(most.second < most.first + 30, JSON.stringify(most));
});

test('waits for a slow reader instead of piling up what it has to say', async () => {
  const { child, ended } = start(score);
  let fed = false;
  const feeding = feed(child.stdin, 20_000).then(() => (fed = true));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(fed, false);
  child.stdout.resume();
  await feeding;
  assert.equal(await ended, 0);
});

test('stops quietly when the reader has seen enough', async () => {
  const { child, ended } = start(score);
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (complaints += text));
  // It cannot be fed to the end: it has stopped reading too.
  void feed(child.stdin, 20_000).catch(() => undefined);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  assert.equal(await ended, 0);
  assert.equal(complaints, '');
  child.stdin.destroy();
});
