import { expect } from '@open-wc/testing';
import {
  compileModel,
  createPortfolio,
  explainAccount,
  parseAccounts,
  scoreHistory,
  scorePortfolio,
  triage,
} from '../../src/scoring/index.js';
import { explain, modelOf, point } from './setting.js';

describe('days before an account began', () => {
  const counted = {
    id: 'x',
    read: 'count',
    metric: 'tickets',
    over: '7d',
    points: {
      curve: [
        [0, 100],
        [2, 0],
      ],
    },
  };
  const compiled = compileModel(
    modelOf({
      dimensions: [{ id: 'd', measures: [counted] }],
      plays: [{ id: 'fell', when: { movement: '28d', below: -5 } }],
    }),
  );
  const tickets = { at: ['2026-11-15', '2026-11-16'] };
  const { accounts } = parseAccounts([{ id: 'new', name: 'New', since: '2026-11-14', metrics: { tickets } }]);
  const portfolio = createPortfolio(accounts);

  it('are not told of, although counting nothing would give a score', () => {
    const history = scoreHistory(compiled, portfolio, 0, ['2026-11-13', '2026-11-14', '2026-11-16']);
    expect(history.map(({ score }) => score)).to.deep.equal([NaN, 100, 0]);
    const { reasons, plays } = explainAccount(compiled, portfolio, 0, '2026-11-16');
    expect(reasons[0]!.before).to.equal(undefined);
    expect(plays).to.deep.equal([]);
    const [entry] = triage(
      compiled,
      portfolio,
      scorePortfolio(compiled, portfolio, '2026-11-16'),
      '2026-11-16',
    );
    expect(entry!.falling).to.equal(1);
  });
});

describe('what only the account itself can say', () => {
  it('since and renewal are its own fields, whatever its dates hold', () => {
    const until = { dimensions: [{ id: 'd', measures: [{ id: 'x', read: 'daysUntil', date: 'renewal' }] }] };
    const { reasons } = explain(until, {
      dates: { renewal: '2026-12-01' },
      contracts: [{ end: '2026-11-26' }],
    });
    expect(reasons[0]!.reading).to.equal(10);
  });

  it('a count of contacts is undated: only their last touch is known', () => {
    const people = { dimensions: [{ id: 'd', measures: [{ id: 'x', read: 'latest', metric: 'contacts' }] }] };
    const { undated, reasons } = explain(people, { contacts: [{ lastTouch: '2026-11-12' }] });
    expect([undated, reasons[0]!.reading, reasons[0]!.before]).to.deep.equal([true, 1, undefined]);
  });

  it('a pulse in words that are no band is no disagreement', () => {
    const one = { dimensions: [{ id: 'd', measures: [point('x')] }] };
    const said = (band: string): number =>
      explain(one, { metrics: { x: 90 }, pulse: { band, on: '2026-11-01' } }).disagreements.length;
    expect([said('low'), said('green')]).to.deep.equal([1, 0]);
  });
});

describe('evidence', () => {
  it('says of a window what was read from it', () => {
    const metrics = { x: { every: 'week', end: '2026-11-16', values: [3, 4] } };
    const read = (reading: string): unknown => {
      const measure = { id: 'x', read: reading, metric: 'x', over: '14d' };
      return explain({ dimensions: [{ id: 'd', measures: [measure] }] }, { metrics }).reasons[0]!.evidence
        .window;
    };
    const span = { from: '2026-11-03', to: '2026-11-16' };
    expect([read('sum'), read('max')]).to.deep.equal([
      { ...span, value: 7 },
      { ...span, value: 4 },
    ]);
  });

  it('finds what was said about the earlier window too', () => {
    const measure = { id: 'x', read: 'change', metric: 'x', over: '7d', lag: '52w' };
    const metrics = { x: { at: ['2025-11-17', '2026-11-16'], values: [50, 40] } };
    const noted = (from: string, to: string): number => {
      const context = [{ from, to, text: 'Fair', measures: ['x'] }];
      return explain({ dimensions: [{ id: 'd', measures: [measure] }] }, { metrics, context }).reasons[0]!
        .context.length;
    };
    expect(noted('2025-11-12', '2025-11-17')).to.equal(1);
    expect(noted('2026-05-01', '2026-05-31')).to.equal(0);
    expect(noted('2026-11-16', '2026-11-20')).to.equal(1);
  });
});
