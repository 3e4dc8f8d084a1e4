import { expect } from '@open-wc/testing';
import {
  account,
  changes,
  FRIDAY,
  modelOf,
  only,
  level,
  restatedChanges,
  shown,
  stateOf,
  sumOf,
  twoMeasures,
} from './setting.js';

/** One account that stood at the first score on Friday and stands at the second on Monday. */
const moved = (before: number, after: number) =>
  stateOf(twoMeasures, [account('a', { usage: [before, after], support: [before, after] })]);

describe('what one account has to tell', () => {
  for (const [before, after, todo] of [
    [60, 65, 'good-news'],
    [60, 55, 'talk'],
    [60, 64.9, undefined],
    [60, 55.1, undefined],
    [60, 60, undefined],
    [51, 49, 'talk'],
    [49, 51, 'good-news'],
    [74, 75, 'good-news'],
    [52, 50, undefined],
  ] as const) {
    it(`from ${before} to ${after}: ${todo ?? 'nothing'}`, async () => {
      const report = await changes(moved(before, after));
      expect(report.accounts.map((change) => change.todo)).to.deep.equal(todo ? [todo] : []);
      expect(report.quiet).to.equal(todo ? 0 : 1);
    });
  }

  it('names the bands where they differ and only there', async () => {
    expect((await only(moved(51, 49)))!.band).to.deep.equal({ before: 'middle', after: 'low' });
    expect(await only(moved(60, 66))).not.to.have.property('band');
  });

  it('has rows that sum to the difference, each with its measure', async () => {
    const state = stateOf(twoMeasures, [account('a', { usage: [80, 40], support: [60, 70] })]);
    const { difference, rows } = (await only(state))!;
    expect(difference).to.equal(-15);
    expect(sumOf(rows)).to.be.closeTo(-15, 1e-9);
    expect(rows).to.deep.equal([
      { kind: 'points', id: 'usage', value: -20 },
      { kind: 'points', id: 'support', value: 5 },
    ]);
  });

  it('has the difference alone where only that was recorded', async () => {
    const state = moved(80, 60);
    const before = shown(stateOf(twoMeasures, state.portfolio.accounts, FRIDAY), false);
    const { difference, rows } = (await only(state, { before }))!;
    expect([difference, rows]).to.deep.equal([-20, []]);
  });

  it('has one row for the model where another one scores now, which is said once', async () => {
    const state = moved(80, 60);
    const other = modelOf({ version: '2', dimensions: [{ id: 'd', measures: [level('usage')] }] });
    const report = await changes(stateOf(other, state.portfolio.accounts), {
      before: shown(stateOf(twoMeasures, state.portfolio.accounts, FRIDAY)),
    });
    expect(report.portfolio).to.deep.equal([{ kind: 'model', before: '1', after: '2' }]);
    expect(report.accounts[0]!.rows).to.deep.equal([{ kind: 'model', value: -20 }]);
  });

  it('tells models of one version apart by their hash', async () => {
    const other = modelOf({ dimensions: [{ id: 'd', measures: [level('usage')] }] });
    const accounts = moved(80, 80).portfolio.accounts;
    const { portfolio } = await changes(stateOf(other, accounts), {
      before: shown(stateOf(twoMeasures, accounts, FRIDAY)),
    });
    expect(portfolio[0]).to.have.property('kind', 'model');
    expect((portfolio[0] as { before: string }).before).to.match(/^1 \([0-9a-f]{8}\)$/);
    expect((portfolio[0] as { before: string }).before).not.to.equal(
      (portfolio[0] as { after: string }).after,
    );
  });

  it('is the same where the earlier day is restated from the data', async () => {
    const state = stateOf(twoMeasures, [account('a', { usage: [80, 40], support: [60, 70] })]);
    const [recorded, restated] = await Promise.all([changes(state), restatedChanges(state)]);
    expect(restated).to.deep.equal({ ...recorded, basis: 'restated' });
  });

  it('is told as recorded where the data of then are not what they were', async () => {
    const was = stateOf(twoMeasures, [account('a', { usage: [90, 90] })], FRIDAY);
    const is = stateOf(twoMeasures, [account('a', { usage: [70, 70] })]);
    expect((await only(is, { before: shown(was) }))!.difference).to.equal(-20);
    expect((await restatedChanges(is)).accounts).to.deep.equal([]);
  });

  it('is nothing where there is no earlier day', async () => {
    const state = moved(80, 20);
    const { reportChanges } = await import('../../src/sdk/changes/report-changes.js');
    const { ledgerOf } = await import('./setting.js');
    const report = await reportChanges({
      state,
      before: undefined,
      basis: 'recorded',
      ledger: ledgerOf(),
      nameOf: () => undefined,
    });
    expect(report).to.deep.equal({
      since: undefined,
      asOf: '2026-11-16',
      basis: 'recorded',
      portfolio: [],
      accounts: [],
      folded: 0,
      quiet: 1,
    });
  });
});

describe('accounts that came and went', () => {
  const stay = account('stay', { usage: [80, 80] });

  it('are told, the one that left by the name the host has for it, last', async () => {
    const before = shown(
      stateOf(
        twoMeasures,
        [stay, account('x', { usage: [80, 80] }), account('gone', { usage: [80, 80] })],
        FRIDAY,
      ),
    );
    const now = stateOf(twoMeasures, [stay, account('fresh', { usage: [80, 80] })]);
    const { accounts, quiet } = await changes(now, { before, names: { gone: 'Gone Ltd' } });
    expect(accounts.map(({ name, presence, todo }) => [name, presence, todo])).to.deep.equal([
      ['Account fresh', 'came', 'know'],
      ['Gone Ltd', 'left', 'know'],
      ['x', 'left', 'know'],
    ]);
    expect(quiet).to.equal(1);
  });

  for (const [since, presence] of [
    ['2026-11-14', 'came'],
    ['2026-11-16', 'came'],
    ['2026-11-17', undefined],
    [FRIDAY, undefined],
  ] as const) {
    it(`an account that began on ${since}, restated: ${presence ?? 'nothing'}`, async () => {
      const state = stateOf(twoMeasures, [stay, account('b', { usage: [80, 80] }, { since })]);
      const { accounts } = await restatedChanges(state);
      expect(accounts.map((change) => change.presence)).to.deep.equal(presence ? [presence] : []);
    });
  }
});
