import { expect } from '@open-wc/testing';
import { point, explain, weekly, oneMeasure } from './setting.js';

describe('bands', () => {
  const edges: readonly (readonly [points: number, band: string])[] = [
    [49.9, 'low'],
    [50, 'middle'],
    [50 - 1e-10, 'middle'], // the tolerance
    [50 - 1e-8, 'low'],
    [100, 'high'],
  ];
  for (const [points, band] of edges) {
    it(`puts ${points} on ${band}`, () => {
      expect(explain(oneMeasure(), { metrics: { x: points } }).band).to.equal(band);
    });
  }

  it('reaches an edge of 40 with six equal measures at 40, whatever the rounding', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const parts = {
      bands: [{ id: 'low' }, { id: 'high', from: 40 }],
      dimensions: [{ id: 'dim', measures: ids.map((id) => point(id, { weight: 1 / 6 })) }],
    };
    expect(explain(parts, { metrics: Object.fromEntries(ids.map((id) => [id, 40])) }).band).to.equal('high');
  });

  it('holds: worse at once, better only with points to spare', () => {
    const held = { ...oneMeasure(), hold: 3 };
    expect(explain(held, { metrics: { x: weekly(60, 48, 51) } }).band).to.equal('low');
    expect(explain(held, { metrics: { x: weekly(60, 48, 53) } }).band).to.equal('middle');
    expect(explain(held, { metrics: { x: weekly(48, 60, 51) } }).band).to.equal('middle');
    expect(explain(held, { metrics: { x: 51 } }).band).to.equal('middle');
  });

  it('gives a score but no band under the coverage asked for', () => {
    const parts = { minimumCoverage: 0.6, dimensions: [{ id: 'd', measures: [point('x'), point('y')] }] };
    const { score, band, coverage } = explain(parts, { metrics: { x: 80 } });
    expect([score, band, coverage]).to.deep.equal([80, undefined, 0.5]);
  });
});

describe('missing and ageing data', () => {
  const parts = {
    dimensions: [{ id: 'd', measures: [point('x', { freshFor: '14d' }), point('y', { fadesOver: '28d' })] }],
  };

  it('makes a stale measure unknown the day after it is fresh for the last time', () => {
    const metrics = { x: { on: '2026-11-02', value: 10 }, y: weekly(90) };
    expect(explain(parts, { metrics }).reasons.map(({ measure }) => measure)).to.deep.equal(['x', 'y']);
    const later = explain(parts, { metrics }, '2026-11-17');
    expect(later.unknown).to.deep.equal([
      { measure: 'x', dimension: 'd', why: 'stale', lastSeen: '2026-11-02' },
    ]);
  });

  it('fades a weight with the age of its evidence', () => {
    const metrics = { x: weekly(0), y: { on: '2026-11-09', value: 100 } };
    const { score, coverage } = explain(parts, { metrics });
    // The fade of y is 1 − 7/28 = 0.75: 75 / 1.75.
    expect(score).to.be.closeTo(75 / 1.75, 1e-9);
    expect(coverage).to.be.closeTo(1.75 / 2, 1e-9);
  });

  it('lets whenMissing stand in, marked and without coverage', () => {
    const { reasons, coverage, score } = explain(oneMeasure({ whenMissing: 30 }), {});
    expect(score).to.equal(30);
    expect(coverage).to.equal(0);
    expect(reasons[0]).to.include({ filled: true, why: 'not-sent', points: 30 });
  });

  it('has no score, no rows and no band when nothing is known', () => {
    const { score, display, band, reasons, plays } = explain(oneMeasure(), {});
    expect(score).to.be.NaN;
    expect([display, band, reasons, plays]).to.deep.equal(['', undefined, [], []]);
  });
});

describe('adjustments and variants', () => {
  it('apply in order, each on the result of the one before', () => {
    const adjustments = [
      { id: 'cap', when: { segment: 'big' }, cap: 60 },
      { id: 'bonus', when: { score: true, atMost: 60 }, add: 7 },
      { id: 'over', when: { segment: 'big' }, set: 10, until: '2026-11-15' },
    ];
    const result = explain({ ...oneMeasure(), adjustments }, { segment: 'big', metrics: { x: 90 } });
    expect(result.score).to.equal(67);
    expect(result.adjustments).to.deep.equal([
      { id: 'cap', contribution: -30 },
      { id: 'bonus', contribution: 7 },
    ]);
  });

  it('leave alone what rests on something unknown', () => {
    const adjustments = [{ id: 'cap', when: { not: { attribute: 'champion', is: 'here' } }, cap: 10 }];
    expect(explain({ ...oneMeasure(), adjustments }, { metrics: { x: 90 } }).score).to.equal(90);
    const gone = { attributes: { champion: 'gone' }, metrics: { x: 90 } };
    expect(explain({ ...oneMeasure(), adjustments }, gone).score).to.equal(10);
  });

  it('variants cascade: later ones win, property by property', () => {
    const parts = {
      dimensions: [
        { id: 'd', measures: [point('x')] },
        { id: 'e', measures: [point('y')] },
      ],
      variants: [
        {
          id: 'one',
          when: { segment: 'small' },
          weights: { d: 3 },
          bands: [{ id: 'low' }, { id: 'middle', from: 10 }, { id: 'high', from: 20 }],
        },
        { id: 'two', when: { segment: 'small' }, weights: { d: 0 } },
      ],
    };
    const result = explain(parts, { segment: 'small', metrics: { x: 90, y: 15 } });
    expect([result.score, result.band, result.reference]).to.deep.equal([15, 'middle', 20]);
    expect(result.variants).to.deep.equal(['one', 'two']);
  });
});
