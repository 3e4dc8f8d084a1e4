import { expect } from '@open-wc/testing';
import { rankCorrelation, ranked } from '../../src/scoring/learn/rank-correlation.js';
import { reviewModel } from '../../src/scoring/learn/review.js';
import { accounts, AS_OF, find, model, portfolio } from './sound-model.js';

const echo = (count: number, of: (i: number, seats: number) => number | undefined): object[] =>
  accounts(count).map((account, i) => {
    const { metrics } = account as { metrics: Record<string, number> };
    return { ...account, metrics: { ...metrics, logins: of(i, metrics.seats!) } };
  });

const correlate = (a: number[], b: number[]): { correlation: number; count: number } =>
  rankCorrelation(ranked(Float64Array.from(a)), ranked(Float64Array.from(b)));

describe('measures that say the same thing', () => {
  it('are named with their rank correlation, however the one follows the other', () => {
    const [finding, ...more] = find(
      'measures-alike',
      model(),
      echo(40, (_, seats) => (seats / 10) ** 2),
    );
    expect(more).to.deep.equal([]);
    expect(finding).to.deep.include({ severity: 'warning', path: 'dimensions[1].measures[0]' });
    const { correlation, ...values } = finding!.values;
    expect(values).to.deep.equal({ measure: 'logins', other: 'seats', accounts: 40 });
    expect(correlation).to.be.closeTo(1, 1e-9);
  });

  it('are left alone below 0.9, where one falls as the other rises, and over fewer than ten accounts', () => {
    const opposite = echo(40, (_, seats) => 100 - seats);
    const mixed = echo(40, (i, seats) => (i % 4 === 0 ? 100 - seats : seats));
    const few = echo(40, (i, seats) => (i < 9 ? seats : undefined));
    for (const list of [opposite, mixed, few])
      expect(find('measures-alike', model(), list)).to.deep.equal([]);
  });

  it('are found in the same pairs whatever the order of a large portfolio', () => {
    const list = echo(5000, (i, seats) => (i % 40 === 0 ? 100 - seats : seats));
    const review = (of: object[]): unknown =>
      reviewModel(model(), { asOf: AS_OF, portfolio: portfolio(of) }).filter(
        ({ code }) => code === 'measures-alike',
      );
    const found = review(list) as { values: { accounts: number } }[];
    expect(found.map(({ values }) => values.accounts)).to.deep.equal([2000]);
    expect(review([...list].reverse())).to.deep.equal(found);
  });

  // Worked by hand with 1 − 6 Σd² / (n³ − n), which holds without ties: d = 1, 1, 1, 1, 0 → 1 − 24 / 120.
  it('are ranked as Spearman did', () => {
    expect(correlate([10, 20, 30, 40, 50], [2, 1, 4, 3, 9]).correlation).to.be.closeTo(0.8, 1e-12);
  });

  // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: Pearson 4.5 / √(4.5 × 5).
  it('share a mean rank where they tie', () => {
    expect(correlate([1, 2, 2, 3], [1, 2, 3, 4]).correlation).to.be.closeTo(4.5 / Math.sqrt(22.5), 1e-12);
  });

  it('are compared where both are known, and not at all where one never varies', () => {
    expect(correlate([1, NaN, 2, 3, 4], [1, 9, 2, NaN, 3])).to.deep.equal({ correlation: 1, count: 3 });
    expect(correlate([5, 5, 5], [1, 2, 3]).correlation).to.be.NaN;
  });
});
