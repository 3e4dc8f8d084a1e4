import { expect } from '@open-wc/testing';
import { createPortfolio, parseAccounts, parseModel } from '../../src/scoring/index.js';
import { reviewModel } from '../../src/scoring/learn/review.js';
import { exampleAccount, exampleModel } from '../fixtures/language.js';

const { model } = parseModel(exampleModel());

const short = (options: Parameters<typeof reviewModel>[1]): string[] =>
  reviewModel(model!, options).map(({ severity, code, path }) => `${severity} ${code} ${path}`.trim());

describe('the review of the documentation’s model', () => {
  it('finds what it leaves open', () => {
    expect(short({ asOf: '2026-11-16' })).to.deep.equal([
      'note band-without-play bands[2]',
      'note weights-not-whole variants[1].weights',
      'note components-not-covered dimensions',
    ]);
  });

  it('finds in its account what the model does not ask about', () => {
    const portfolio = createPortfolio(parseAccounts([exampleAccount()]).accounts);
    expect(short({ asOf: '2026-11-16', portfolio })).to.include('warning single-threaded');
  });
});
