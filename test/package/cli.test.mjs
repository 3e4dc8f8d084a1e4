import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { modelPath, run, scratch } from './cli-process.mjs';

const { put } = scratch(after);
const model = modelPath('digital-low-touch');
const account = (id, more = {}) => ({
  id,
  name: `Account ${id}`,
  attributes: { payment_status: 'paid' },
  metrics: {
    licences: 100,
    active_users: { every: 'week', end: '2026-11-16', values: [50, 50, 50, 50, 50, 50, 50, 50] },
  },
  ...more,
});
const score = (...args) => run(['score', '--model', model, '--as-of', '2026-11-16', ...args]);
const check = (...args) => run(['check', '--model', model, ...args]);

test('scores each account of a file on a line of its own, and is content', async () => {
  const { code, stderr, lines } = await score(put('two.ndjson', account('a'), account('b')));
  assert.equal(code, 0);
  assert.equal(stderr, '');
  const [first, second] = lines.map((line) => JSON.parse(line));
  assert.deepEqual([first.id, second.id, lines.length], ['a', 'b', 2]);
  // Licences in use 50 %: 50 + 50 × 0.1 / 0.3; the trend 100; paid 100; the login (a tenth) and the key action unknown.
  const byHand = (0.4 * (50 + 5 / 0.3) + 0.3 * 100 + 0.2 * 100) / 0.9;
  assert.ok(Math.abs(first.score - byHand) < 1e-9, `${first.score}`);
  assert.deepEqual([first.asOf, first.band, first.model.id], ['2026-11-16', 'healthy', 'digital-low-touch']);
});

test('says null where nothing is known', async () => {
  const { code, lines } = await score(put('empty.ndjson', { id: 'a', name: 'A' }));
  const { score: unknown, display, coverage, reasons, dimensions } = JSON.parse(lines[0]);
  assert.equal(code, 0);
  assert.deepEqual([unknown, display, coverage, reasons], [null, '', 0, []]);
  assert.equal(dimensions[0].points, null);
});

test('reads standard input as it reads a file', async () => {
  const lines = [account('a'), account('b')];
  const file = await score(put('same.ndjson', ...lines));
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  for (const dash of [['-'], []]) {
    const piped = await run(['score', '--model', model, '--as-of', '2026-11-16', ...dash], text);
    assert.deepEqual(piped, file);
  }
});

test('scores the good records and says which lines are bad', async () => {
  const path = put(
    'bad.ndjson',
    account('a'),
    '',
    '{"id":',
    account('b', { metrics: { licences: 'x' } }),
    '{"id":"c"}',
    '7',
  );
  const { code, lines, stderr } = await score(path);
  assert.equal(code, 1);
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).id),
    ['a', 'b'],
  );
  const places = stderr
    .trim()
    .split('\n')
    .map((line) => line.replace(`${path}:`, '').replace(/expected .*, received/, '…'));
  assert.deepEqual(places, [
    '3: error: … "{\\"id\\":" (not-json)',
    '4: warning: metrics.licences: … "x" (not-a-metric)',
    '5: error: name: … nothing (missing)',
    '6: error: … 7 (not-an-account)',
  ]);
});

test('warnings alone do not change the exit code', async () => {
  const { code, stderr } = await score(put('warned.ndjson', account('a', { surprise: 1 })));
  assert.equal(code, 0);
  assert.match(stderr, /:1: warning: surprise: /);
});

test('takes byte order marks, carriage returns, line separators in texts and a last line without an end', async () => {
  const odd = `\uFEFF${JSON.stringify(account('a'))}\r\n\r\n  \n${JSON.stringify(account('b\u2028\u2029'))}`;
  const { code, lines } = await score(put('odd.ndjson', odd));
  assert.equal(code, 0);
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).id),
    ['a', 'b\u2028\u2029'],
  );
});

test('scores every line, also those of one id', async () => {
  const paid = account('a');
  const unpaid = account('a', { attributes: { payment_status: 'unpaid' } });
  const { code, lines } = await score(put('twice.ndjson', paid, unpaid));
  assert.equal(code, 0);
  const [first, second] = lines.map((line) => JSON.parse(line).score);
  assert.ok(first > second, `${first} ${second}`);
});

test('leaves roll-ups out, and says so once', async () => {
  const child = (id) => account(id, { parent: 'group' });
  const { code, lines, stderr } = await score(put('family.ndjson', account('group'), child('a'), child('b')));
  assert.equal(code, 0);
  assert.equal(stderr.match(/roll-ups are left out/g).length, 1);
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).rolledUp),
    [undefined, undefined, undefined],
  );
});

test('--top keeps the reasons with most effect, either way, and counts the others', async () => {
  const path = put('top.ndjson', account('a', { attributes: { payment_status: 'unpaid' } }));
  const all = JSON.parse((await score(path)).lines[0]);
  const short = JSON.parse((await score(path, '--top', '1')).lines[0]);
  assert.deepEqual(
    short.reasons.map(({ measure }) => measure),
    ['payment'],
  );
  assert.equal(short.reasonsLeftOut, all.reasons.length - 1);
  assert.equal(all.reasonsLeftOut, undefined);
  assert.equal(short.score, all.score);
  assert.deepEqual(JSON.parse((await score(path, '--top', '0')).lines[0]).reasons, []);
});

test('scores today when no day is named', async () => {
  const day = () => new Date().toLocaleDateString('sv');
  const before = day();
  const { lines } = await run(['score', '--model', model, put('today.ndjson', account('a'))]);
  assert.ok([before, day()].includes(JSON.parse(lines[0]).asOf));
});

test('check prints what is wrong and scores nothing', async () => {
  const good = put('good.ndjson', account('a'));
  assert.deepEqual(await check(good).then(({ code, stdout }) => [code, stdout]), [0, '']);
  const bad = put('bad-check.ndjson', account('a'), '{');
  const text = await check(bad);
  assert.equal(text.code, 1);
  assert.match(text.stdout, /^.*bad-check\.ndjson:2: error: expected one account .*\(not-json\)\n$/);
  assert.match(text.stderr, /Accounts that can be used: 1; refused: 1\./);
  const json = await check(bad, '--json');
  assert.deepEqual(JSON.parse(json.stdout), {
    file: bad,
    line: 2,
    about: 'accounts',
    severity: 'error',
    path: '',
    code: 'not-json',
    expected: 'one account as JSON on the line',
    received: '"{"',
  });
});

test('lists at most 1,000 problems and counts the rest', async () => {
  const { code, lines, stderr } = await check(put('flood.ndjson', ...new Array(1500).fill('{')));
  assert.equal(code, 1);
  assert.equal(lines.length, 1000);
  assert.match(stderr, /500 more problems are not listed/);
});

test('refuses a bad model with its problems, and scores nothing by it', async () => {
  const bad = put('model.json', { id: 'm', version: '1', bands: [{ id: 'a' }], dimensions: [], surprise: 1 });
  const accounts = put('accounts.ndjson', account('a'));
  for (const command of ['score', 'check', 'review']) {
    const { code, stdout, stderr } = await run([command, '--model', bad, accounts]);
    assert.equal(code, 2, command);
    assert.match(stdout + stderr, /model\.json: error: surprise: /, command);
    assert.doesNotMatch(stdout, /"id":"a"/);
  }
});

test('review words its findings, gravest first, and fails on an error', async () => {
  const good = await run(['review', '--model', model, '--as-of', '2026-11-16']);
  assert.equal(good.code, 0);
  assert.doesNotMatch(good.stdout, /^(error|warning):/m);
  const document = JSON.parse(readFileSync(model, 'utf8'));
  document.dimensions[2].measures[0].whenMissing = 100;
  delete document.bandPlays['at-risk'];
  const bad = put('generous.json', document);
  const { code, lines } = await run(['review', '--model', bad, '--as-of', '2026-11-16']);
  assert.equal(code, 1);
  assert.match(
    lines[0],
    /^error: dimensions\[2\]\.measures\[0\]\.whenMissing: .*Payment.* \(missing-counts-as-good\)$/,
  );
  assert.match(lines[1], /^warning: bands\[0\]: .*Act now.* \(band-without-play\)$/);
  const json = await run(['review', '--json', '--model', bad, '--as-of', '2026-11-16']);
  const { severity, code: finding, what, why, todo } = JSON.parse(json.lines[0]);
  assert.deepEqual([severity, finding], ['error', 'missing-counts-as-good']);
  for (const sentence of [what, why, todo]) assert.match(sentence, /\.$/);
});

test('review looks at the accounts it is given', async () => {
  const accounts = Array.from({ length: 30 }, (_, i) =>
    account(`a${i}`, { attributes: { payment_status: 'lost' } }),
  );
  const { lines } = await run([
    'review',
    '--model',
    model,
    '--as-of',
    '2026-11-16',
    put('thirty.ndjson', ...accounts),
  ]);
  assert.ok(
    lines.some((line) => line.includes('(unlisted-category)')),
    lines.join('\n'),
  );
});

test('tells its version and how it is used', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.deepEqual(await run(['--version']).then(({ code, stdout }) => [code, stdout]), [0, `${version}\n`]);
  const help = await run(['--help']);
  assert.equal(help.code, 0);
  for (const word of ['score', 'check', 'review', '--as-of', '--top', '--json', 'Exit codes']) {
    assert.ok(help.stdout.includes(word), word);
  }
});

test('the models to start from are published, and so is the command', () => {
  const { bin } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const command = readFileSync(new URL(`../../${bin['customer-health-elements']}`, import.meta.url), 'utf8');
  assert.match(command, /^#!\/usr\/bin\/env node\n/);
  for (const id of ['high-touch-enterprise', 'product-led', 'digital-low-touch', 'onboarding']) {
    const published = new URL(import.meta.resolve(`customer-health-elements/models/${id}.json`));
    assert.equal(JSON.parse(readFileSync(published, 'utf8')).id, id);
  }
});
