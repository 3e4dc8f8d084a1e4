import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { modelPath, run, scratch } from './cli-process.mjs';

const { put, folder } = scratch(after);
const model = modelPath('digital-low-touch');

const refused = [
  [[], /a command is missing: one of score, review, check/],
  [['rank', '--model', model], /a command is missing/],
  [['score'], /--model is missing/],
  [['score', '--model', model, '--colour'], /--colour/],
  [['score', '--model', model, '--json', '-'], /--json means nothing to score/],
  [['check', '--model', model, '--as-of', '2026-11-16'], /--as-of means nothing to check/],
  [['score', '--model', model, '--as-of', '2026-02-30', '-'], /--as-of takes a day/],
  [['score', '--model', model, '--as-of', '16.11.2026', '-'], /--as-of takes a day/],
  [['score', '--model', model, '--top', 'all', '-'], /--top takes a whole number/],
  [['score', '--model', model, 'a', 'b'], /one file of accounts at a time/],
  [['score', '--model', 'nowhere.json', '-'], /no such file/],
  [['score', '--model', model, 'nowhere.ndjson'], /no such file/],
  [['score', '--model', model, folder], /EISDIR/],
  [['score', '--model', put('not.json', '{'), '-'], /is not JSON/],
  [
    ['score', '--model', model, put('array.json', [{ id: 'a', name: 'A' }])],
    /is a JSON array; one account a line/,
  ],
];

for (const [args, message] of refused) {
  test(`refuses: ${args.join(' ')}`, async () => {
    const { code, stdout, stderr } = await run(args);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
  });
}
