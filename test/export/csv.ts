import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import Papa from 'papaparse';
import { fromCsv } from '../../src/sdk/export/from-csv.js';
import { toCsv } from '../../src/sdk/export/to-csv.js';
import { HARD_NAMES, model, report, task } from './records.js';

const TITLE = `"Account signals, not a measure of anyone's work"`;

/** The rows of a table, read by the import: without the line that says what it is. */
async function readBack(csv: string, delimiter?: string): Promise<Record<string, unknown>[]> {
  const table = csv.slice(csv.indexOf('\r\n') + 2);
  const columns = Object.fromEntries(
    table
      .slice(0, table.indexOf('\r\n'))
      .split(delimiter ?? ',')
      .map((heading) => heading.replaceAll('"', ''))
      .map((heading) => [heading, heading]),
  );
  const { accounts, problems } = await fromCsv(table, {
    delimiter,
    accounts: { id: 'account', name: 'name', attributes: columns },
  });
  expect(problems).to.deep.equal([]);
  return accounts.map(({ attributes }) => attributes as Record<string, unknown>);
}

describe('tasks as CSV', () => {
  it('are a title, headings and a row each', () => {
    const started = task({ account: 'bolt', name: 'Bolt', state: 'started', stateOn: '2026-11-12' });
    expect(toCsv([task(), started])).to.equal(
      [
        `${TITLE},,,,,,,,`,
        '"account","name","play","label","causes","due","opportunity","state","stateOn"',
        '"acme","Acme Corp","training","Offer a training session","usage-trend; seat-use","2026-11-29",false,,',
        '"bolt","Bolt","training","Offer a training session","usage-trend; seat-use","2026-11-29",false,"started","2026-11-12"',
        '',
      ].join('\r\n'),
    );
  });

  it('are in the words of the model, in the language asked for', async () => {
    const [row] = await readBack(toCsv([task()], { model: model(), language: 'de-AT' }));
    expect(row!['label']).to.equal('Schulung anbieten');
    expect(row!['causes']).to.equal('Usage lately; Licences in use');
  });

  it('carry nothing that a store does not give: no owner', () => {
    expect(toCsv([{ ...task(), owner: 'u17', by: 'u18' } as never])).not.to.match(/u17|u18/);
  });

  it('are read back as they were, whatever the name', async () => {
    const tasks = HARD_NAMES.map((name, i) => task({ account: `a${i}`, name: `x${name}x` }));
    const rows = await readBack(toCsv(tasks));
    expect(rows.length).to.equal(HARD_NAMES.length);
    rows.forEach(({ name }, i) => {
      const kept = `x${HARD_NAMES[i]!}x`.slice(0, 512).replace(/[^\P{Cc}\t\r\n]/gu, '');
      expect(name).to.equal(kept);
    });
  });

  for (const delimiter of [';', '\t'] as const) {
    it(`may be parted by ${JSON.stringify(delimiter)}`, async () => {
      const [row] = await readBack(toCsv([task({ name: 'A; B\tC' })], { delimiter }), delimiter);
      expect(row!['name']).to.equal('A; B\tC');
    });
  }
});

describe('a cell that a spreadsheet program would run', () => {
  const nameCell = (name: string): string =>
    /^"a",("(?:[^"]|"")*")/m.exec(toCsv([task({ account: 'a', name })]))![1]!;

  for (const [name, written] of [
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
    [' \u00a0=1', `" \u00a0'=1"`],
    ['\u200b\u202e=1', `"\u200b\u202e'=1"`],
    ['\u0000=1', `"'=1"`],
    ['\ufeff=1', `"\ufeff'=1"`],
    ['\tx', `"'\tx"`],
    ['\r=1', `"'\r'=1"`],
    ['＝1', `"'＝1"`],
    ['=1\nnote', `"'=1\nnote"`],
    ['note\n=1', `"note\n'=1"`],
    // a program that parts cells at another sign does not heed the quotes
    ['a;=1;', `"a;'=1;"`],
    ['a; -1', `"a; '-1"`],
    ['a, @b', `"a, '@b"`],
    ['a;"=1', `"a;""'=1"`],
    ['Smith-Jones + Co = 2', '"Smith-Jones + Co = 2"'],
  ] as const) {
    it(`is text: ${JSON.stringify(name)}`, () => {
      expect(nameCell(name)).to.equal(written);
    });
  }

  it('is text in every column, ids and labels of the model too', () => {
    const csv = toCsv([
      task({ account: '=a', play: '=p', label: '=l', causes: [{ kind: 'measure', id: '=m' }], due: '=d' }),
    ]);
    expect(csv.split('\r\n')[2]).to.equal(`"'=a","Acme Corp","'=p","'=l","'=m",,false,,`);
    const evil = {
      ...report().accounts[0]!,
      todo: ['=1+1'],
      near: { kind: { toString: () => '=2' }, on: '=3' },
    };
    expect(toCsv(report({ accounts: [evil as never] }))).not.to.match(/(^|,)"?=/m);
  });

  it('is never left in any column of any program, whatever is in it', () => {
    const signs = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      ' ',
      '\t',
      '\r',
      '\n',
      ';',
      ',',
      '"',
      "'",
      '\u0000',
      '\u200b',
      'a',
    );
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 20 }), (name) => {
        for (const delimiter of [',', ';', '\t'] as const) {
          const csv = toCsv([task({ account: 'a', name, label: name })], { delimiter });
          for (const taken of [',', ';', '\t']) {
            for (const cell of Papa.parse<string[]>(csv, { delimiter: taken }).data.flat()) {
              expect(cell).not.to.match(/^[\s\p{C}"]*[=+\-@＝]/u);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is found in a moment among a hundred thousand spaces', () => {
    const start = performance.now();
    for (const filling of [' ', '\t', ';', '=', '\n-']) toCsv([task({ account: filling.repeat(100_000) })]);
    expect(performance.now() - start).to.be.lessThan(1000);
  });
});

describe('a change report as CSV', () => {
  it('has a row for each account, without what people wrote and who looked', async () => {
    const csv = toCsv(report(), { model: model() });
    expect(csv.startsWith(`${TITLE},`)).to.equal(true);
    expect(csv).not.to.contain('Smith');
    const [acme, bolt] = await readBack(csv);
    expect(acme).to.deep.equal({
      account: 'acme',
      name: 'Acme Corp',
      since: '2026-11-13',
      asOf: '2026-11-16',
      basis: 'recorded',
      todo: 'talk',
      bandBefore: 'On track',
      bandAfter: 'Look into',
      difference: '-7.33',
      reasons: 'Usage lately -9.33; Payment status 2',
      due: 'Offer a training session',
      disagreements: 'likelihood',
      near: 'renewal',
      nearOn: '2026-12-10',
      play: 'Check in',
    });
    expect(bolt).to.deep.equal({
      account: 'bolt',
      name: 'Bolt Logistics',
      since: '2026-11-13',
      asOf: '2026-11-16',
      basis: 'recorded',
      todo: 'know',
      bandAfter: 'On track',
      presence: 'came',
    });
  });

  it('names what fell silent', async () => {
    const silent = {
      before: 1,
      after: 0.5,
      unknown: [{ measure: 'seat-use', dimension: 'adoption', why: 'stale' }],
    } as const;
    const change = { ...report().accounts[0]!, silent };
    const [row] = await readBack(toCsv(report({ accounts: [change] }), { model: model() }));
    expect(row!['unknown']).to.equal('Licences in use');
  });
});
