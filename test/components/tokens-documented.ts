import { expect } from '@open-wc/testing';
import { sheetTokens } from './token-colours.js';

const page = await (await fetch('/docs/theming.md')).text();

/** Rows of the table: property, light, dark, meaning. */
const documented = [
  ...page.matchAll(/^\| `(--health-[a-z-]+)` \| `([^`]+)` \| (`[^`]+`|the same) \| (.+) \|$/gm),
].map(([, name, light, dark, meaning]) => ({ name, light, dark: dark!.replaceAll('`', ''), meaning }));

describe('docs/theming.md', () => {
  it('lists every token of the sheet with its defaults, in its order', () => {
    expect(sheetTokens).to.have.length.above(15);
    const inSheet = sheetTokens.map(({ name, value }) => {
      const [, light = value, dark = 'the same'] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
      return `${name}: ${light} / ${dark}`;
    });
    expect(documented.map(({ name, light, dark }) => `${name!}: ${light!} / ${dark}`)).to.deep.equal(inSheet);
  });

  it('says what each is for', () => {
    for (const { name, meaning } of documented) expect(meaning, name).to.match(/^[A-Z].*\.$/);
  });
});
