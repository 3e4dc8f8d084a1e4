import { expect } from '@open-wc/testing';
import { reviewModel } from '../../src/scoring/learn/review.js';
import type { Finding } from '../../src/scoring/learn/finding.js';
import { accounts, AS_OF, find, model, portfolio } from './sound-model.js';

const SEGMENTS = ['enterprise', 'enterprise', 'digital', 'mid'];

const owned = (ownerOf: (segment: string, i: number) => string | undefined): object[] =>
  accounts(40, (i) => ({
    segment: SEGMENTS[i % 4],
    owner: ownerOf(SEGMENTS[i % 4]!, i),
    pulse: { band: 'high', on: '2026-11-01' },
  }));

const review = (list: object[]): Finding[] =>
  reviewModel(model(), { asOf: AS_OF, portfolio: portfolio(list) });

describe('a review and the people who look after accounts', () => {
  const apart = owned((segment, i) => (segment === 'digital' ? 'u1' : `u${2 + (i % 3)}`));

  it('warns where comparing segments would compare people, and names no one', () => {
    const [finding] = find('segment-is-one-owner', model(), apart);
    expect(finding!.values).to.deep.equal({ segments: ['digital'], of: 3 });
    expect(JSON.stringify(review(apart))).not.to.match(/u\d/);
  });

  it('does not where a second person looks after some, or one looks after everything', () => {
    const shared = owned((segment, i) => (segment === 'digital' && i > 2 ? 'u1' : `u${2 + (i % 3)}`));
    expect(find('segment-is-one-owner', model(), shared)).to.deep.equal([]);
    expect(
      find(
        'segment-is-one-owner',
        model(),
        owned(() => 'u1'),
      ),
    ).to.deep.equal([]);
    const partly = owned((segment, i) =>
      i === 2 ? undefined : segment === 'digital' ? 'u1' : `u${2 + (i % 3)}`,
    );
    expect(find('segment-is-one-owner', model(), partly)).to.deep.equal([]);
    const nobody = owned((segment, i) => (segment === 'digital' ? undefined : `u${i % 3}`));
    expect(find('segment-is-one-owner', model(), nobody)).to.deep.equal([]);
    expect(find('segment-is-one-owner', model(), accounts(40))).to.deep.equal([]);
  });

  it('is the same whoever is who', () => {
    const renamed = owned((segment, i) => (segment === 'digital' ? 'u4' : `u${3 - (i % 3)}`));
    expect(review(renamed)).to.deep.equal(review(apart));
  });

  it('is the same but for that warning whoever looks after which account', () => {
    const without = (list: object[]): Finding[] =>
      review(list).filter(({ code }) => code !== 'segment-is-one-owner');
    expect(without(apart).some(({ code }) => code === 'pulses-rosier')).to.equal(true);
    for (const shift of [1, 2, 3]) {
      expect(without(owned((_, i) => `u${(i * shift) % 5}`))).to.deep.equal(without(apart));
    }
  });
});
