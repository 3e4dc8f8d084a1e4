import { expect } from '@open-wc/testing';
import type { PortfolioChange } from '../../src/sdk/changes/change-report.js';
import {
  account,
  changes,
  FRIDAY,
  level,
  many,
  modelOf,
  restatedChanges,
  shown,
  stateOf,
  twoMeasures,
} from './setting.js';

/** Sixty accounts of which tracking halves the usage over the weekend; `others` say how else some moved. */
const tracked = (others: (i: number) => Record<string, [number, number]> | undefined = () => undefined) =>
  many(60, (i) => account(`a${i}`, { usage: [70, 50], support: [70, 70], ...others(i) }));

const quietWeek = many(60, (i) => account(`a${i}`, { usage: [70, 70 + (i % 3)], support: [70, 69] }));
const fallIn = ({ portfolio }: { readonly portfolio: readonly PortfolioChange[] }) =>
  portfolio.find((change) => change.kind === 'common-fall');

describe('a fall in most accounts at once', () => {
  it('is said once, not sixty times', async () => {
    const report = await changes(stateOf(twoMeasures, tracked()));
    expect(report.portfolio).to.deep.equal([
      { kind: 'common-fall', measure: 'usage', accounts: 60, of: 60, typical: 10 },
    ]);
    expect([report.accounts.length, report.folded, report.quiet]).to.deep.equal([0, 60, 0]);
  });

  it('leaves a real decline of one account in the list', async () => {
    const state = stateOf(
      twoMeasures,
      tracked((i) => (i === 7 ? { support: [70, 40] } : undefined)),
    );
    const report = await changes(state);
    expect(fallIn(report)).to.deep.include({ measure: 'usage', accounts: 60 });
    expect(report.accounts.map(({ id, difference, todo }) => [id, difference, todo])).to.deep.equal([
      ['a7', -25, 'talk'],
    ]);
    expect(report.folded).to.equal(59);
  });

  it('leaves an account in the list that the same cause hit far harder', async () => {
    const report = await changes(
      stateOf(
        twoMeasures,
        tracked((i) => (i === 7 ? { usage: [70, 20] } : undefined)),
      ),
    );
    expect(report.accounts.map(({ id }) => id)).to.deep.equal(['a7']);
  });

  it('leaves an account in the list that fell alone, without the common cause', async () => {
    const report = await changes(
      stateOf(
        twoMeasures,
        tracked((i) => (i === 7 ? { usage: [70, 70], support: [70, 50] } : undefined)),
      ),
    );
    expect(report.accounts.map(({ id }) => id)).to.deep.equal(['a7']);
  });

  it('says nothing of a band that only the common cause took away', async () => {
    const both = many(60, (i) => account(`a${i}`, { usage: [58, 40], support: [i === 7 ? 54 : 50, 50] }));
    const report = await changes(stateOf(twoMeasures, both));
    expect(report.folded).to.equal(60);
    const own = many(60, (i) =>
      account(`a${i}`, { usage: [58, 40], support: i === 7 ? [46, 38] : [50, 50] }),
    );
    expect((await changes(stateOf(twoMeasures, own))).accounts.map(({ id }) => id)).to.deep.equal(['a7']);
  });

  it('keeps what an account has to tell besides', async () => {
    const accounts = tracked().map((each, i) => (i === 7 ? { ...each, renewal: '2026-12-15' } : each));
    const report = await changes(stateOf(twoMeasures, accounts));
    expect(report.accounts.map(({ id, near }) => [id, near?.kind])).to.deep.equal([['a7', 'renewal']]);
  });

  it('asks nothing of sixty likelihoods that differ from a band it took away', async () => {
    const accounts = many(60, (i) =>
      account(`a${i}`, { usage: [60, 40], support: [50, 50] }, { renewalLikelihood: 0.9 }),
    );
    const report = await changes(stateOf(twoMeasures, accounts));
    expect([report.accounts.length, report.folded]).to.deep.equal([0, 60]);
  });

  it('is found in the data where no exact points were recorded', async () => {
    const state = stateOf(
      twoMeasures,
      tracked((i) => (i === 7 ? { support: [70, 40] } : undefined)),
    );
    const before = shown(stateOf(twoMeasures, state.portfolio.accounts, FRIDAY), false);
    for (const report of [await changes(state, { before }), await restatedChanges(state)]) {
      expect(fallIn(report)).to.deep.include({ measure: 'usage', accounts: 60 });
      expect(report.accounts.map(({ id }) => id)).to.deep.equal(['a7']);
    }
  });

  it('needs a cause that most share', async () => {
    const five = ['v', 'w', 'x', 'y', 'z'];
    const model = modelOf({ dimensions: [{ id: 'd', measures: five.map((id) => level(id)) }] });
    const accounts = many(60, (i) =>
      account(`x${i}`, Object.fromEntries(five.map((id, m) => [id, [70, m === i % 5 ? 30 : 70]] as const))),
    );
    const report = await changes(stateOf(model, accounts));
    expect([report.portfolio, report.accounts.length]).to.deep.equal([[], 60]);
  });

  it('names no measure in the week of a public holiday, when several fall together', async () => {
    const model = modelOf({
      dimensions: [{ id: 'd', measures: ['logins', 'reports', 'seats', 'support'].map((id) => level(id)) }],
    });
    const holiday = many(60, (i) =>
      account(`a${i}`, {
        logins: [80, 60 - (i % 4)],
        reports: [80, 61 - (i % 3)],
        seats: [80, 60 - (i % 5)],
        support: i === 7 ? [80, 40] : [80, 80],
      }),
    );
    const report = await changes(stateOf(model, holiday));
    expect(fallIn(report)).to.deep.include({ accounts: 60, of: 60 });
    expect(fallIn(report)).not.to.have.property('measure');
    expect(report.accounts.map(({ id }) => id)).to.deep.equal(['a7']);
  });

  it('counts an adjustment that the common cause called up with it', async () => {
    const capped = modelOf({
      dimensions: [{ id: 'd', measures: [level('usage'), level('support')] }],
      adjustments: [{ id: 'idle', when: { measure: 'usage', below: 45 }, cap: 40 }],
    });
    const accounts = many(60, (i) =>
      account(`a${i}`, { usage: [60, 40], support: i === 7 ? [70, 20] : [70, 70] }),
    );
    const report = await changes(stateOf(capped, accounts));
    expect(fallIn(report)).to.deep.include({ measure: 'usage', typical: 25 });
    expect(report.accounts.map(({ id }) => id)).to.deep.equal(['a7']);
  });

  it('is not said of a new model, which is what moved them', async () => {
    const other = modelOf({ version: '2', dimensions: [{ id: 'd', measures: [level('usage')] }] });
    const accounts = tracked();
    const report = await changes(stateOf(other, accounts), {
      before: shown(stateOf(twoMeasures, accounts, FRIDAY)),
    });
    expect(report.portfolio.map(({ kind }) => kind)).to.deep.equal(['model']);
  });

  it('is not there in a quiet week: no account has anything to tell', async () => {
    const report = await changes(stateOf(twoMeasures, quietWeek));
    expect([report.portfolio, report.accounts, report.folded, report.quiet]).to.deep.equal([[], [], 0, 60]);
  });
});
