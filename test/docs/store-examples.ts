import { expect } from '@open-wc/testing';
import { runExamples } from './run-examples.js';

const page = await (await fetch('/docs/store.md')).text();

describe('docs/store.md', () => {
  it('says what the store does', async () => {
    const { pairs, logged } = await runExamples(page);
    expect(pairs.length).to.equal(11);
    for (const [gives, written] of pairs) expect(gives).to.deep.equal(written);
    expect(logged).to.deep.equal([['acme', 'watch', 'at-risk']]);
  });
});
