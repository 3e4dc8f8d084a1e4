import { expect } from '@open-wc/testing';
import { reviewModel } from '../../src/scoring/learn/review.js';
import { causeCases } from './cause-cases.js';
import { playCases } from './play-cases.js';
import { AS_OF, find, model, noPlay, otherDimensions, withMeasure } from './sound-model.js';

describe('the review of a model', () => {
  it('finds nothing in a sound one', () => {
    expect(reviewModel(model(), { asOf: AS_OF })).to.deep.equal([]);
  });

  for (const { code, what, model: reviewed, path, values, severity, twin } of [...playCases, ...causeCases]) {
    it(`names ${what}`, () => {
      const found = find(code, reviewed);
      expect(found.map((finding) => finding.path)).to.deep.equal([path]);
      expect(rounded(found[0]!.values)).to.deep.equal(values);
      if (severity !== undefined) expect(found[0]!.severity).to.equal(severity);
      expect(find(code, twin)).to.deep.equal([]);
    });
  }

  it('is due 18 months after the model took effect, and not a day earlier', () => {
    expect(find('older-than-18-months', model(), undefined, '2027-11-01')).to.deep.equal([]);
    expect(find('older-than-18-months', model(), undefined, '2027-11-02')[0]!.values).to.deep.equal({
      effective: '2026-05-01',
      due: '2027-11-01',
    });
  });

  it('is due after the day the model names', () => {
    expect(find('past-review-day', model(), undefined, '2027-05-01')).to.deep.equal([]);
    expect(find('past-review-day', model(), undefined, '2027-05-02')[0]!.path).to.equal('reviewBy');
  });

  it('says when a model’s age cannot be told', () => {
    expect(find('no-effective-day', model({ effective: undefined }))).to.have.length(1);
    expect(find('no-effective-day', model())).to.deep.equal([]);
  });

  it('asks no play of a measure that never has weight', () => {
    const weightless = { ...noPlay, weight: 0 };
    expect(
      find('measure-without-play', model({ dimensions: [weightless, ...otherDimensions] })),
    ).to.deep.equal([]);
    const variants = [{ id: 'v', when: { segment: 'x' }, weights: { adoption: 5 } }];
    const reviewed = model({ dimensions: [weightless, ...otherDimensions], variants });
    expect(find('measure-without-play', reviewed)).to.have.length(1);
  });

  it('puts what is gravest first', () => {
    const reviewed = withMeasure('sentiment', { whenMissing: 100 }, { id: 'other', play: undefined });
    const severities = reviewModel(reviewed, { asOf: '2028-01-01' }).map(({ severity }) => severity);
    expect(severities).to.deep.equal(['error', 'warning', 'warning', 'warning']);
  });

  it('refuses a day that is none', () => {
    expect(() => reviewModel(model(), { asOf: 'today' })).to.throw(RangeError);
  });
});

/** Numbers to nine decimals, so that 0.40 + 0.15 is 0.55. */
function rounded(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
    ]),
  );
}
