import { expect } from '@open-wc/testing';
import { context } from '../components/shared-english-setting.js';
import { blocksOf } from './run-examples.js';

const page = await (await fetch('/docs/languages.md')).text();

interface Examples {
  readonly run: (sentenceContext: typeof context) => Promise<unknown[][]>;
}

async function runPage(): Promise<unknown[][]> {
  const lines = blocksOf(page, 'js example')
    .join('\n')
    .replace("'customer-health-elements'", `'${location.origin}/src/index.ts'`)
    .replace(/^(\S.*?); \/\/ (.+)$/gm, 'pairs.push([$1, $2]);');
  const [first = '', ...rest] = lines.split('\n');
  const source = `${first}\nexport async function run(context) {\nconst pairs = [];\n${rest.join('\n')}\nreturn pairs;\n}`;
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return ((await import(/* @vite-ignore */ url)) as Examples).run(context);
}

describe('docs/languages.md', () => {
  it('says how languages load and are added', async () => {
    const pairs = await runPage();
    expect(pairs.length).to.equal(7);
    for (const [gives, written] of pairs) expect(gives).to.deep.equal(written);
  });

  it('names the module of each language', () => {
    for (const file of ['de', 'fr', 'es', 'ja', 'ar']) expect(page).to.contain(`${file}.js`);
  });
});
