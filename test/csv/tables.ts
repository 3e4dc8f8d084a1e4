import { expect } from '@open-wc/testing';
import { fromCsv } from '../../src/sdk/export/from-csv.js';

const MAPPING = { accounts: { id: 'id', name: 'name', metrics: { seats: 'seats' } } };

describe('an accounts table', () => {
  it('becomes account records in the order of its rows', async () => {
    const { accounts, accepted, rejected, problems } = await fromCsv(
      'id,name,seats\na,Acme,12\nb,Bolt,\n',
      MAPPING,
    );
    expect(accounts).to.deep.equal([
      { id: 'a', name: 'Acme', metrics: { seats: 12 } },
      { id: 'b', name: 'Bolt' },
    ]);
    expect({ accepted, rejected, problems }).to.deep.equal({ accepted: 2, rejected: 0, problems: [] });
  });

  it('fills every field an account has', async () => {
    const text =
      'key,label,group,plan,step,who,money,sum,chance,start,end,qbr,pays,goal\n' +
      'a,Acme,g,pro,adoption,u1,EUR,1200.5,0.9,2024-02-01,2027-01-24,2026-08-20,paid,450\n';
    const { accounts } = await fromCsv(text, {
      accounts: {
        id: 'key',
        name: 'label',
        parent: 'group',
        segment: { column: 'plan', values: { pro: 'Professional' } },
        stage: 'step',
        owner: 'who',
        currency: 'money',
        arr: 'sum',
        renewalLikelihood: 'chance',
        since: 'start',
        renewal: 'end',
        url: { always: 'https://crm.example/' },
        dates: { last_qbr: 'qbr' },
        attributes: { payment_status: 'pays' },
        goals: { active_users: 'goal' },
      },
    });
    expect(accounts).to.deep.equal([
      {
        id: 'a',
        name: 'Acme',
        parent: 'g',
        url: 'https://crm.example/',
        segment: 'Professional',
        stage: 'adoption',
        owner: 'u1',
        currency: 'EUR',
        arr: 1200.5,
        renewalLikelihood: 0.9,
        since: '2024-02-01',
        renewal: '2027-01-24',
        dates: { last_qbr: '2026-08-20' },
        attributes: { payment_status: 'paid' },
        goals: { active_users: 450 },
      },
    ]);
  });

  it('reads quoted fields with commas, quotes and line ends in them', async () => {
    const { accounts } = await fromCsv('id,name,seats\na,"Acme, ""the"" Corp\r\nand sons",1\n', MAPPING);
    expect(accounts[0]?.['name']).to.equal('Acme, "the" Corp\r\nand sons');
  });

  for (const [what, text] of [
    ['line ends of Windows', 'id,name,seats\r\na,Acme,12\r\n'],
    ['line ends of both kinds', 'id,name,seats\r\n"a",Acme,"12"\n'],
    ['line ends of the old Mac', 'id,name,seats\ra,Acme,12\r'],
    ['a byte order mark', '\uFEFFid,name,seats\na,Acme,12'],
    ['semicolons', 'id;name;seats\na;Acme;12'],
    ['tabs', 'id\tname\tseats\na\tAcme\t12'],
    ['spaces around cells', ' id , name , seats \n a , Acme , 12 \n'],
    ['empty lines', '\nid,name,seats\n\n,,\na,Acme,12\n\n'],
  ] as const) {
    it(`reads a file with ${what}`, async () => {
      const { accounts, problems } = await fromCsv(text, MAPPING);
      expect(accounts).to.deep.equal([{ id: 'a', name: 'Acme', metrics: { seats: 12 } }]);
      expect(problems).to.deep.equal([]);
    });
  }

  it('reads a file as it reads a text, also one with a byte order mark or in another encoding', async () => {
    const text = 'id,name,seats\na,Ärger & Söhne,12\n';
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const expected = [{ id: 'a', name: 'Ärger & Söhne', metrics: { seats: 12 } }];
    expect((await fromCsv(new Blob([text]), MAPPING)).accounts).to.deep.equal(expected);
    expect((await fromCsv(new File(['\uFEFF', text], 'x.csv'), MAPPING)).accounts).to.deep.equal(expected);
    const read = await fromCsv(new Blob([latin]), { ...MAPPING, encoding: 'windows-1252' });
    expect(read.accounts).to.deep.equal(expected);
  });

  it('says where a file is not in the encoding it was read in', async () => {
    const latin = Uint8Array.from('id,name,seats\na,Acme,1\nb,B\xf6lt,2\n', (letter) => letter.charCodeAt(0));
    const { problems, accepted } = await fromCsv(new Blob([latin]), MAPPING);
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([['undecodable', 3]]);
    expect(accepted).to.equal(2);
  });

  it('lets the last of two rows with one id count, and says so', async () => {
    const { accounts, problems } = await fromCsv('id,name,seats\na,Old,1\nb,Bolt,2\na,New,3\n', MAPPING);
    expect(accounts.map(({ name }) => name)).to.deep.equal(['Bolt', 'New']);
    expect(problems.map(({ code, line, severity }) => [code, line, severity])).to.deep.equal([
      ['repeated-id', 4, 'warning'],
    ]);
  });

  it('is empty for a table of headings alone', async () => {
    const { accounts, problems, accepted } = await fromCsv('id,name,seats\n', MAPPING);
    expect([accounts, problems, accepted]).to.deep.equal([[], [], 0]);
  });

  for (const text of ['', '\n\n', '\uFEFF']) {
    it(`says that ${JSON.stringify(text)} is empty`, async () => {
      const { problems } = await fromCsv(text, MAPPING);
      expect(problems.map(({ code, table }) => [code, table])).to.deep.equal([['empty-table', 'accounts']]);
    });
  }
});

describe('numbers and days in cells', () => {
  const read = async (cell: string, format = {}): Promise<unknown> => {
    const mapping = { ...format, accounts: { id: 'id', name: 'name', since: 'x' } };
    return (await fromCsv(`id;name;x\na;Acme;${cell}\n`, { delimiter: ';', ...mapping })).accounts[0]?.[
      'since'
    ];
  };
  const number = async (cell: string, format = {}): Promise<unknown> => {
    const mapping = { ...format, accounts: { id: 'id', name: 'name', arr: 'x' } };
    return (await fromCsv(`id;name;x\na;Acme;${cell}\n`, { delimiter: ';', ...mapping })).accounts[0]?.[
      'arr'
    ];
  };

  it('are read in the order and with the mark the mapping names', async () => {
    expect(await read('2026-11-06')).to.equal('2026-11-06');
    expect(await read('6.11.2026', { dayOrder: 'DMY' })).to.equal('2026-11-06');
    expect(await read('11/6/2026', { dayOrder: 'MDY' })).to.equal('2026-11-06');
    expect(await number('-1,5', { decimal: ',' })).to.equal(-1.5);
    expect(await number('1.5e3')).to.equal(1500);
  });

  it('give a time its UTC day, and refuse one without a zone unless the mapping says it is UTC', async () => {
    expect(await read('2026-11-06T23:30:00-02:00')).to.equal('2026-11-07');
    expect(await read('2026-11-06 23:30:00')).to.equal(undefined);
    expect(await read('2026-11-06 23:30:00', { zone: 'UTC' })).to.equal('2026-11-06');
  });

  it('are refused where they could mean something else', async () => {
    for (const cell of ['06.11.2026', '2026-02-30', '2026-13-01', '26-11-06', 'yesterday', '2026-11-06x']) {
      expect(await read(cell), cell).to.equal(undefined);
    }
    for (const cell of ['1,234', '1 234', '12%', '€12', '0x10', 'NaN', 'Infinity', '1e999', '--1', '.']) {
      expect(await number(cell), cell).to.equal(undefined);
    }
  });

  it('are absent where the mapping says that a text means nothing', async () => {
    const mapping = { empty: ['NULL', '-'], accounts: { id: 'id', name: 'name', arr: 'x' } };
    const { accounts, problems } = await fromCsv('id,name,x\na,Acme,NULL\nb,Bolt,-\n', mapping);
    expect(accounts).to.deep.equal([
      { id: 'a', name: 'Acme' },
      { id: 'b', name: 'Bolt' },
    ]);
    expect(problems).to.deep.equal([]);
  });
});
