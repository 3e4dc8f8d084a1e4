import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The snippets are not files, so no type information: the rules of the house need none.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

async function rulesBroken(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath });
  assert.equal(result.fatalErrorCount, 0, JSON.stringify(result.messages));
  return result.messages.filter((m) => m.severity === 2).map((m) => m.ruleId);
}

const importing = (specifier) => `import { x } from '${specifier}';\nexport const y = x;\n`;
const importingType = (specifier) => `import type { X } from '${specifier}';\nexport type Y = X;\n`;
const importingLater = (specifier) => `export const load = () => import('${specifier}');\n`;
const passingOn = (specifier) => `export { x } from '${specifier}';\n`;

const forbiddenImports = [
  ['src/scoring/contract/a.ts', importing('../evaluate/score.js')],
  ['src/scoring/contract/a.ts', importingType('../explain/explanation.js')],
  ['src/scoring/contract/a.ts', importing('zod')],
  ['src/scoring/evaluate/a.ts', importing('zod/mini')],
  ['src/scoring/evaluate/a.ts', importing('../explain/reasons.js')],
  ['src/scoring/evaluate/a.ts', passingOn('../explain/reasons.js')],
  ['src/scoring/evaluate/deep/a.ts', importing('../../explain/reasons.js')],
  ['src/scoring/evaluate/a.ts', importing('../index.js')],
  ['src/scoring/explain/a.ts', importingType('../../sdk/account-view.js')],
  ['src/scoring/explain/a.ts', importingLater('../learn/backtest.js')],
  ['src/scoring/explain/a.ts', importing('lit')],
  ['src/scoring/evaluate/a.ts', importing('node:fs')],
  ['src/sdk/a.ts', importing('../components/shared/define.js')],
  ['src/sdk/a.ts', importing('../locales/en.js')],
  ['src/sdk/a.ts', importing('lit')],
  ['src/sdk/a.ts', importingLater('papaparse')],
  ['src/sdk/export/a.ts', importing('papaparse')],
  ['src/components/shared/a.ts', importing('../../sdk/index.js')],
  ['src/components/health-card/a.ts', importing('../../scoring/index.js')],
  ['src/components/health-card/a.ts', importing('../../scoring/explain/reasons.js')],
  ['src/components/health-card/a.ts', importingLater('../../scoring/explain/reasons.js')],
  ['src/components/health-card/a.ts', importing('../../elements/health-card.js')],
  ['src/components/health-card/a.ts', importing('papaparse')],
  ['src/components/health-card/a.ts', importingLater('chart.js')],
  ['src/components/health-trend/a.ts', importing('chart.js')],
  ['src/components/health-trend/a.ts', importing('./chart/score-chart.js')],
  ['src/components/health-trend/chart/a.ts', importing('../trend-scene.js')],
  ['src/locales/a.ts', importing('../sdk/index.js')],
  ['src/locales/a.ts', importing('lit')],
  ['src/locales/a.ts', importingType('../components/shared/define.js')],
  ['src/elements/a.ts', importing('../sdk/index.js')],
  ['src/cli/a.ts', importing('../components/shared/define.js')],
  ['src/cli/a.ts', importing('lit')],
  ['src/sdk/a.ts', importing('node:fs')],
];

const allowedImports = [
  ['src/scoring/contract/a.ts', importing('zod/mini')],
  ['src/scoring/evaluate/a.ts', importing('../contract/day.js')],
  ['src/scoring/learn/a.ts', importing('../explain/reasons.js')],
  ['src/scoring/a.ts', importing('./learn/backtest.js')],
  ['src/sdk/a.ts', importing('../scoring/index.js')],
  ['src/sdk/a.ts', importing('./export/csv.js')],
  ['src/sdk/export/a.ts', importingLater('papaparse')],
  ['src/sdk/export/a.ts', importingType('papaparse')],
  ['src/components/health-card/a.ts', importing('lit')],
  ['src/components/health-card/a.ts', importing('lit/directives/repeat.js')],
  ['src/components/health-card/a.ts', importing('../shared/define.js')],
  ['src/components/health-card/a.ts', importing('../../locales/en.js')],
  ['src/components/health-card/a.ts', importingType('../../scoring/explain/explanation.js')],
  ['src/components/health-card/a.ts', importingLater('../../sdk/index.js')],
  ['src/components/health-trend/a.ts', importingLater('./chart/score-chart.js')],
  ['src/components/health-trend/a.ts', importingType('./chart/score-chart.js')],
  ['src/components/health-trend/chart/a.ts', importing('chart.js')],
  ['src/components/health-trend/chart/a.ts', importingType('../mark-shapes.js')],
  ['src/locales/a.ts', importingType('../scoring/explain/explanation.js')],
  ['src/elements/a.ts', importing('../components/health-card/health-card.element.js')],
  ['src/cli/a.ts', importing('../scoring/index.js')],
  ['src/cli/a.ts', importing('node:fs/promises')],
  ['src/a.ts', importing('./elements/health-card.js')],
];

for (const [file, code] of forbiddenImports) {
  test(`${file} may not: ${code.split('\n')[0]}`, async () => {
    assert.deepEqual(await rulesBroken(file, code), ['boundaries/dependencies']);
  });
}

for (const [file, code] of allowedImports) {
  test(`${file} may: ${code.split('\n')[0]}`, async () => {
    assert.deepEqual(await rulesBroken(file, code), []);
  });
}

const impure = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  'performance.now()',
  'document.title',
  'window.name',
];
impure.push('localStorage.length', "fetch('x')", 'Intl.NumberFormat', "'a'.localeCompare('b')");

for (const expression of impure) {
  test(`the engine may not use ${expression}`, async () => {
    const rules = await rulesBroken('src/scoring/evaluate/a.ts', `export const x = ${expression};\n`);
    assert.equal(rules.length, 1, rules.join());
    assert.match(rules[0], /^no-restricted-/);
  });
}

test('what runs in a page may not use globals of Node', async () => {
  assert.deepEqual(await rulesBroken('src/sdk/a.ts', 'export const x = process.env;\n'), [
    'no-restricted-globals',
  ]);
  assert.deepEqual(await rulesBroken('src/cli/a.ts', 'export const x = process.env;\n'), []);
});

test('the engine may make a date of numbers', async () => {
  assert.deepEqual(await rulesBroken('src/scoring/contract/a.ts', 'export const x = new Date(0);\n'), []);
});

const html = (template) => `import { html } from 'lit';\nexport const x = html\`${template}\`;\n`;

const unsafe = [
  html('<p style="color: red">a</p>'),
  `import { styleMap } from 'lit/directives/style-map.js';\nexport const x = styleMap;\n`,
  `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const x = unsafeHTML;\n`,
  `export const set = (e: Element, t: string) => { e.innerHTML = t; };\n`,
];

for (const code of unsafe) {
  test(`an element may not: ${code.split('\n').at(-2)}`, async () => {
    const rules = await rulesBroken('src/components/health-card/a.ts', code);
    assert.equal(rules.length, 1, rules.join());
    assert.match(rules[0], /^no-restricted-/);
  });
}
