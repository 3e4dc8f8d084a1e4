import { expect } from '@open-wc/testing';
import { runExamples } from './run-examples.js';

const page = await (await fetch('/docs/memory.md')).text();

describe('docs/memory.md', () => {
  it('says what the store remembers', async () => {
    const { pairs } = await runExamples(page);
    expect(pairs.length).to.equal(15);
    for (const [gives, written] of pairs) expect(gives).to.deep.equal(written);
  });
});
