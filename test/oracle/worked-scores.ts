import { expect } from '@open-wc/testing';
import type { Account } from '../../src/scoring/contract/account.js';
import type { Group, HealthModel, Measure } from '../../src/scoring/contract/model.js';
import { oracleDisplay } from './display.js';
import { oracleMovement } from './movement.js';
import { oracleScore } from './score.js';

const ASOF = '2026-11-16';
const BANDS = [{ id: 'red' }, { id: 'amber', from: 50 }, { id: 'green', from: 75 }];

/** A measure that reads the metric of its own name as points. */
const plain = (id: string, rest: Partial<Measure> = {}): Measure => ({
  id,
  read: 'latest',
  metric: id,
  ...rest,
});
const single = (id: string, weight: number): Group => ({ id: `of-${id}`, weight, measures: [plain(id)] });
const modelOf = (dimensions: Group[], rest: Partial<HealthModel> = {}): HealthModel => ({
  id: 'm',
  version: '1',
  bands: BANDS,
  dimensions,
  ...rest,
});
const accountOf = (metrics: Account['metrics'], rest: Partial<Account> = {}): Account => ({
  id: 'a',
  name: 'A',
  metrics,
  ...rest,
});
const score = (model: HealthModel, account: Account) => oracleScore(model, [account], 'a', ASOF);

const four = modelOf([single('w', 40), single('x', 30), single('y', 20), single('z', 10)]);

describe('scores worked by hand', () => {
  it('72/65/80/60 at 40/30/20/10 is 70.3', () => {
    const result = score(four, accountOf({ w: 72, x: 65, y: 80, z: 60 }));
    expect(result.score).to.be.closeTo(70.3, 1e-9);
    expect(result.band).to.equal('amber');
    // Against the best band's edge, 75: 0.4 × −3, 0.3 × −10, 0.2 × 5, 0.1 × −15.
    expect(result.contributions['w']).to.be.closeTo(-1.2, 1e-9);
    expect(result.contributions['x']).to.be.closeTo(-3, 1e-9);
    expect(result.contributions['y']).to.be.closeTo(1, 1e-9);
    expect(result.contributions['z']).to.be.closeTo(-1.5, 1e-9);
    expect(result.lost['x']).to.be.closeTo(0.3 * 35, 1e-9);
  });

  it('one input missing shares its weight out', () => {
    const result = score(four, accountOf({ w: 72, y: 80, z: 60 }));
    // (28.8 + 16 + 6) / 0.7
    expect(result.score).to.be.closeTo(50.8 / 0.7, 1e-9);
    expect(result.coverage).to.be.closeTo(0.7, 1e-9);
    expect(result.shares).to.not.have.property('x');
    expect(result.unknown).to.deep.equal({ x: ['not-sent'] });
  });

  it('nothing known is no score and no band', () => {
    const result = score(four, accountOf({}));
    expect(result.score).to.be.NaN;
    expect(result.band).to.equal(undefined);
    expect(result.coverage).to.equal(0);
  });

  it('worst takes the lowest and splits ties; the others have no share but count for coverage', () => {
    const model = modelOf([
      {
        id: 'd',
        combine: 'worst',
        measures: [plain('w'), plain('x'), plain('y', { weight: 2 }), plain('z')],
      },
    ]);
    const result = score(model, accountOf({ w: 40, x: 90, y: 40 }));
    expect(result.score).to.equal(40);
    expect(result.shares).to.deep.equal({ w: 0.5, y: 0.5 });
    // Weights 1 + 1 + 2 of 5 are known.
    expect(result.coverage).to.be.closeTo(0.8, 1e-12);
  });

  it('evidence that fades weighs less, and covers less', () => {
    const model = modelOf([{ id: 'd', measures: [plain('w', { fadesOver: '28d' }), plain('x')] }]);
    // 7 days old of 28: fade 0.75. (0.75 × 100 + 1 × 30) / 1.75 = 60; coverage (0.75 + 1) / 2.
    const result = score(model, accountOf({ w: { on: '2026-11-09', value: 100 }, x: 30 }));
    expect(result.score).to.be.closeTo(60, 1e-9);
    expect(result.coverage).to.be.closeTo(0.875, 1e-12);
  });

  it('fresh for 14 days is fresh on the 14th and stale on the 15th', () => {
    const model = modelOf([{ id: 'd', measures: [plain('w', { freshFor: '14d' })] }]);
    expect(score(model, accountOf({ w: { on: '2026-11-02', value: 9 } })).score).to.equal(9);
    expect(score(model, accountOf({ w: { on: '2026-11-01', value: 9 } })).unknown).to.deep.equal({
      w: ['stale'],
    });
  });

  it('a filled measure counts for the score, not for coverage', () => {
    const model = modelOf([{ id: 'd', measures: [plain('w', { whenMissing: 20 }), plain('x')] }], {
      minimumCoverage: 0.6,
    });
    const result = score(model, accountOf({ x: 80 }));
    expect([result.score, result.coverage, result.band]).to.deep.equal([50, 0.5, undefined]);
    expect(result.filled).to.deep.equal(['w']);
  });

  it('a sum model adds to its base and is limited before the other adjustments', () => {
    const adjustments = [
      { id: 'dip', when: { score: true, atLeast: 100 } as const, add: -10 },
      { id: 'never', when: { not: { segment: 'x' } }, set: 0 },
    ];
    const model = modelOf([{ id: 'd', weight: 2, measures: [plain('w'), plain('x', { weight: 0.5 })] }], {
      combine: 'sum',
      base: 20,
      adjustments,
    });
    // 20 + 2 × (30 + 0.5 × 60) = 140, limited to 100, less 10. No segment: `not` of unknown is unknown.
    const result = score(model, accountOf({ w: 30, x: 60 }));
    expect(result.score).to.equal(90);
    expect(result.adjustments).to.deep.equal([
      { id: 'limit', contribution: -40 },
      { id: 'dip', contribution: -10 },
    ]);
    expect(result.contributions).to.deep.equal({ w: 60, x: 60 });
  });

  it('later variants win property by property', () => {
    const model = modelOf([{ id: 'd', measures: [plain('w'), plain('x')] }], {
      variants: [
        { id: 'one', when: { stage: 's' }, weights: { w: 3, x: 2 }, measures: { w: { whenMissing: 10 } } },
        {
          id: 'two',
          when: { stage: ['s', 't'] },
          weights: { x: 1 },
          bands: [{ id: 'red' }, { id: 'amber', from: 20 }, { id: 'green', from: 30 }],
        },
      ],
    });
    // Weights 3 and 1: (3 × 10 + 1 × 90) / 4 = 30.
    const result = score(model, accountOf({ x: 90 }, { stage: 's' }));
    expect([result.score, result.band, result.reference]).to.deep.equal([30, 'green', 30]);
    expect(result.variants).to.deep.equal(['one', 'two']);
  });

  it('with hold a band improves late and worsens at once', () => {
    const model = modelOf([{ id: 'd', measures: [plain('w')] }], { hold: 3 });
    const weekly = (...values: number[]) => accountOf({ w: { every: 'week', end: ASOF, values } });
    expect(score(model, weekly(70, 77)).band).to.equal('amber');
    expect(score(model, weekly(70, 78)).band).to.equal('green');
    expect(score(model, weekly(70, 78, 76)).band).to.equal('green');
    expect(score(model, weekly(70, 78, 74, 76)).band).to.equal('amber');
    expect(score(model, weekly(40, 77)).band).to.equal('amber');
    expect(score(model, weekly(77)).band).to.equal('green');
  });

  it('an edge forgives 1e-9', () => {
    const model = modelOf([{ id: 'd', measures: [plain('w')] }]);
    expect(score(model, accountOf({ w: 75 - 9e-10 })).band).to.equal('green');
    expect(score(model, accountOf({ w: 75 - 2e-9 })).band).to.equal('amber');
  });

  it('shown numbers round half away from zero on the decimal value', () => {
    const shown = (value: number, decimals: number, max = 100) => oracleDisplay(value, { decimals, max });
    expect([
      shown(8.45, 1),
      shown(84.5, 1, 10),
      shown(70.3, 0),
      shown(99.5, 0),
      shown(0.04, 1),
      shown(NaN, 0),
    ]).to.deep.equal(['8.5', '8.5', '70', '100', '0.0', '']);
  });
});

describe('movements worked by hand', () => {
  const two = modelOf([single('w', 1), single('x', 1)], {
    adjustments: [{ id: 'lift', when: { measure: 'w', atLeast: 60 }, add: 5 }],
    variants: [{ id: 'v', when: { segment: 'big' }, weights: { 'of-w': 3 } }],
  });
  const side = (model: HealthModel, account: Account) => ({
    model,
    accounts: [account],
    id: 'a',
    asOf: ASOF,
  });

  it('splits points, an adjustment, a variant and a model', () => {
    const doubled = modelOf([single('w', 1), single('x', 0)]);
    const movement = oracleMovement(
      side(two, accountOf({ w: 40, x: 20 })),
      side(doubled, accountOf({ w: 80, x: 20 }, { segment: 'big' })),
    );
    // 30 → 50 raw, + 5; under variant v (3 × 80 + 20) / 4 = 65, + 5; under the other model 80.
    expect(movement.rows).to.deep.equal([
      { kind: 'points', id: 'w', value: 20 },
      { kind: 'adjustment', id: 'lift', value: 5 },
      { kind: 'variant', value: 15 },
      { kind: 'model', value: 10 },
    ]);
    expect(movement.difference).to.equal(50);
  });

  it('a measure that comes is held against the mean of the two scores', () => {
    const movement = oracleMovement(side(two, accountOf({ w: 40 })), side(two, accountOf({ w: 40, x: 20 })));
    // Raw 40 → 30, mean 35. w: (½ − 1) × (40 − 35); x: ½ × (20 − 35).
    expect(movement.rows).to.deep.equal([
      { kind: 'weight', id: 'w', value: -2.5 },
      { kind: 'came', id: 'x', value: -7.5 },
    ]);
  });

  it('unknown on one side has no rows', () => {
    expect(oracleMovement(side(two, accountOf({})), side(two, accountOf({ w: 1 })))).to.deep.equal({
      became: 'known',
      rows: [],
    });
  });
});
