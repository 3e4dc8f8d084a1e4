import { expect } from '@open-wc/testing';
import { parseAccounts, parseModel, scoreAccount, type Explanation } from '../../src/scoring/index.js';

const BANDS = [{ id: 'low' }, { id: 'middle', from: 50 }, { id: 'high', above: 75 }];

function explain(parts: object, account: object): Explanation {
  const { model, problems } = parseModel({ id: 'm', version: '1', bands: BANDS, ...parts });
  expect(problems).to.deep.equal([]);
  const parsed = parseAccounts([{ id: 'a', name: 'A', ...account }]);
  expect(parsed.problems).to.deep.equal([]);
  return scoreAccount(model!, parsed.accounts[0]!, '2026-11-16');
}

const one = (measure: object): object => ({
  dimensions: [{ id: 'd', measures: [{ id: 'x', read: 'latest', metric: 'x', ...measure }] }],
});

/** Points of a reading, or why there are none. */
function pointsOf(points: object | undefined, x: unknown): number | string {
  const { reasons, unknown } = explain(one(points ? { points } : {}), { metrics: { x } });
  return reasons[0]?.points ?? unknown[0]!.why;
}

describe('points', () => {
  const curve = {
    curve: [
      [10, 0],
      [20, 50],
      [40, 100],
    ],
  };
  const falling = {
    curve: [
      [0, 100],
      [10, 0],
    ],
  };
  const levels = {
    levels: [
      { above: 10, points: 100 },
      { atLeast: 5, below: 10, points: 60 },
      { atMost: 5, points: 20 },
    ],
  };
  const cases: readonly (readonly [
    title: string,
    points: object | undefined,
    x: number,
    gives: number | string,
  ])[] = [
    ['none: the reading itself', undefined, 42.5, 42.5],
    ['none: held to 0', undefined, -3, 0],
    ['none: held to 100', undefined, 1e308, 100],
    ['curve: at its first point', curve, 10, 0],
    ['curve: between two', curve, 15, 25],
    ['curve: at a point in the middle', curve, 20, 50],
    ['curve: on the second slope', curve, 30, 75],
    ['curve: at its end', curve, 40, 100],
    ['curve: below it the first points hold', curve, -1e308, 0],
    ['curve: above it the last points hold', curve, 1e308, 100],
    ['curve: falling', falling, 2.5, 75],
    ['outside skip: at the ends is inside', { ...curve, outside: 'skip' }, 40, 100],
    ['outside skip: within the tolerance is inside', { ...curve, outside: 'skip' }, 40 + 1e-10, 100],
    ['outside skip: beyond is unknown', { ...curve, outside: 'skip' }, 40.001, 'outside-curve'],
    ['outside skip: before is unknown', { ...curve, outside: 'skip' }, 9.999, 'outside-curve'],
    ['levels: above leaves its edge out', levels, 10, 'no-level'],
    ['levels: above', levels, 10.1, 100],
    ['levels: above needs more than the tolerance', levels, 10 + 1e-10, 'no-level'],
    ['levels: at least takes its edge in', levels, 5, 60],
    ['levels: at least forgives the tolerance', levels, 5 - 1e-10, 60],
    ['levels: at most', levels, 4.9, 20],
    [
      'levels: the first that fits counts',
      {
        levels: [
          { atLeast: 1, points: 10 },
          { atLeast: 2, points: 90 },
        ],
      },
      3,
      10,
    ],
    [
      'levels: one without edges takes the rest',
      { levels: [{ atLeast: 5, points: 9 }, { points: 1 }] },
      0,
      1,
    ],
  ];
  for (const [title, points, x, gives] of cases) {
    it(title, () => {
      const found = pointsOf(points, x);
      if (typeof gives === 'number') expect(found).to.be.closeTo(gives, 1e-9);
      else expect(found).to.equal(gives);
    });
  }

  const categories = { paid: 100, late: 40, true: 70, '7': 7 };
  const texts: readonly (readonly [value: unknown, more: object, gives: number | string])[] = [
    ['paid', {}, 100],
    ['Paid', {}, 'unlisted-category'],
    ['constructor', {}, 'unlisted-category'],
    ['constructor', { '*': 5 }, 5],
    [true, {}, 70],
    [7, {}, 7],
  ];
  for (const [value, more, gives] of texts) {
    it(`categories: ${JSON.stringify(value)} gives ${gives}`, () => {
      const measure = {
        read: 'attribute',
        metric: undefined,
        attribute: 'pay',
        points: { categories: { ...categories, ...more } },
      };
      const { reasons, unknown } = explain(one(measure), { attributes: { pay: value } });
      expect(reasons[0]?.points ?? unknown[0]!.why).to.equal(gives);
    });
  }
});

describe('conditions', () => {
  const parts = {
    dimensions: [
      {
        id: 'd',
        measures: [
          { id: 'x', read: 'latest', metric: 'x' },
          { id: 'filled', read: 'latest', metric: 'none', whenMissing: 30 },
        ],
      },
      { id: 'e', measures: [{ id: 'gone', read: 'latest', metric: 'gone' }] },
    ],
  };
  const account = {
    segment: 'big',
    attributes: { plan: 'pro', seats: 7, since: { at: ['2026-12-01'], values: ['later'] } },
    metrics: { x: 60, logins: { at: ['2026-11-10', '2026-11-11'] } },
  };
  const unknown = { attribute: 'nothing', is: 'x' };
  const [yes, no] = [{ segment: 'big' }, { segment: 'small' }];
  // d is the mean of 60 and 30; e is unknown: the score is 45, coverage ½ × ½.
  const cases: readonly (readonly [condition: object, holds: boolean])[] = [
    [yes, true],
    [no, false],
    [{ stage: 'any' }, false], // unknown
    [{ not: { stage: 'any' } }, false],
    [{ attribute: 'plan', is: 'pro' }, true],
    [{ attribute: 'plan', in: ['free', 'pro'] }, true],
    [{ attribute: 'seats', is: 7 }, true],
    [{ attribute: 'seats', is: '7' }, true],
    [{ attribute: 'since', is: 'later' }, false], // not yet
    [{ attribute: 'since', known: false }, true],
    [{ attribute: 'plan', known: true }, true],
    [{ reading: { read: 'count', metric: 'logins', over: '7d' }, atLeast: 2 }, true],
    [{ reading: { read: 'count', metric: 'logins', over: '7d' }, above: 2 }, false],
    [{ reading: { read: 'latest', metric: 'gone' }, known: false }, true],
    [{ reading: { read: 'latest', metric: 'gone' }, atLeast: 0 }, false],
    [{ measure: 'x', atLeast: 60, atMost: 60 }, true],
    [{ measure: 'filled', below: 31 }, true],
    [{ measure: 'gone', known: false }, true],
    [{ dimension: 'd', atLeast: 45 - 1e-10 }, true],
    [{ dimension: 'e', known: true }, false],
    [{ score: true, atMost: 45 }, true],
    [{ coverage: true, atMost: 0.25 }, true],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [{ all: [yes, unknown] }, false],
    [{ not: { all: [no, unknown] } }, true], // false with anything is false
    [{ not: { all: [yes, unknown] } }, false],
    [{ any: [yes, unknown] }, true],
    [{ not: { any: [no, unknown] } }, false],
    [{ not: { not: yes } }, true],
  ];
  for (const [condition, holds] of cases) {
    it(`${JSON.stringify(condition)} ${holds ? 'holds' : 'does not'}`, () => {
      const { adjustments } = explain(
        { ...parts, adjustments: [{ id: 'rule', when: condition, add: 0 }] },
        account,
      );
      expect(adjustments.length > 0).to.equal(holds);
    });
  }
});

describe('adjustments', () => {
  const always = { all: [] };
  const cases: readonly (readonly [
    title: string,
    rule: object,
    x: number,
    score: number,
    change: number | undefined,
  ])[] = [
    ['cap lowers', { cap: 60 }, 80, 60, -20],
    ['cap that changes nothing is listed', { cap: 60 }, 50, 50, 0],
    ['floor lifts', { floor: 60 }, 50, 60, 10],
    ['floor that changes nothing is listed', { floor: 60 }, 80, 80, 0],
    ['set', { set: 10 }, 80, 10, -70],
    ['add', { add: 5 }, 80, 85, 5],
    ['add is held to 100', { add: 30 }, 80, 100, 20],
    ['add is held to 0', { add: -90 }, 80, 0, -80],
    ['on its last day', { cap: 60, until: '2026-11-16' }, 80, 60, -20],
    ['after its last day', { cap: 60, until: '2026-11-15' }, 80, 80, undefined],
  ];
  for (const [title, rule, x, score, change] of cases) {
    it(title, () => {
      const found = explain(
        { ...one({}), adjustments: [{ id: 'rule', when: always, ...rule }] },
        { metrics: { x } },
      );
      expect(found.score).to.equal(score);
      expect(found.adjustments[0]?.contribution).to.equal(change);
    });
  }

  it('none on an unknown score', () => {
    const found = explain({ ...one({}), adjustments: [{ id: 'rule', when: always, set: 50 }] }, {});
    expect(found.score).to.be.NaN;
    expect(found.adjustments).to.deep.equal([]);
  });

  it('limit comes first in a points model that leaves 0–100', () => {
    const points = { levels: [{ points: 80 }] };
    const sum = {
      combine: 'sum',
      base: 60,
      ...one({ points }),
      adjustments: [{ id: 'less', when: always, add: -10 }],
    };
    const found = explain(sum, { metrics: { x: 1 } });
    expect(found.score).to.equal(90);
    expect(found.adjustments).to.deep.equal([
      { id: 'limit', contribution: -40 },
      { id: 'less', contribution: -10 },
    ]);
  });

  it('a band edge that excludes', () => {
    expect(explain(one({}), { metrics: { x: 75 } }).band).to.equal('middle');
    expect(explain(one({}), { metrics: { x: 75.001 } }).band).to.equal('high');
  });
});
