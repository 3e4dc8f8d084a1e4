import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('docs/elements.md says what the source says', () => {
  assert.doesNotThrow(() =>
    execFileSync(process.execPath, ['scripts/element-docs.mjs', '--check'], { stdio: 'pipe' }),
  );
});
