import { expect } from '@open-wc/testing';
import { fromCsv } from '../../src/sdk/export/from-csv.js';

const MAPPING = { accounts: { id: 'id', name: 'name' } };

describe('whatever is handed over', () => {
  const thrower = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
      get: () => {
        throw new Error('no');
      },
    },
  );

  for (const [what, input, mapping] of [
    ['nothing', undefined, MAPPING],
    ['a number', 7, MAPPING],
    ['a table that is no text', { accounts: 7 }, MAPPING],
    ['a table of another name', { customers: 'id,name\na,A' }, MAPPING],
    ['an input that throws', thrower, MAPPING],
    ['no mapping', 'id,name\na,A', undefined],
    ['a mapping without accounts', 'id,name\na,A', {}],
    ['a mapping without an id', 'id,name\na,A', { accounts: { name: 'name' } }],
    ['a mapping that throws', 'id,name\na,A', { accounts: thrower }],
    ['a day that is none', 'id,name\na,A', { ...MAPPING, asOf: '16.11.2026' }],
    ['an encoding that is none', new Blob(['id,name\na,A']), { ...MAPPING, encoding: 'klingon' }],
  ] as const) {
    it(`is a problem, not an error: ${what}`, async () => {
      const result = await fromCsv(input as never, mapping as never);
      expect(result.accounts).to.deep.equal([]);
      expect(result.problems.length).to.be.greaterThan(0);
      expect(result.problems[0]?.severity).to.equal('error');
    });
  }

  it('is read to the end when the listener of its progress throws', async () => {
    const onProgress = (): void => {
      throw new Error('a listener’s own');
    };
    const { accepted } = await fromCsv('id,name\na,Acme\n', MAPPING, { onProgress });
    expect(accepted).to.equal(1);
  });

  it('does not reach the prototype of anything through its headings', async () => {
    const mapping = { accounts: { id: 'id', name: 'name', attributes: { constructor: '__proto__' } } };
    const { accounts } = await fromCsv('id,name,__proto__\n__proto__,Acme,x\n', mapping);
    expect(accounts[0]?.['id']).to.equal('__proto__');
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });
});

describe('a large file', () => {
  const rows = 60_000;
  const text = `id,name,seats\n${Array.from({ length: rows }, (_, row) => `a${row},"Account ${row}",${row}\n`).join('')}`;

  it('leaves the page a turn after every 12 ms of work, and tells its progress', async () => {
    const progress: number[] = [];
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    // A clock by which each of the 58 pieces of the text takes 5 ms, so that the count is the same on a busy machine.
    let time = 0;
    performance.now = () => (time += 5);
    try {
      const { accepted } = await fromCsv(text, MAPPING, {
        onProgress: ({ done, total }) => progress.push(done / total),
      });
      expect(accepted).to.equal(rows);
    } finally {
      Reflect.deleteProperty(performance, 'now');
      port1.close();
    }
    expect(turns).to.be.at.least(progress.length / 4);
    expect(progress.length).to.be.greaterThan(40);
    expect(progress).to.deep.equal([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).to.equal(1);
  });

  it('is not gone through to its end for a quote that never closes', async () => {
    const steps: number[] = [];
    const unclosed = `id,name\na,"Acme\n${'b,Bolt\n'.repeat(1_500_000)}`;
    const { problems } = await fromCsv(unclosed, MAPPING, { onProgress: ({ done }) => steps.push(done) });
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([['bad-quotes', 2]]);
    expect(steps.length, 'steps, of 32,768 characters each, of 10 million').to.be.below(40);
  });

  it('is decoded without breaking a letter where one piece of the file ends', async () => {
    const file = new Blob([
      `id,name\n${Array.from({ length: 9000 }, (_, row) => `a${row},${'é'.repeat(99)}\n`).join('')}`,
    ]);
    const { accounts, problems } = await fromCsv(file, MAPPING);
    expect(problems).to.deep.equal([]);
    expect(new Set(accounts.map(({ name }) => name))).to.deep.equal(new Set(['é'.repeat(99)]));
  });
});
