import { exampleAccount, exampleModel } from '../fixtures/language.js';

/** The blocks of a page of the documentation in one language, as ```` ```js example ````. */
export function blocksOf(page: string, fence: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code!);
}

/**
 * The page's examples as one script: a line that ends in `; // value` becomes a pair of what it gives and what the
 * comment says it gives.
 */
function asModule(page: string): string {
  const lines = blocksOf(page, 'js example')
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

/** Runs a page's examples with the example model and account: what they give beside what they say, and what they log. */
export async function runExamples(page: string): Promise<{ pairs: unknown[][]; logged: unknown[][] }> {
  const url = URL.createObjectURL(new Blob([asModule(page)], { type: 'text/javascript' }));
  const { run } = (await import(/* @vite-ignore */ url)) as ExampleModule;
  const logged: unknown[][] = [];
  const pairs = await run(exampleModel(), [exampleAccount()], { log: (...said) => logged.push(said) });
  return { pairs, logged };
}
