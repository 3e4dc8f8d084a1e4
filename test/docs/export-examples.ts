import { expect } from '@open-wc/testing';
import { blocksOf, runExamples } from './run-examples.js';

const page = await (await fetch('/docs/export.md')).text();

describe('docs/export.md', () => {
  it('says what the exports give', async () => {
    const { pairs, logged } = await runExamples(page);
    expect(pairs.length).to.equal(2);
    for (const [gives, written] of pairs) expect(gives).to.deep.equal(written);
    const [csv, calendar, events] = logged.flat() as [string, string, unknown];
    const lines = (text: string): string => text.replaceAll('\r\n', '\n');
    expect(lines(csv)).to.equal(blocksOf(page, 'csv')[0]);
    expect(lines(calendar)).to.equal(blocksOf(page, 'ics')[0]);
    expect(events).to.deep.equal(JSON.parse(blocksOf(page, 'json')[0]!));
  });
});
