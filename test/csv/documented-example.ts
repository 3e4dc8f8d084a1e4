import { expect } from '@open-wc/testing';
import { fromCsv } from '../../src/sdk/export/from-csv.js';

describe('the example of docs/csv.md', () => {
  it('gives what the page says it gives', async () => {
    const response = await fetch(new URL('../../docs/csv.md', import.meta.url));
    const page = await response.text();
    const blocks = (language: string): string[] =>
      [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((block) =>
        String(block[1]),
      );
    const [accounts, contracts, use] = blocks('csv') as [string, string, string];
    const [mapping, expected, problems] = blocks('json').map((text): unknown => JSON.parse(text));
    const result = await fromCsv({ accounts, contracts, use }, mapping as Parameters<typeof fromCsv>[1]);
    expect(result.accounts).to.deep.equal(expected);
    expect(result.problems).to.deep.equal(problems);
    expect(result.tables['use']).to.deep.equal({ accepted: 2, rejected: 1 });
  });
});
