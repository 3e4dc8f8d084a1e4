import { expect } from '@open-wc/testing';
import {
  compileModel,
  createPortfolio,
  explainAccount,
  parseAccounts,
  scoreAccount,
  type PlayRecord,
} from '../../src/scoring/index.js';
import { point, modelOf, explain, weekly } from './setting.js';

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
        {
          id: 'invited',
          done: true,
          asks: [{ kind: 'measure', id: 'x', edges: { atLeast: 50 }, holds: true, now: 60 }],
        },
        {
          id: 'live',
          done: false,
          asks: [{ kind: 'measure', id: 'y', edges: { atLeast: 50 }, holds: false, now: 40 }],
        },
        {
          id: 'asked',
          done: undefined,
          asks: [{ kind: 'attribute', id: 'asked', wanted: ['yes'], holds: undefined }],
        },
      ],
      next: 'live',
    });
  });

  it('a step tells what it asks, statement by statement, and where each stands', () => {
    const latest = { read: 'latest', metric: 'x' };
    const asksOf = (doneWhen: object, facts: object = { metrics: { x: 60, y: 40 } }): unknown =>
      explain(
        { ...parts, stages: [{ id: 'start', steps: [{ id: 'step', doneWhen }] }] },
        { stage: 'start', ...facts },
      ).stage?.steps[0];
    expect(asksOf({ any: [{ not: { segment: 'big' } }, { reading: latest, atLeast: 90 }] })).to.deep.equal({
      id: 'step',
      done: undefined,
      oneIsEnough: true,
      asks: [
        { kind: 'segment', wanted: ['big'], negated: true, holds: undefined },
        { kind: 'reading', id: 'x', reading: latest, edges: { atLeast: 90 }, holds: false, now: 60 },
      ],
    });
    const since = { read: 'daysSince', metric: 'meetings' };
    expect(asksOf({ reading: since, known: true })).to.deep.include({
      asks: [{ kind: 'reading', reading: since, known: true, holds: false, why: 'not-sent' }],
    });
    const mean = { read: 'mean', metric: 'use', over: '7d' };
    const use = { every: 'week', end: '2026-10-05', values: [4] };
    expect(asksOf({ reading: mean, above: 3 }, { metrics: { x: 60, y: 40, use } })).to.deep.include({
      asks: [
        {
          kind: 'reading',
          reading: mean,
          edges: { above: 3 },
          holds: undefined,
          why: 'empty-window',
          lastSeen: '2026-10-05',
        },
      ],
    });
    expect(asksOf({ all: [{ band: 'high' }, { movement: '7d', atLeast: 0 }] })).to.deep.include({
      asks: [
        { kind: 'band', wanted: ['high'], holds: false, now: 'middle' },
        { kind: 'movement', edges: { atLeast: 0 }, holds: true, now: 0 },
      ],
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
