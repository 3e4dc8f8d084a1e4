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

const line = (i) => `{"id":"a${i}","name":"A","metrics":{"users":${i % 101}}}\n`;

/** Feeds accounts as fast as they are taken. */
async function feed(stdin, count) {
  for (let i = 0; i < count; i += 1000) {
    const lines = Array.from({ length: Math.min(1000, count - i) }, (_, k) => line(i + k)).join('');
    if (!stdin.write(lines)) await once(stdin, 'drain');
  }
  stdin.end();
}

const megabytes = (pid) =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

test(
  'memory does not grow with the number of accounts',
  { skip: !existsSync('/proc/self/status') },
  async (t) => {
    const count = 200_000;
    const { child, ended } = start('score', '--model', model, '--as-of', '2026-11-16', '--top', '0');
    // The most memory in each tenth of the way, seen from outside.
    const most = new Array(10).fill(0);
    let scored = 0;
    child.stdout.on('data', (data) => {
      for (const byte of data) if (byte === 10) scored++;
      const tenth = Math.min(9, Math.floor((scored / count) * 10));
      if (child.exitCode === null) most[tenth] = Math.max(most[tenth], megabytes(child.pid));
    });
    await feed(child.stdin, count);
    assert.equal(await ended, 0);
    assert.equal(scored, count);
    const early = Math.max(most[1], most[2]);
    const late = Math.max(most[8], most[9]);
    t.diagnostic(`${early.toFixed(0)} MiB early, ${late.toFixed(0)} MiB late`);
    assert.ok(late < early + 40, most.map((each) => each.toFixed(0)).join(' '));
  },
);

test('waits for a slow reader instead of piling up what it has to say', async () => {
  const { child, ended } = start('score', '--model', model, '--as-of', '2026-11-16');
  let fed = false;
  const feeding = feed(child.stdin, 20_000).then(() => (fed = true));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(fed, false);
  child.stdout.resume();
  await feeding;
  assert.equal(await ended, 0);
});

test('stops quietly when the reader has seen enough', async () => {
  const { child, ended } = start('score', '--model', model, '--as-of', '2026-11-16');
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (complaints += text));
  const feeding = feed(child.stdin, 20_000).catch(() => undefined);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  assert.equal(await ended, 0);
  assert.equal(complaints, '');
  child.stdin.destroy();
  await Promise.race([feeding, Promise.resolve()]);
});
