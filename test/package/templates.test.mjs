import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

// Text of any language belongs into a catalog: no template of a component has a word of its own.

const SPOKEN =
  /\s(aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt)=("[^"]*"|'[^']*'|[^\s>]+)/g;
const WORD = /\p{L}/u;

/** Stands for what a template puts in. */
const VALUE = '\uFFFC';

function* templatesIn(source) {
  const templates = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg|staticHtml)$/.test(node.tag.getText())) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      templates.push(parts.join(VALUE));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true));
  yield* templates;
}

/** Words between tags and in attributes that are read. */
function wordsIn(source) {
  const words = [];
  for (const template of templatesIn(source)) {
    const markup = template.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|script)[\s\S]*?<\/\1>/g, '');
    for (const [, name, value] of markup.matchAll(SPOKEN))
      if (WORD.test(value)) words.push(`${name}=${value}`);
    const text = markup.replace(/<\/?[a-z\uFFFC][^<>]*>/gi, VALUE).replace(/&[a-z]+;/gi, '');
    for (const part of text.split(VALUE)) if (WORD.test(part)) words.push(part.trim());
  }
  return words;
}

const components = new URL('../../src/components/', import.meta.url);

for (const file of readdirSync(components, { recursive: true }).sort()) {
  if (!file.endsWith('.ts')) continue;
  const source = readFileSync(new URL(file, components), 'utf8');
  if (![...templatesIn(source)].length) continue;
  test(`${file} has no words of its own`, () => assert.deepEqual(wordsIn(source), []));
}

test('a word in a template is found, wherever it stands', () => {
  const found = wordsIn(
    'const a = html`<p class="quiet" title=${x} aria-label="Close">${y} more<br>&nbsp;· ${html`<b>Done</b>`}</p>`;',
  );
  assert.deepEqual(found, ['aria-label="Close"', 'more', 'Done']);
  assert.deepEqual(
    wordsIn('const a = html`<${tag} @click=${() => 1 > 0} .x=${1}>${a} · ${b}</${tag}>`;'),
    [],
  );
});
