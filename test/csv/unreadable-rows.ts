import { expect } from '@open-wc/testing';
import type { CsvProblem } from '../../src/sdk/export/csv-result.js';
import { fromCsv } from '../../src/sdk/export/from-csv.js';

const MAPPING = {
  asOf: '2026-11-16',
  accounts: { id: 'id', name: 'name', metrics: { seats: 'seats' } },
  tables: {
    tickets: { account: 'account', on: 'day', metrics: { tickets: { every: 'event', kind: 'kind' } } },
  },
} as const;

const seen = (problems: readonly CsvProblem[]): unknown[] =>
  problems.map(({ table, line, column, code, severity }) => [table, line, column, code, severity]);

describe('rows that cannot be read', () => {
  it('are listed with table, line and column, and the others count', async () => {
    const accounts = [
      'id,name,seats', // line 1
      'a,"Acme', // 2 and 3: one row over two lines
      'Corp",12',
      'b,Bolt,many', // 4: only the cell is left out
      ',No id,1', // 5
      'd,,1', // 6: no name
      'e,Echo', // 7: a field too few
      'f,Fox,1,1', // 8: a field too many
      '', // 9
      'g,Golf,7', // 10
    ].join('\r\n');
    const tickets = [
      'account,day,kind',
      'a,2026-11-02,urgent',
      'zz,2026-11-02,urgent', // 3: no such account
      'a,soon,urgent', // 4
      'a,,urgent', // 5
      ',2026-11-02,urgent', // 6
      'a,2026-11-17,urgent', // 7: later than the export
      'g,2026-11-16,question',
    ].join('\n');
    const result = await fromCsv({ accounts, tickets }, MAPPING);
    expect(seen(result.problems)).to.deep.equal([
      ['accounts', 4, 'seats', 'not-a-number', 'warning'],
      ['accounts', 5, 'id', 'no-id', 'error'],
      ['accounts', 6, 'name', 'no-name', 'error'],
      ['accounts', 7, undefined, 'wrong-field-count', 'error'],
      ['accounts', 8, undefined, 'wrong-field-count', 'error'],
      ['tickets', 3, 'account', 'no-such-row', 'error'],
      ['tickets', 4, 'day', 'not-a-day', 'error'],
      ['tickets', 5, 'day', 'no-day', 'error'],
      ['tickets', 6, 'account', 'no-id', 'error'],
      ['tickets', 7, 'day', 'later-than-as-of', 'error'],
    ]);
    expect(result.tables).to.deep.equal({
      accounts: { accepted: 3, rejected: 4 },
      tickets: { accepted: 2, rejected: 5 },
    });
    expect([result.accepted, result.rejected]).to.deep.equal([5, 9]);
    expect(result.accounts.map(({ id }) => id)).to.deep.equal(['a', 'b', 'g']);
  });

  it('say what stood there, shortened, and whose row it was', async () => {
    const { problems } = await fromCsv(`id,name,seats\na,Acme,${'x'.repeat(5000)}\n`, MAPPING);
    expect(problems[0]?.record).to.equal('a');
    expect(problems[0]?.path).to.equal('accounts:2.seats');
    expect(problems[0]?.received.length).to.be.at.most(80);
  });

  it('end a quote that never closes, and keep what came before', async () => {
    const { accounts, problems } = await fromCsv(`id,name,seats\na,Acme,1\nb,"Bolt,2\nc,Crux,3\n`, MAPPING);
    expect(accounts.map(({ id }) => id)).to.deep.equal(['a']);
    expect(seen(problems.slice(0, 1))).to.deep.equal([['accounts', 3, undefined, 'bad-quotes', 'error']]);
  });

  it('are told about once where a whole column is missing', async () => {
    const { accounts, problems } = await fromCsv('id,name\na,Acme\nb,Bolt\n', MAPPING);
    expect(accounts).to.have.length(2);
    expect(seen(problems.slice(0, 1))).to.deep.equal([['accounts', 1, 'seats', 'no-column', 'warning']]);
    expect(problems.filter(({ code }) => code === 'no-column')).to.have.length(1);
  });

  it('are all refused where the column they hang on is missing', async () => {
    const { problems, tables } = await fromCsv(
      { accounts: 'id,name,seats\na,A,1', tickets: 'account,kind\na,urgent' },
      MAPPING,
    );
    expect(seen(problems)).to.deep.equal([['tickets', 1, 'day', 'no-column', 'error']]);
    expect(tables['tickets']).to.deep.equal({ accepted: 0, rejected: 1 });
  });

  it('are kept to a thousand problems, and the rest counted', async () => {
    const { problems, truncated, rejected } = await fromCsv(
      `id,name,seats\n${',nobody,1\n'.repeat(5000)}`,
      MAPPING,
    );
    expect([problems.length, truncated, rejected]).to.deep.equal([1000, 4001, 5000]);
  });

  it('come before unread cells where there are more than a thousand problems', async () => {
    const text = `id,name,seats\n${'a,Acme,many\n'.repeat(1500)},nobody,1\n`;
    const { problems, truncated } = await fromCsv(text, MAPPING);
    expect(problems).to.have.length(1000);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ line }) => line)).to.include(1502);
    // a warning a row, another a row but the first for the id that comes again, the refused row, and the missing table
    expect(problems.length + truncated).to.equal(1500 + 1499 + 2);
  });
});
