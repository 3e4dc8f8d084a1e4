import { listWords } from '../../src/locales/sentences/list.js';
import { expect } from '@open-wc/testing';
import { wordingContext } from '../../src/components/shared/wording-context.js';
import { createLocale } from '../../src/locales/create-locale.js';
import type { LocaleMessages } from '../../src/locales/messages.js';
import { ar } from '../../src/locales/messages/ar.js';
import type { Reason } from '../../src/scoring/explain/explanation.js';
import { exampleModel } from '../fixtures/language.js';
import type { HealthModel } from '../../src/scoring/contract/model.js';

/** The parts of a text in the order in which they stand on screen from left to right, each found by its own words. */
function onScreen(text: string, parts: readonly string[]): string[] {
  const line = document.createElement('p');
  line.dir = 'rtl';
  line.style.whiteSpace = 'nowrap';
  line.textContent = text;
  document.body.append(line);
  const left = (part: string): number => {
    const range = document.createRange();
    const from = text.indexOf(part);
    if (from < 0) throw new Error(`no “${part}” in “${text}”`);
    range.setStart(line.firstChild!, from);
    range.setEnd(line.firstChild!, from + part.length);
    return range.getBoundingClientRect().left;
  };
  const order = [...parts].sort((a, b) => left(a) - left(b));
  line.remove();
  return order;
}

/** Arabic letters around values, whether or not the catalog has them yet. */
const arabic = createLocale('ar-u-nu-latn', {
  ...(ar as LocaleMessages),
  reason: {
    ...(ar as LocaleMessages).reason,
    line: '{label}: {reading}',
    change: '{change} خلال {span}',
    fromTo: '{before} ← {after}',
    fromToOf: '{metric}: {before} ← {after}',
  },
});
const model = exampleModel() as unknown as HealthModel;
const context = wordingContext(arabic, model, '2026-11-16');
const reason: Reason = {
  measure: 'usage',
  dimension: 'd',
  points: 40,
  share: 1,
  contribution: -6.2,
  lost: 60,
  reading: -0.31,
  evidence: {
    read: 'change',
    points: [],
    window: { from: '2026-10-20', to: '2026-11-16', value: 284 },
    earlier: { from: '2026-09-22', to: '2026-10-19', value: 412 },
  },
  filled: false,
  undated: false,
  context: [],
};

describe('a sentence from right to left', () => {
  it('keeps a sign before its number, and a percent sign behind it', () => {
    const text = arabic.wording.reasonSentence(reason, context);
    expect(onScreen(text, ['−', '31', '%'])).to.deep.equal(['−', '31', '%']);
  });

  it('has what was before on the right, what is now on the left, and an arrow between that points there', () => {
    const text = arabic.wording.evidenceSentence(reason, context);
    expect(onScreen(text, ['412', '←', '284'])).to.deep.equal(['284', '←', '412']);
  });

  it('keeps names of another direction whole and in their place', () => {
    const named = createLocale('ar-u-nu-latn', {
      direction: 'rtl',
      list: { noMatch: 'لا حساب يطابق {filters} هنا.' },
    });
    const text = listWords(named).noMatch('Acme (EU) 2');
    expect(onScreen(text, ['لا حساب', 'Acme', '(EU)', '2', 'هنا'])).to.deep.equal([
      'هنا',
      'Acme',
      '(EU)',
      '2',
      'لا حساب',
    ]);
  });

  it('has no isolates in languages from left to right', () => {
    const german = createLocale('de');
    expect(german.wording.reasonSentence(reason, wordingContext(german, model, '2026-11-16'))).not.to.match(
      /[\u2066-\u2069]/,
    );
  });
});
