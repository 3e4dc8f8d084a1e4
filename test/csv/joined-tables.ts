import { expect } from '@open-wc/testing';
import { parseAccounts } from '../../src/scoring/index.js';
import type { RowTable } from '../../src/sdk/export/csv-mapping.js';
import type { CsvResult } from '../../src/sdk/export/csv-result.js';
import { fromCsv } from '../../src/sdk/export/from-csv.js';

const ACCOUNTS = 'id,name,start\na,Acme,2026-01-05\nb,Bolt,2026-11-01\n';

/** Reads one more table beside two accounts; Monday 16 November 2026 is the day of the export. */
async function read(text: string, table: RowTable): Promise<CsvResult> {
  const mapping = {
    asOf: '2026-11-16',
    accounts: { id: 'id', name: 'name', since: 'start' },
    tables: { rows: table },
  };
  return fromCsv({ accounts: ACCOUNTS, rows: text }, mapping);
}

async function metric(
  text: string,
  rows: NonNullable<RowTable['metrics']>[string],
  account = 0,
): Promise<unknown> {
  const { accounts } = await read(text, { account: 'id', on: 'day', metrics: { m: rows } });
  return (accounts[account]?.['metrics'] as Record<string, unknown> | undefined)?.['m'];
}

const USES = 'id,day,uses,feature\na,2026-10-26,5,x\na,2026-11-03,2,x\na,2026-11-10,3,y\na,2026-11-16,4,y\n';

describe('a series from rows', () => {
  it('adds up a column by the week that ends with the day of the export', async () => {
    const series = await metric(USES, { every: 'week', take: 'sum', column: 'uses' });
    // weeks end on 26 October, 2 (nothing), 9 and 16 November
    expect(series).to.deep.equal({ every: 'week', end: '2026-11-16', values: [5, null, 2, 7] });
  });

  it('counts, averages, and tells texts apart', async () => {
    const values = async (rows: object): Promise<unknown> =>
      ((await metric(USES, { every: 'week', ...rows } as never)) as { values: unknown }).values;
    expect(await values({ take: 'count' })).to.deep.equal([1, null, 1, 2]);
    expect(await values({ take: 'mean', column: 'uses' })).to.deep.equal([5, null, 2, 3.5]);
    expect(await values({ take: 'distinct', column: 'feature' })).to.deep.equal([1, null, 1, 1]);
    expect(await values({ take: 'sum', column: 'uses', where: { feature: ['y', 'z'] } })).to.deep.equal([
      3 + 4,
    ]);
  });

  it('fills periods without rows with `absent`, from the oldest row of the table or the account’s first day', async () => {
    const rows = { every: 'week', take: 'sum', column: 'uses', absent: 0 } as const;
    expect(await metric(USES, rows)).to.deep.equal({
      every: 'week',
      end: '2026-11-16',
      at: ['2026-10-26', '2026-11-09', '2026-11-16'],
      values: [5, 2, 7],
      absent: 0,
    });
    expect(await metric(USES, rows, 1)).to.deep.equal({
      every: 'week',
      end: '2026-11-16',
      at: ['2026-11-02'],
      values: [0],
      absent: 0,
    });
  });

  it('says nothing of an account without rows where `absent` is not given', async () => {
    expect(await metric(USES, { every: 'week', take: 'count' }, 1)).to.equal(undefined);
  });

  it('steps months back from the end, clamped to the shorter ones', async () => {
    const text = 'id,day\na,2026-01-30\na,2026-02-01\na,2026-02-28\na,2026-03-01\na,2026-03-31\n';
    const mapping = {
      asOf: '2026-03-31',
      accounts: { id: 'id', name: 'name' },
      tables: { rows: { account: 'id', on: 'day', metrics: { m: { every: 'month', take: 'count' } } } },
    } as const;
    const { accounts } = await fromCsv({ accounts: 'id,name\na,Acme\n', rows: text }, mapping);
    expect(accounts[0]?.['metrics']).to.deep.equal({
      m: { every: 'month', end: '2026-03-31', values: [1, 2, 2] },
    });
  });

  it('ends with the newest row of the table where the mapping names no day', async () => {
    const mapping = {
      accounts: { id: 'id', name: 'name' },
      tables: { rows: { account: 'id', on: 'day', metrics: { m: { every: 'day', take: 'count' } } } },
    } as const;
    const { accounts } = await fromCsv(
      { accounts: 'id,name\na,A\n', rows: 'id,day\na,2026-03-02\na,2026-03-01\n' },
      mapping,
    );
    expect(accounts[0]?.['metrics']).to.deep.equal({
      m: { every: 'day', end: '2026-03-02', values: [1, 1] },
    });
  });
});

describe('events, facts and contracts from rows', () => {
  it('are listed oldest first, with kinds and values; an account without rows has had none', async () => {
    const text = 'id,day,kind,grade\na,2026-11-09,urgent,4\na,2026-11-02,question,\na,2026-11-09,bug,2\n';
    expect(await metric(text, { every: 'event', kind: 'kind' })).to.deep.equal({
      at: ['2026-11-02', '2026-11-09', '2026-11-09'],
      kinds: ['question', 'urgent', 'bug'],
    });
    expect(await metric(text, { every: 'event', value: 'grade' })).to.deep.equal({
      at: ['2026-11-09', '2026-11-09'],
      values: [4, 2],
    });
    expect(await metric(text, { every: 'event' }, 1)).to.deep.equal({ at: [] });
  });

  it('hold from their day on', async () => {
    const text = 'id,day,champion,stage,sum\na,2026-10-01,left,growth,500\na,2026-02-01,present,,300\n';
    const { accounts } = await read(text, {
      account: 'id',
      on: 'day',
      facts: { stage: 'stage', arr: 'sum', attributes: { champion: 'champion' } },
    });
    expect(accounts[0]).to.deep.include({
      stage: { at: ['2026-10-01'], values: ['growth'] },
      arr: { at: ['2026-02-01', '2026-10-01'], values: [300, 500] },
      attributes: { champion: { at: ['2026-02-01', '2026-10-01'], values: ['present', 'left'] } },
    });
  });

  it('give an account its contracts', async () => {
    const text =
      'id,what,sum,from,to,notice,renews,state\na,fraud,100,2024-02-01,2027-01-24,2026-10-24,yes,live\na,old,1,,,,,dead\n';
    const { accounts } = await read(text, {
      account: 'id',
      contracts: {
        product: 'what',
        amount: 'sum',
        currency: { always: 'EUR' },
        start: 'from',
        end: 'to',
        noticeBy: 'notice',
        autoRenew: 'renews',
        where: { state: 'live' },
      },
    });
    expect(accounts[0]?.['contracts']).to.deep.equal([
      {
        product: 'fraud',
        amount: 100,
        currency: 'EUR',
        start: '2024-02-01',
        end: '2027-01-24',
        noticeBy: '2026-10-24',
        autoRenew: true,
      },
    ]);
  });

  it('are all refused with a row one of whose cells cannot be read', async () => {
    const text = 'id,day,uses\na,2026-11-09,1\na,2026-11-10,one\n';
    const { accounts, tables } = await read(text, {
      account: 'id',
      on: 'day',
      metrics: { seen: { every: 'event' }, uses: { every: 'week', take: 'sum', column: 'uses' } },
    });
    expect(tables['rows']).to.deep.equal({ accepted: 1, rejected: 1 });
    expect(accounts[0]?.['metrics']).to.deep.equal({
      seen: { at: ['2026-11-09'] },
      uses: { every: 'week', end: '2026-11-16', values: [1, null] },
    });
  });
});

describe('a table joined through another', () => {
  const tables: Record<string, RowTable> = {
    // named before the table it needs: the order in the mapping does not matter
    use: { account: { column: 'seat', through: 'seats' }, on: 'day', metrics: { use: { every: 'event' } } },
    seats: { account: { column: 'contract', through: 'contracts' }, key: 'seat' },
    contracts: { account: 'id', key: 'contract' },
  };
  const texts = {
    accounts: 'id,name\na,Acme\nb,Bolt\n',
    contracts: 'contract,id\nc1,a\nc2,b\nc3,gone\n',
    seats: 'seat,contract\ns1,c1\ns2,c2\ns3,c9\n',
    use: 'seat,day\ns1,2026-11-02\ns2,2026-11-03\ns3,2026-11-04\ns1,2026-11-05\n',
  };

  it('finds the account through any number of keys, and lists what leads nowhere', async () => {
    const { accounts, problems } = await fromCsv(texts, { accounts: { id: 'id', name: 'name' }, tables });
    expect(accounts.map(({ metrics }) => metrics)).to.deep.equal([
      { use: { at: ['2026-11-02', '2026-11-05'] } },
      { use: { at: ['2026-11-03'] } },
    ]);
    expect(problems.map(({ table, line, column, code }) => [table, line, column, code])).to.deep.equal([
      ['contracts', 4, 'id', 'no-such-row'],
      ['seats', 4, 'contract', 'no-such-row'],
      ['use', 4, 'seat', 'no-such-row'],
    ]);
  });

  it('is left out, and said, where the joins lead in a circle or to no key', async () => {
    const circle: Record<string, RowTable> = {
      ...tables,
      contracts: { account: { column: 'id', through: 'seats' }, key: 'contract' },
    };
    const { accounts, problems } = await fromCsv(texts, {
      accounts: { id: 'id', name: 'name' },
      tables: circle,
    });
    expect(accounts).to.have.length(2);
    expect(problems.map(({ table, code }) => [table, code])).to.deep.equal([
      ['use', 'bad-mapping'],
      ['seats', 'bad-mapping'],
      ['contracts', 'bad-mapping'],
    ]);
  });
});

describe('what comes out', () => {
  it('is taken in by the contract without a problem', async () => {
    const { accounts } = await read(USES, {
      account: 'id',
      on: 'day',
      metrics: {
        events: { every: 'event', kind: 'feature', value: 'uses' },
        weeks: { every: 'week', take: 'sum', column: 'uses' },
        months: { every: 'month', take: 'sum', column: 'uses', absent: 0 },
      },
      facts: { attributes: { feature: 'feature' } },
    });
    const parsed = parseAccounts(accounts);
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.accounts).to.have.length(2);
  });
});
