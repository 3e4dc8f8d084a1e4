import { expect } from '@open-wc/testing';
import {
  compileModel,
  createPortfolio,
  explainAccount,
  explainMovement,
  parseAccounts,
  parseModel,
  scoreAccount,
  scoreHistory,
  scorePortfolio,
  triage,
  type Explanation,
  type HealthModel,
  type PlayRecord,
} from '../../src/scoring/index.js';

const BANDS = [{ id: 'low' }, { id: 'middle', from: 50 }, { id: 'high', from: 75 }];
const point = (id: string, more: object = {}): object => ({ id, read: 'latest', metric: id, ...more });

function modelOf(parts: object): HealthModel {
  const { model, problems } = parseModel({ id: 'm', version: '1', bands: BANDS, ...parts });
  expect(problems).to.deep.equal([]);
  return model!;
}

function explain(parts: object, account: object, asOf = '2026-11-16'): Explanation {
  return scoreAccount(modelOf(parts), parseAccounts([{ id: 'a', name: 'A', ...account }]).accounts[0]!, asOf);
}

const weekly = (...values: (number | null)[]): object => ({ every: 'week', end: '2026-11-16', values });
const oneMeasure = (more: object = {}): object => ({
  dimensions: [{ id: 'd', measures: [point('x', more)] }],
});

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

describe('past days', () => {
  const model = modelOf(oneMeasure());
  const { accounts } = parseAccounts([{ id: 'a', name: 'A', metrics: { x: weekly(80, 60, 40) } }]);
  const portfolio = createPortfolio(accounts);
  const compiled = compileModel(model);

  it('are scored from the data as they stood', () => {
    const history = scoreHistory(compiled, portfolio, 0, [
      '2026-11-01',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
    ]);
    expect(history.map(({ score, band }) => [score, band])).to.deep.equal([
      [NaN, undefined],
      [80, 'high'],
      [60, 'middle'],
      [40, 'low'],
    ]);
    expect(history.every(({ kind }) => kind === 'restated')).to.equal(true);
  });

  it('are marked where they rest on facts without a day', () => {
    const bare = createPortfolio(parseAccounts([{ id: 'a', name: 'A', metrics: { x: 40 } }]).accounts);
    expect(scoreHistory(compiled, bare, 0, ['2026-11-16'])[0]!.undated).to.equal(true);
    expect(scoreHistory(compiled, portfolio, 0, ['2026-11-16'])[0]!.undated).to.equal(false);
  });

  it('explain what moved, exactly', () => {
    const side = (asOf: string): Parameters<typeof explainMovement>[0] => ({
      compiled,
      portfolio,
      row: 0,
      asOf,
    });
    const movement = explainMovement(side('2026-11-02'), side('2026-11-16'));
    expect(movement).to.deep.equal({ difference: -40, rows: [{ kind: 'points', id: 'x', value: -40 }] });
    expect(explainMovement(side('2026-10-01'), side('2026-11-16'))).to.deep.equal({
      rows: [],
      became: 'known',
    });
  });

  it('need a calendar day', () => {
    expect(() => scorePortfolio(compiled, portfolio, '2026-02-30')).to.throw(RangeError);
  });
});

describe('where to look first', () => {
  const rows = [
    { id: 'calm', name: 'Calm', arr: 1000, metrics: { x: weekly(90, 90, 90, 90, 90) } },
    { id: 'falling', name: 'Falling', arr: 1000, metrics: { x: weekly(90, 85, 80, 70, 60) } },
    {
      id: 'soon',
      name: 'Soon',
      arr: 1000,
      renewal: '2026-11-20',
      metrics: { x: weekly(60, 60, 60, 60, 60) },
    },
    { id: 'steady', name: 'Steady', arr: 1000, metrics: { x: weekly(60, 60, 60, 60, 60) } },
    { id: 'steady-too', name: 'Steady too', arr: 1000, metrics: { x: weekly(60, 60, 60, 60, 60) } },
  ];
  const order = (accounts: object[], capacity?: number): string[] => {
    const compiled = compileModel(modelOf(oneMeasure()));
    const portfolio = createPortfolio(parseAccounts(accounts).accounts);
    const scores = scorePortfolio(compiled, portfolio, '2026-11-16');
    const entries = triage(
      compiled,
      portfolio,
      scores,
      '2026-11-16',
      capacity === undefined ? {} : { capacity },
    );
    return entries.map(({ row }) => portfolio.accounts[row]!.id);
  };

  it('is what falls fastest, then what is decided soon, and what is well last', () => {
    expect(order(rows)).to.deep.equal(['falling', 'soon', 'steady', 'steady-too', 'calm']);
  });

  it('does not depend on the order of the accounts, and ends where capacity does', () => {
    expect(order([...rows].reverse(), 3)).to.deep.equal(['falling', 'soon', 'steady']);
  });
});

describe('whose hands it is in', () => {
  it('tells how much of what is held back comes from outside', () => {
    const parts = {
      dimensions: [
        {
          id: 'd',
          measures: [point('x', { influence: 'outside' }), point('y', { influence: 'direct' }), point('z')],
        },
      ],
    };
    const { heldBack } = explain(parts, { metrics: { x: 45, y: 60, z: 90 } });
    // A third each, against the edge of 75: 10 from outside, 5 direct; what helps is not counted.
    expect(heldBack.total).to.be.closeTo(15, 1e-9);
    expect(heldBack.outside).to.be.closeTo(10, 1e-9);
    expect(heldBack.direct).to.be.closeTo(5, 1e-9);
    expect([heldBack.shared, heldBack.unsaid]).to.deep.equal([0, 0]);
  });
});

describe('plays and stages', () => {
  const parts = {
    dimensions: [{ id: 'd', measures: [point('x', { play: 'teach' }), point('y')] }],
    plays: [
      { id: 'teach', dueIn: '7d' },
      { id: 'grow', opportunity: true, when: { measure: 'x', atLeast: 90 } },
      { id: 'act', when: { all: [{ band: 'low' }, { movement: '14d', below: -5 }] } },
    ],
    stages: [
      {
        id: 'start',
        steps: [
          { id: 'invited', doneWhen: { measure: 'x', atLeast: 50 } },
          { id: 'live', doneWhen: { measure: 'y', atLeast: 50 } },
          { id: 'asked', doneWhen: { attribute: 'asked', is: 'yes' } },
        ],
      },
    ],
  };
  const plays = (metrics: object): string[] => explain(parts, { metrics }).plays.map(({ id }) => id);

  it('a measure calls for its play only while it holds the score back', () => {
    expect(plays({ x: 74, y: 80 })).to.deep.equal(['teach']);
    expect(plays({ x: 80, y: 10 })).to.deep.equal([]);
  });

  it('chances to grow come last, and only by their own condition', () => {
    expect(plays({ x: 95, y: 95 })).to.deep.equal(['grow']);
  });

  it('a condition may ask for band and movement', () => {
    expect(plays({ x: weekly(60, 50, 40), y: 40 })).to.include('act');
    expect(plays({ x: weekly(40, 40, 40), y: 40 })).not.to.include('act');
  });

  it('carry who should take them up, and the steps', () => {
    const told = { ...parts, plays: [{ id: 'teach', role: 'csm', steps: ['Ask', 'Show'], dueIn: '2w' }] };
    const [play] = explain(told, { metrics: { x: 50, y: 80 } }).plays;
    expect(play).to.deep.include({ id: 'teach', role: 'csm', steps: ['Ask', 'Show'], due: '2026-11-30' });
  });

  describe('that were done or set aside', () => {
    const restingUntil = (values: number[], ...played: PlayRecord[]): string | undefined => {
      const compiled = compileModel(modelOf(parts));
      const portfolio = createPortfolio(
        parseAccounts([{ id: 'a', name: 'A', metrics: { x: weekly(...values), y: 80 } }]).accounts,
      );
      const { plays: suggested } = explainAccount(compiled, portfolio, 0, '2026-11-16', { played });
      return suggested.find(({ id }) => id === 'teach')!.restsUntil;
    };
    const done = (on: string): PlayRecord => ({ play: 'teach', state: 'done', on });

    it('rest for thirty days, the newest record counting', () => {
      expect(restingUntil([60, 60], done('2026-11-10'))).to.equal('2026-12-10');
      expect(restingUntil([60, 60], done('2026-11-10'), done('2026-11-01'))).to.equal('2026-12-10');
      expect(restingUntil([60, 60], { play: 'teach', state: 'set-aside', on: '2026-11-16' })).to.equal(
        '2026-12-16',
      );
    });

    it('come back when the rest is over, or when things got worse', () => {
      expect(restingUntil([60, 60], done('2026-10-17'))).to.equal(undefined);
      expect(restingUntil([60, 52], done('2026-11-10'))).to.equal('2026-12-10'); // four points of score
      expect(restingUntil([60, 50], done('2026-11-10'))).to.equal(undefined); // five
      expect(restingUntil([24, 22], done('2026-11-10'))).to.equal('2026-12-10'); // one, on the same band
      expect(restingUntil([21, 19], done('2026-11-10'))).to.equal(undefined); // one, over an edge
    });

    it('do not rest for what is yet to be done', () => {
      expect(restingUntil([60, 60], done('2026-11-17'))).to.equal(undefined);
    });
  });

  it('a stage knows its steps and the next one', () => {
    const { stage } = explain(parts, { stage: 'start', metrics: { x: 60, y: 40 } });
    expect(stage).to.deep.equal({
      id: 'start',
      steps: [
        { id: 'invited', done: true },
        { id: 'live', done: false },
        { id: 'asked', done: undefined },
      ],
      next: 'live',
    });
  });

  it('explains the same whether the account stands alone or in a portfolio', () => {
    const compiled = compileModel(modelOf(parts));
    const { accounts } = parseAccounts(
      ['a', 'b'].map((id, i) => ({ id, name: id, metrics: { x: 60 + i, y: 40 } })),
    );
    const together = createPortfolio(accounts);
    accounts.forEach((account, row) => {
      expect(explainAccount(compiled, together, row, '2026-11-16')).to.deep.equal(
        scoreAccount(compiled.model, account, '2026-11-16'),
      );
    });
  });
});
