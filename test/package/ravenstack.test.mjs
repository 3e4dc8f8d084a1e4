import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  compileModel,
  createPortfolio,
  parseAccounts,
  parseModel,
  scorePortfolio,
} from 'customer-health-elements/scoring';
import { fromCsv } from 'customer-health-elements/sdk';
import ts from 'typescript';

const data = new URL('../../../shared/data/ravenstack/', import.meta.url);
const demo = new URL('../../demo/ravenstack/', import.meta.url);
const names = ['accounts', 'subscriptions', 'feature_usage', 'support_tickets', 'churn_events'];
const skip = existsSync(data) ? false : 'the RavenStack tables are not here';

const source = ts.transpileModule(readFileSync(new URL('mapping.ts', demo), 'utf8'), {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
}).outputText;
const { RAVENSTACK_DAY, RAVENSTACK_MAPPING, tableName } = await import(
  `data:text/javascript,${encodeURIComponent(source)}`
);
const { model } = parseModel(JSON.parse(readFileSync(new URL('model.json', demo), 'utf8')));

const tables = () =>
  Object.fromEntries(
    names.map((name) => [name, readFileSync(new URL(`ravenstack_${name}.csv`, data), 'utf8')]),
  );

test('a file is told by its name', () => {
  assert.deepEqual(
    names.map((name) => tableName(`ravenstack_${name}.csv`)),
    names,
  );
});

test('the model for RavenStack parses', () => {
  assert.equal(model?.id, 'ravenstack-first-look');
});

test('RavenStack’s five tables become 500 accounts, all rows read', { skip }, async () => {
  const { accounts, problems, tables: counts, rejected } = await fromCsv(tables(), RAVENSTACK_MAPPING);
  assert.equal(accounts.length, 500);
  assert.deepEqual(counts, {
    accounts: { accepted: 500, rejected: 0 },
    subscriptions: { accepted: 5000, rejected: 0 },
    feature_usage: { accepted: 25000, rejected: 0 },
    support_tickets: { accepted: 2000, rejected: 0 },
    churn_events: { accepted: 600, rejected: 0 },
  });
  assert.deepEqual([problems, rejected], [[], 0]);
});

test('what is in them is in the accounts: sums over all agree with the files', { skip }, async () => {
  const texts = tables();
  const { accounts } = await fromCsv(texts, RAVENSTACK_MAPPING);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const column = (name, heading) => {
    const [headings, ...rows] = texts[name]
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    return rows.map((row) => row[headings.indexOf(heading)]);
  };
  const metric = (name) => accounts.map(({ metrics }) => metrics[name]);
  assert.equal(
    sum(metric('usage').flatMap(({ values }) => values)),
    sum(column('feature_usage', 'usage_count').map(Number)),
  );
  assert.equal(
    sum(metric('satisfaction').flatMap(({ values }) => values)),
    sum(column('support_tickets', 'satisfaction_score').map(Number)),
  );
  assert.equal(
    sum(metric('tickets').map(({ kinds }) => kinds.filter((kind) => kind === 'urgent').length)),
    column('support_tickets', 'priority').filter((priority) => priority === 'urgent').length,
  );
  assert.equal(
    sum(accounts.flatMap(({ contracts }) => contracts.map(({ amount }) => amount))),
    sum(column('subscriptions', 'arr_amount').map(Number)),
  );
});

test('all 500 are taken in and scored', { skip }, async () => {
  const { accounts } = await fromCsv(tables(), RAVENSTACK_MAPPING);
  const parsed = parseAccounts(accounts);
  assert.deepEqual(parsed.problems, []);
  const { score } = scorePortfolio(compileModel(model), createPortfolio(parsed.accounts), RAVENSTACK_DAY);
  assert.equal(score.length, 500);
  assert.ok(score.every((value) => value >= 0 && value <= 100));
});

test('rows spoiled on the way are listed with their lines, and the others count', { skip }, async () => {
  const texts = tables();
  const spoil = (name, line, change) => {
    const lines = texts[name].split('\r\n');
    lines[line - 1] = change(lines[line - 1].split(',')).join(',');
    texts[name] = lines.join('\r\n');
  };
  spoil('accounts', 17, ([, ...rest]) => ['', ...rest]);
  spoil('subscriptions', 4000, (fields) => fields.with(2, '2024-02-30'));
  spoil('feature_usage', 25001, (fields) => fields.with(4, 'many'));
  spoil('support_tickets', 2, (fields) => [...fields, 'one too many']);
  spoil('churn_events', 601, (fields) => fields.with(1, 'A-nobody'));
  const { accounts, problems } = await fromCsv(texts, RAVENSTACK_MAPPING);
  assert.equal(accounts.length, 499);
  const expected = [
    ['accounts', 17, 'account_id', 'no-id'],
    ['subscriptions', 4000, 'start_date', 'not-a-day'],
    ['feature_usage', 25001, 'usage_count', 'not-a-number'],
    ['support_tickets', 2, undefined, 'wrong-field-count'],
    ['churn_events', 601, 'account_id', 'no-such-row'],
  ];
  const seen = problems.map(({ table, line, column, code }) => String([table, line, column, code]));
  for (const problem of expected) assert.ok(seen.includes(String(problem)), String(problem));
  // all others hang on the account or the subscription that is gone
  const others = problems.filter((_, index) => !expected.map(String).includes(seen[index]));
  assert.deepEqual([...new Set(others.map(({ code }) => code))], ['no-such-row']);
});
