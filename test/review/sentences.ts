import { expect } from '@open-wc/testing';
import { modelLabels } from '../../src/locales/model-labels.js';
import { findingWords } from '../../src/locales/en/findings.js';
import { formatsOf } from '../../src/locales/formats.js';
import type { FindingContext, FindingWords } from '../../src/locales/findings-wording.js';
import type { HealthModel } from '../../src/scoring/index.js';
import { reviewModel } from '../../src/scoring/learn/review.js';
import { accounts, AS_OF, model, portfolio, sound, withMeasure } from './sound-model.js';

const context = (reviewed: HealthModel): FindingContext => ({
  labels: modelLabels(reviewed, 'en'),
  formats: formatsOf('en'),
  name: (id) => `Account ${id}`,
  asOf: AS_OF,
});

const words = (reviewed: HealthModel, list?: object[]): Map<string, FindingWords> =>
  new Map(
    reviewModel(reviewed, { asOf: AS_OF, ...(list && { portfolio: portfolio(list) }) }).map((finding) => [
      finding.code,
      findingWords(finding, context(reviewed)),
    ]),
  );

describe('findings in English', () => {
  it('name the sum of weights and what each is really worth', () => {
    const reviewed = model({
      dimensions: sound.dimensions.slice(0, 3).map((each, i) => ({ ...each, weight: [70, 40, 30][i] })),
    });
    expect(words(reviewed).get('weights-not-whole')!.what).to.equal(
      'The weights look like parts of 100 and sum to 140. They are really worth: adoption 50%; engagement 29%; support 21%.',
    );
  });

  it('speak with the model’s own labels and a reader’s dates', () => {
    const old = { effective: '2024-11-20', reviewBy: '2026-05-20' };
    const found = words(model({ ...old, bands: [{ id: 'low', label: 'Act now' }], bandPlays: {} }));
    expect(found.get('band-without-play')!.what).to.equal('No play answers the band “Act now”.');
    expect(found.get('older-than-18-months')!.what).to.equal(
      'The model has been in effect since Nov 20, 2024; its review was due on May 20.',
    );
  });

  it('count accounts, categories and contacts', () => {
    const list = accounts(12, (i) => ({
      attributes: { payment: i < 3 ? 'refunded' : i === 3 ? 'Paid' : 'paid' },
      contacts: i < 2 ? [{ role: 'CIO', lastTouch: '2026-11-01' }] : undefined,
    }));
    const found = words(model(), list);
    expect(found.get('unlisted-category')!.what).to.equal(
      '“payment” does not list what 4 accounts say: “refunded” (3), “Paid” (1).',
    );
    expect(found.get('single-threaded')!.what).to.equal(
      '2 of 2 accounts with a list of contacts had one contact touched in 90 days: Account a0 and Account a1.',
    );
  });

  it('say what, why and what to do, of every kind met here', () => {
    const spoilt = withMeasure('sentiment', { whenMissing: 90, nature: 'lagging' }, { play: undefined });
    const all = words(
      { ...spoilt, adjustments: [{ id: 'vip', when: { segment: 'x' }, floor: 80 }] },
      accounts(12),
    );
    expect(all.size).to.be.greaterThan(3);
    for (const { what, why, todo } of all.values()) {
      for (const text of [what, why, todo])
        expect(text)
          .to.match(/^[“A-Z0-9].*\.$/)
          .and.not.match(/undefined|NaN/);
    }
  });
});
