import { expect } from '@open-wc/testing';
import {
  compileModel,
  createPortfolio,
  explainMovement,
  parseAccounts,
  scoreHistory,
  scorePortfolio,
  triage,
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
