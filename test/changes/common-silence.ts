import { expect } from '@open-wc/testing';
import { account, changes, level, many, modelOf, stateOf } from './setting.js';

describe('the same data missing in most accounts at once', () => {
  const fresh = modelOf({
    dimensions: [
      { id: 'd', measures: [level('usage', { freshFor: '2d' }), level('support', { freshFor: '2d' })] },
    ],
  });
  const silent = (more: (i: number) => Record<string, [number | null, number | null]> = () => ({})) =>
    many(60, (i) => account(`a${i}`, { usage: [80, null], support: [60, 60], ...more(i) }));

  it('is said once, and that the scores fell by it is not said again', async () => {
    const report = await changes(stateOf(fresh, silent()));
    expect(report.portfolio).to.deep.equal([
      { kind: 'common-silence', measure: 'usage', accounts: 60, of: 60 },
    ]);
    expect([report.accounts.length, report.folded]).to.deep.equal([0, 60]);
  });

  it('leaves in the list where something else stopped, or something moved', async () => {
    const report = await changes(
      stateOf(
        fresh,
        silent((i): Record<string, [number | null, number | null]> => {
          if (i === 7) return { support: [60, null] };
          return i === 8 ? { support: [60, 30] } : {};
        }),
      ),
    );
    expect(report.accounts.map(({ id, todo }) => [id, todo])).to.deep.equal([
      ['a8', 'talk'],
      ['a7', 'check-data'],
    ]);
  });

  for (const [name, stopped, isSaid] of [
    ['31 of 60', 31, true],
    ['30 of 60', 30, false],
  ] as const) {
    it(`${name}: ${isSaid ? 'said once' : 'each for itself'}`, async () => {
      const report = await changes(
        stateOf(
          fresh,
          silent((i) => (i < stopped ? {} : { usage: [80, 80] })),
        ),
      );
      expect(report.portfolio.map(({ kind }) => kind)).to.deep.equal(isSaid ? ['common-silence'] : []);
      expect(report.accounts.length).to.equal(isSaid ? 0 : 30);
    });
  }

  it('folds the bands and scores it took, not what else moved those accounts', async () => {
    const needy = modelOf({
      minimumCoverage: 0.6,
      dimensions: [{ id: 'd', measures: [level('usage', { freshFor: '2d' }), level('support')] }],
    });
    const accounts = silent((i): Record<string, [number | null, number | null]> => {
      if (i === 7) return { support: [60, 30] };
      return i === 8 ? { support: [null, null] } : {};
    });
    const report = await changes(stateOf(needy, accounts));
    expect(report.accounts.map(({ id, todo }) => [id, todo])).to.deep.equal([['a7', 'talk']]);
    expect(report.folded).to.equal(59);
  });

  it('is said also where points stand in for what is missing', async () => {
    const filled = modelOf({
      dimensions: [
        { id: 'd', measures: [level('usage', { freshFor: '2d', whenMissing: 0 }), level('support')] },
      ],
    });
    const report = await changes(stateOf(filled, silent()));
    expect(report.portfolio.map(({ kind }) => kind)).to.deep.equal(['common-silence']);
    expect(report.folded).to.equal(60);
  });
});
