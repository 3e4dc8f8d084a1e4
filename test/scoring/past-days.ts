import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  compileModel,
  createPortfolio,
  dimensionHistory,
  explainMovement,
  parseAccounts,
  scoreHistory,
  scorePortfolio,
  triage,
  type TriageEntry,
} from '../../src/scoring/index.js';
import { modelOf, weekly, oneMeasure } from './setting.js';

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

  it('have the points of each dimension, not known where nothing was, and none before the account began', () => {
    const given = { id: 'a', name: 'A', since: '2026-10-20', metrics: { x: weekly(80, 60, 40) } };
    const young = createPortfolio(parseAccounts([given]).accounts);
    const days = ['2026-10-19', '2026-11-01', '2026-11-02', '2026-11-16'];
    expect(dimensionHistory(compiled, young, 0, days)).to.deep.equal([
      { on: '2026-10-19', points: {} },
      { on: '2026-11-01', points: { d: NaN } },
      { on: '2026-11-02', points: { d: 80 } },
      { on: '2026-11-16', points: { d: 40 } },
    ]);
    expect(() => dimensionHistory(compiled, young, 0, ['2026-02-30'])).to.throw(RangeError);
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
  const look = (accounts: object[], capacity?: number, parts: object = {}): Map<string, TriageEntry> => {
    const compiled = compileModel(modelOf({ ...oneMeasure(), ...parts }));
    const portfolio = createPortfolio(parseAccounts(accounts).accounts);
    const scores = scorePortfolio(compiled, portfolio, '2026-11-16');
    const entries = triage(
      compiled,
      portfolio,
      scores,
      '2026-11-16',
      capacity === undefined ? {} : { capacity },
    );
    return new Map(entries.map((entry) => [portfolio.accounts[entry.row]!.id, entry]));
  };
  const order = (...asked: Parameters<typeof look>): string[] => [...look(...asked).keys()];
  const earning = (id: string, arr: number, score = 60): object => ({
    id,
    name: id,
    arr,
    currency: 'EUR',
    metrics: { x: weekly(score, score, score, score, score) },
  });

  it('is what falls fastest, then what is decided soon, and what is well last', () => {
    expect(order(rows)).to.deep.equal(['falling', 'soon', 'steady', 'steady-too', 'calm']);
  });

  it('does not depend on the order of the accounts, and ends where capacity does', () => {
    expect(order([...rows].reverse(), 3)).to.deep.equal(['falling', 'soon', 'steady']);
  });

  it('gives nothing where there is no capacity', () => {
    expect(order(rows, 0)).to.deep.equal([]);
    expect(order(rows, -2)).to.deep.equal([]);
  });

  it('holds revenue against the middle of two where their number is even', () => {
    const found = look([earning('less', 400), earning('more', 600)]);
    expect(found.get('less')!.stake).to.be.closeTo(Math.sqrt(0.8), 1e-12);
    expect(found.get('more')!.stake).to.be.closeTo(Math.sqrt(1.2), 1e-12);
  });

  it('puts least at stake where nothing is earned, and one where it is not known', () => {
    const found = look([
      earning('owed', -500),
      earning('none', 0),
      { ...earning('alone', 0), currency: 'USD' },
      earning('usual', 100),
      { id: 'unsaid', name: 'Unsaid' },
    ]);
    const stakes = ['owed', 'none', 'alone', 'usual', 'unsaid'].map((id) => found.get(id)!.stake);
    expect(stakes).to.deep.equal([0.5, 0.5, 0.5, 1, 1]);
  });

  it('has all to win at the edge of a band that begins above 0', () => {
    const found = look([earning('at-edge', 100, 0)], undefined, {
      bands: [{ id: 'low' }, { id: 'high', above: 0 }],
    });
    expect(found.get('at-edge')).to.include({ recoverable: 1, priority: 1 });
  });

  it('is the same order however the accounts come, with revenue of every sign', () => {
    const accounts = [-300, 0, 100, 200, 300, -50].flatMap((arr, k) => [
      earning(`${k}-at-0`, arr, 0),
      earning(`${k}-above`, arr, 10 * k),
    ]);
    const parts = { bands: [{ id: 'low' }, { id: 'high', above: 0 }] };
    const expected = order(accounts, undefined, parts);
    const shuffled = fc.shuffledSubarray(accounts, { minLength: accounts.length });
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(order(some, undefined, parts)).to.deep.equal(expected);
      }),
      { seed: 20261116, numRuns: 50 },
    );
  });
});
