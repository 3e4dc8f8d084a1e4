import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createPortfolio, type Account, type HealthModel } from '../../src/scoring/index.js';
import type { Finding } from '../../src/scoring/learn/finding.js';
import { reviewModel } from '../../src/scoring/learn/review.js';
import { anyAccount } from '../arbitraries/accounts.js';
import { anyModel } from '../arbitraries/models.js';
import { AS_OF } from '../arbitraries/vocabulary.js';

const anyTwenty = fc.tuple(...Array.from({ length: 20 }, (_, i) => anyAccount(`a${i}`)));

const review = (model: HealthModel, accounts: readonly Account[]): Finding[] =>
  reviewModel(model, { asOf: AS_OF, portfolio: createPortfolio(accounts) });

/** Sums taken in another order differ in the last place. */
const near = (findings: Finding[]): unknown =>
  JSON.parse(
    JSON.stringify(findings, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(9)) : value,
    ),
  );

describe('a review of any model over any accounts', () => {
  it('finds only numbers that are numbers, and the same whatever the order of accounts', function () {
    this.timeout(60_000);
    const law = fc.property(anyModel, anyTwenty, (model, accounts) => {
      const findings = review(model, accounts);
      JSON.stringify(findings, (_, value: unknown) => {
        if (typeof value === 'number') expect(Number.isFinite(value)).to.equal(true);
        return value;
      });
      expect(near(review(model, [...accounts].reverse()))).to.deep.equal(near(findings));
    });
    fc.assert(law, { numRuns: 150, seed: 20261116 });
  });

  it('changes nothing in the model', () => {
    const law = fc.property(anyModel, anyTwenty, (model, accounts) => {
      const before = JSON.stringify(model);
      review(model, accounts);
      expect(JSON.stringify(model)).to.equal(before);
    });
    fc.assert(law, { numRuns: 20, seed: 20261116 });
  });
});
