import { expect } from '@open-wc/testing';
import { createFindingsWording } from '../../src/locales/create-findings-wording.js';
import { modelFindings } from '../../src/locales/messages/en/model-findings.js';
import { portfolioFindings } from '../../src/locales/messages/en/portfolio-findings.js';
import { modelLabels } from '../../src/locales/model-labels.js';
import type { HealthModel } from '../../src/scoring/index.js';
import { reviewModel } from '../../src/scoring/learn/review.js';
import { AS_OF, model, portfolio, sound } from './sound-model.js';
import { spoilt, spoiltAccounts } from './spoilt-models.js';

const findingWords = createFindingsWording('en');

/** Code and words of everything found, in the order found. */
const wordsOf = (reviewed: HealthModel): (readonly [string, ReturnType<typeof findingWords>])[] =>
  reviewModel(reviewed, { asOf: AS_OF, portfolio: portfolio(spoiltAccounts) }).map((finding) => [
    finding.code,
    findingWords(finding, {
      labels: modelLabels(reviewed, 'en'),
      name: (id) => `Account ${id}`,
      asOf: AS_OF,
    }),
  ]);

const codes = Object.keys({ ...modelFindings, ...portfolioFindings });

describe('findings in English', () => {
  const found = spoilt.flatMap(wordsOf);
  const what = (code: string): string => new Map([...found].reverse()).get(code)!.what;

  it('say what, why and what to do, whatever is found', () => {
    expect(new Set(found.map(([code]) => code))).to.deep.equal(new Set(codes));
    for (const [, words] of found) {
      for (const text of [words.what, words.why, words.todo]) {
        expect(text).to.match(/^[“A-Z0-9].*\.$/);
        expect(text).not.to.match(/undefined|NaN|Infinity|\bu[12]\b/);
      }
    }
  });

  it('name the sum of weights and what each is really worth', () => {
    expect(what('weights-not-whole')).to.equal(
      'The weights look like parts of 100 and sum to 140. They are really worth: usage 43%; Both at once 29%; talk 29%.',
    );
    const named = model({
      dimensions: sound.dimensions.slice(0, 2).map((each) => ({ ...each, weight: 30 })),
    });
    expect(new Map(wordsOf(named)).get('weights-not-whole')!.what).to.equal(
      'The weights look like parts of 100 and sum to 60. They are really worth: adoption 50%; engagement 50%.',
    );
  });

  it('speak with the model’s own labels and a reader’s dates', () => {
    expect(what('band-without-play')).to.equal('No play answers the band “Act now”.');
    expect(what('older-than-18-months')).to.equal(
      'The model has been in effect since Jan 1, 2024; its review was due on Jul 1, 2025.',
    );
  });

  it('count accounts, categories and contacts', () => {
    expect(what('unlisted-category')).to.equal(
      '“paid” does not list what 6 accounts say: “refunded” (5), “Paid” (1).',
    );
    expect(what('single-threaded')).to.equal(
      '2 of 2 accounts with a list of contacts had one contact touched in 90 days: Account a0 and Account a1.',
    );
    expect(what('segment-is-one-owner')).to.equal(
      'All accounts of “digital” and “enterprise” (2 of 2 segments) are looked after by one person each.',
    );
  });
});

describe('docs/review.md', () => {
  it('explains every kind of finding, and no other', async () => {
    const page = await (await fetch('/docs/review.md')).text();
    const explained = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code);
    expect(explained.sort()).to.deep.equal([...codes].sort());
  });
});
