import { expect } from '@open-wc/testing';
import { exampleAccount, exampleModel } from '../fixtures/language.js';

const page = await (await fetch('/docs/store.md')).text();
const blocks = [...page.matchAll(/```js example\n([\s\S]*?)```/g)].map(([, code]) => code!);

/**
 * The page's examples as one script: a line that ends in `; // value` becomes a pair of what it gives and what the
 * comment says it gives.
 */
function asModule(): string {
  const lines = blocks
    .join('\n')
    .replace(/'customer-health-elements\/sdk'/, `'${location.origin}/src/sdk/index.ts'`)
    .replace(/^(\S.*?); \/\/ (.+)$/gm, 'pairs.push([$1, $2]);');
  const [imports, rest] = [lines.match(/^import .*$/gm)!.join('\n'), lines.replace(/^import .*$/gm, '')];
  return `${imports}\nexport async function run(model, accounts, console) {\nconst pairs = [];\n${rest}\nstore.close();\nreturn pairs;\n}`;
}

interface ExampleModule {
  readonly run: (
    model: unknown,
    accounts: unknown,
    log: { log: (...said: unknown[]) => void },
  ) => Promise<unknown[][]>;
}

describe('docs/store.md', () => {
  it('says what the store does', async () => {
    const url = URL.createObjectURL(new Blob([asModule()], { type: 'text/javascript' }));
    const { run } = (await import(/* @vite-ignore */ url)) as ExampleModule;
    const logged: unknown[][] = [];
    const pairs = await run(exampleModel(), [exampleAccount()], { log: (...said) => logged.push(said) });
    expect(pairs.length).to.equal(5);
    for (const [gives, written] of pairs) expect(gives).to.deep.equal(written);
    expect(logged).to.deep.equal([['acme', 'watch', 'at-risk']]);
  });
});
