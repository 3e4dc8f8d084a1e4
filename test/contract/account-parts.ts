import { expect } from '@open-wc/testing';
import { describe as say } from '../../src/scoring/contract/describe.js';
import { parseAccounts } from '../../src/scoring/contract/parse-accounts.js';
import { codesOf, parseOne } from './parsing.js';

describe('an account', () => {
  it('needs an id and a name, and nothing else', () => {
    const { accounts, problems } = parseAccounts([{ id: 'a', name: 'A' }]);
    expect(accounts).to.deep.equal([{ id: 'a', name: 'A' }]);
    expect(problems).to.deep.equal([]);
  });

  for (const [record, path, code] of [
    [{ name: 'A' }, 'id', 'missing'],
    [{ id: null, name: 'A' }, 'id', 'missing'],
    [{ id: '', name: 'A' }, 'id', 'not-an-id'],
    [{ id: 7, name: 'A' }, 'id', 'not-an-id'],
    [{ id: 'x'.repeat(513), name: 'A' }, 'id', 'not-an-id'],
    [{ id: 'a' }, 'name', 'missing'],
    [{ id: 'a', name: '' }, 'name', 'not-a-name'],
    [{ id: 'a', name: ['A'] }, 'name', 'not-a-name'],
    ['acme', '', 'not-an-account'],
    [null, '', 'not-an-account'],
    [[], '', 'not-an-account'],
    [() => 1, '', 'not-an-account'],
  ] as const) {
    it(`is refused with ${code} at "${path}" when it is ${say(record)}`, () => {
      const { accounts, problems } = parseAccounts([record]);
      expect(accounts).to.deep.equal([]);
      expect(problems.map(({ severity, path, code }) => [severity, path, code])).to.deep.equal([
        ['error', path, code],
      ]);
    });
  }

  it('names the record by its id, or by its place where it has none', () => {
    const { problems } = parseAccounts([{ id: 'a', name: 'A', since: 'soon' }, { name: 'B' }]);
    expect(problems.map(({ record }) => record)).to.deep.equal(['a', 1]);
  });

  it('takes null for absence everywhere', () => {
    const { account, problems } = parseOne({
      url: null,
      segment: null,
      metrics: { a: null },
      attributes: null,
      contacts: [null],
      contracts: [{ end: null }],
    });
    expect(problems).to.deep.equal([]);
    expect(account).to.deep.equal({ id: 'a', name: 'A', metrics: {}, contacts: [], contracts: [{}] });
  });

  for (const [part, path, code] of [
    [{ colour: 'red' }, 'colour', 'unknown-key'],
    [{ contracts: [{ colour: 'red' }] }, 'contracts[0].colour', 'unknown-key'],
    [{ since: '2026-02-30' }, 'since', 'not-a-day'],
    [{ since: '2026-02-03T10:00:00' }, 'since', 'not-a-day'],
    [{ since: new Date(0) }, 'since', 'not-a-text'],
    [{ dates: { qbr: 20260203 } }, 'dates.qbr', 'not-a-text'],
    [{ dates: [] }, 'dates', 'not-an-object'],
    [{ url: 'javascript:alert(1)' }, 'url', 'not-a-safe-url'],
    [{ url: ' java\nscript:alert(1)' }, 'url', 'not-a-safe-url'],
    [{ url: '/relative' }, 'url', 'not-a-safe-url'],
    [{ url: 'http://plain.example' }, 'url', 'not-a-safe-url'],
    [{ arr: Infinity }, 'arr', 'not-a-number'],
    [{ arr: '184000' }, 'arr', 'not-a-number'],
    [{ arr: { at: ['2026-01-01'], values: [1, 2] } }, 'arr', 'not-a-dated-fact'],
    [{ arr: { at: ['2026-01-01'], values: ['1'] } }, 'arr.values[0]', 'not-a-number'],
    [{ segment: { values: ['smb'] } }, 'segment', 'not-a-dated-fact'],
    [{ segment: { at: ['soon'], values: ['smb'] } }, 'segment.at[0]', 'not-a-day'],
    [{ renewalLikelihood: 1.2 }, 'renewalLikelihood', 'out-of-range'],
    [
      { renewalLikelihood: { at: ['2026-01-01'], values: [-0.1] } },
      'renewalLikelihood.values[0]',
      'out-of-range',
    ],
    [{ attributes: { plan: {} } }, 'attributes.plan', 'not-a-dated-fact'],
    [{ attributes: { plan: NaN } }, 'attributes.plan', 'not-a-number'],
    [{ attributes: { 'a.b': [] } }, 'attributes["a.b"]', 'not-a-number'],
    [{ goals: { users: 'many' } }, 'goals.users', 'not-a-number'],
    [{ contracts: {} }, 'contracts', 'not-a-list'],
    [{ contracts: [{ end: 'never' }] }, 'contracts[0].end', 'not-a-day'],
    [{ contacts: [{ champion: 'yes' }] }, 'contacts[0].champion', 'not-a-boolean'],
    [{ contacts: ['CIO'] }, 'contacts[0]', 'not-an-object'],
    [{ opportunities: [{ amount: 1 }] }, 'opportunities[0].kind', 'missing'],
    [
      { context: [{ from: '2026-01-01', to: '2026-01-02', text: 'x', influence: 'nobody' }] },
      'context[0].influence',
      'not-one-of',
    ],
    [{ context: [{ from: '2026-01-01', text: 'x' }] }, 'context[0].to', 'missing'],
    [{ links: [{ label: 'x', url: 'data:text/html,x' }] }, 'links[0].url', 'not-a-safe-url'],
    [{ links: [{ url: 'https://a.example' }] }, 'links[0].label', 'missing'],
    [{ pulse: { band: 'healthy' } }, 'pulse.on', 'missing'],
    [{ pulse: 'healthy' }, 'pulse', 'not-an-object'],
    [{ parent: 7 }, 'parent', 'not-a-text'],
    [{ owner: 'u'.repeat(600) }, 'owner', 'too-long'],
    [{ metrics: { ['m'.repeat(600)]: 1 } }, 'metrics', 'bad-key'],
  ] as [Record<string, unknown>, string, string][]) {
    it(`stays, with ${code} at ${path}, when sent ${JSON.stringify(part).slice(0, 60)}`, () => {
      const { account, problems } = parseOne(part);
      expect(account?.id).to.equal('a');
      expect(problems[0]).to.include({ severity: 'warning', record: 'a', path, code });
    });
  }

  it('loses only the part that is malformed', () => {
    const { account } = parseOne({
      since: 'soon',
      renewal: '2027-01-01',
      dates: { qbr: 'x', go_live: '2026-01-01' },
      attributes: { plan: 'pro', tier: {} },
      contacts: [{ champion: 1 }, { role: 'CIO' }],
      links: [
        { label: 'bad', url: 'javascript:1' },
        { label: 'mail', url: 'mailto:a@b.example' },
      ],
    });
    expect(account).to.deep.equal({
      id: 'a',
      name: 'A',
      renewal: '2027-01-01',
      dates: { go_live: '2026-01-01' },
      attributes: { plan: 'pro' },
      contacts: [{ role: 'CIO' }],
      links: [{ label: 'mail', url: 'mailto:a@b.example' }],
    });
  });

  it('takes timestamps with a zone as their UTC day', () => {
    const { account, problems } = parseOne({
      since: '2026-01-01T00:30:00+02:00',
      stage: { at: ['2026-01-02T23:30:00-01:00'], values: ['adoption'] },
    });
    expect(problems).to.deep.equal([]);
    expect(account).to.include({ since: '2025-12-31' });
    expect(account?.stage).to.deep.equal({ at: ['2026-01-03'], values: ['adoption'] });
  });

  it('puts a dated fact in the order of its days, entries of one day as they came', () => {
    const at = ['2026-03-01', '2026-01-01', '2026-03-01', '2026-02-01'];
    const { account, problems } = parseOne({ arr: { at, values: [3, 1, 4, null] } });
    expect(problems).to.deep.equal([]);
    expect(account?.arr).to.deep.equal({
      at: ['2026-01-01', '2026-02-01', '2026-03-01', '2026-03-01'],
      values: [1, null, 3, 4],
    });
  });

  it('cuts long texts and piles of combining marks, and says so', () => {
    const { account, problems } = parseOne({
      name: 'x'.repeat(511) + '😀',
      pulse: { band: 'b', on: '2026-01-01', note: 'e' + '\u0301'.repeat(100_000) },
    });
    expect(account?.name).to.equal('x'.repeat(511));
    expect(account?.pulse?.note).to.equal('e' + '\u0301'.repeat(4));
    expect(codesOf(problems)).to.deep.equal(['name text-cut', 'pulse.note text-cut']);
  });

  it('keeps a thousand entries of a list', () => {
    const { account, problems } = parseOne({ contacts: Array.from({ length: 1001 }, () => ({ role: 'x' })) });
    expect(account?.contacts).to.have.length(1000);
    expect(codesOf(problems)).to.deep.equal(['contacts too-many']);
  });
});

describe('a list of accounts', () => {
  it('keeps the last of two with one id, at its own place', () => {
    const { accounts, problems } = parseAccounts([
      { id: 'a', name: 'first' },
      { id: 'b', name: 'B' },
      { id: 'a', name: 'last' },
    ]);
    expect(accounts.map(({ name }) => name)).to.deep.equal(['B', 'last']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ severity: 'warning', record: 'a', path: 'id', code: 'duplicate-id' });
  });

  it('keeps an account when a later record with its id is refused', () => {
    const { accounts } = parseAccounts([{ id: 'a', name: 'A' }, { id: 'a' }]);
    expect(accounts.map(({ name }) => name)).to.deep.equal(['A']);
  });

  it('may be array-like', () => {
    expect(parseAccounts({ 0: { id: 'a', name: 'A' }, length: 1 }).accounts).to.have.length(1);
  });

  for (const input of [
    undefined,
    null,
    7,
    'acme',
    {},
    { length: -1 },
    { length: '1' },
    new Map(),
    () => [],
  ]) {
    it(`is one problem when it is ${say(input)}`, () => {
      const { accounts, problems } = parseAccounts(input);
      expect(accounts).to.deep.equal([]);
      expect(codesOf(problems)).to.deep.equal([' not-a-list']);
    });
  }

  it('is refused whole when it claims more records than are taken at once', () => {
    expect(codesOf(parseAccounts({ length: 2 ** 40 }).problems)).to.deep.equal([' too-many']);
  });
});
