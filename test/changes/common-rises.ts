import { expect } from '@open-wc/testing';
import type { HealthModel } from '../../src/scoring/index.js';
import {
  account,
  changes,
  FRIDAY,
  level,
  many,
  modelOf,
  MONDAY,
  restatedChanges,
  shown,
  stateOf,
  twoMeasures,
} from './setting.js';

const NEXT_MONDAY = '2026-11-23';

type Level = number | null;
/** A metric on Friday, on the Monday after and on the Monday after that. */
type Weeks = readonly [Level, Level, Level];

/** Sixty accounts of which tracking loses half of the usage for a week; `others` say how else some moved. */
const trackedAgain = (
  usage: Weeks,
  others: (i: number) => Record<string, Weeks> | undefined = () => undefined,
) =>
  many(60, (i) => ({
    ...account(`a${i}`, {}),
    metrics: Object.fromEntries(
      Object.entries({ usage, support: [70, 70, 70] as Weeks, ...others(i) }).map(
        ([name, [friday, monday, next]]) => [
          name,
          {
            every: 'day',
            end: NEXT_MONDAY,
            values: [friday, null, null, monday, null, null, null, null, null, null, next],
          },
        ],
      ),
    ),
  }));

const between = (model: HealthModel, accounts: readonly object[], since: string, asOf: string) =>
  changes(stateOf(model, accounts, asOf), { before: shown(stateOf(model, accounts, since)) });

const told = ({ accounts }: Awaited<ReturnType<typeof changes>>) =>
  accounts.map(({ id, todo, difference }) => [id, todo, difference]);

describe('a rise in most accounts at once', () => {
  it('says once that tracking came back, as it said once that it failed; one real climber is listed', async () => {
    const accounts = trackedAgain([70, 50, 70], (i) => (i === 7 ? { support: [70, 70, 90] } : undefined));
    const failed = await between(twoMeasures, accounts, FRIDAY, MONDAY);
    expect(failed.portfolio).to.deep.equal([
      { kind: 'common-fall', measure: 'usage', accounts: 60, of: 60, typical: 10 },
    ]);
    expect([told(failed), failed.folded, failed.quiet]).to.deep.equal([[], 60, 0]);
    const cameBack = await between(twoMeasures, accounts, MONDAY, NEXT_MONDAY);
    expect(cameBack.portfolio).to.deep.equal([
      { kind: 'common-rise', measure: 'usage', accounts: 60, of: 60, typical: 10 },
    ]);
    expect([told(cameBack), cameBack.folded, cameBack.quiet]).to.deep.equal([
      [['a7', 'good-news', 20]],
      59,
      0,
    ]);
    const overall = await between(twoMeasures, accounts, FRIDAY, NEXT_MONDAY);
    expect([overall.portfolio, told(overall)]).to.deep.equal([[], [['a7', 'good-news', 10]]]);
  });

  it('is found in the data where no exact points were recorded', async () => {
    const accounts = trackedAgain([70, 50, 70], (i) => (i === 7 ? { support: [70, 70, 90] } : undefined));
    const state = stateOf(twoMeasures, accounts, NEXT_MONDAY);
    const before = shown(stateOf(twoMeasures, accounts, MONDAY), false);
    for (const report of [await changes(state, { before }), await restatedChanges(state, MONDAY)]) {
      expect(report.portfolio.map(({ kind }) => kind)).to.deep.equal(['common-rise']);
      expect(told(report)).to.deep.equal([['a7', 'good-news', 20]]);
    }
  });

  it('leaves in the list what went another way, or far beyond the others', async () => {
    const report = await between(
      twoMeasures,
      trackedAgain([50, 50, 60], (i): Record<string, Weeks> | undefined => {
        if (i === 7) return { usage: [50, 50, 95] };
        if (i === 8) return { support: [70, 70, 30] };
        return i === 9 ? { usage: [50, 50, 30] } : undefined;
      }),
      MONDAY,
      NEXT_MONDAY,
    );
    expect(report.portfolio).to.deep.equal([
      { kind: 'common-rise', measure: 'usage', accounts: 58, of: 60, typical: 5 },
    ]);
    expect(new Map(report.accounts.map(({ id, todo }) => [id, todo]))).to.deep.equal(
      new Map([
        ['a8', 'talk'],
        ['a9', 'talk'],
        ['a7', 'good-news'],
      ]),
    );
  });

  it('says nothing of a band that only the common cause brought, nor of a likelihood that differs from it', async () => {
    const accounts = trackedAgain([40, 40, 90], (i) => (i === 7 ? { support: [60, 60, 75] } : undefined));
    const unlikely = accounts.map((each) => ({ ...each, renewalLikelihood: 0.1 }));
    const report = await between(twoMeasures, unlikely, MONDAY, NEXT_MONDAY);
    expect(told(report).map(([id]) => id)).to.deep.equal(['a7']);
    expect(report.folded).to.equal(59);
  });

  it('keeps what an account has to tell besides', async () => {
    const accounts = trackedAgain([70, 50, 70]).map((each, i) =>
      i === 7 ? { ...each, renewal: '2026-12-20' } : each,
    );
    const report = await between(twoMeasures, accounts, MONDAY, NEXT_MONDAY);
    expect(told(report)).to.deep.equal([['a7', 'prepare', 10]]);
  });

  it('names no measure after a public holiday, when several come back together', async () => {
    const model = modelOf({
      dimensions: [{ id: 'd', measures: ['usage', 'reports', 'seats', 'support'].map((id) => level(id)) }],
    });
    const accounts = trackedAgain([80, 60, 80], (i) => ({
      reports: [80, 60 - (i % 3), 80],
      seats: [80, 60 - (i % 4), 80],
      ...(i === 7 && { support: [40, 40, 80] }),
    }));
    const report = await between(model, accounts, MONDAY, NEXT_MONDAY);
    expect(report.portfolio[0]).to.deep.include({ kind: 'common-rise', accounts: 60, of: 60 });
    expect(report.portfolio[0]).not.to.have.property('measure');
    expect(told(report).map(([id]) => id)).to.deep.equal(['a7']);
  });

  it('puts the weights that moved down to the data that came back, not to what they rest on', async () => {
    const fresh = modelOf({
      dimensions: [
        { id: 'd', measures: [level('usage', { freshFor: '2d' }), level('support', { freshFor: '2d' })] },
      ],
    });
    const accounts = trackedAgain([80, null, 80], (i) => ({ support: [60, 60, i === 7 ? 80 : 60] }));
    const report = await between(fresh, accounts, MONDAY, NEXT_MONDAY);
    expect(report.portfolio).to.deep.equal([
      { kind: 'common-rise', measure: 'usage', accounts: 60, of: 60, typical: 10 },
    ]);
    expect([told(report), report.folded]).to.deep.equal([[['a7', 'good-news', 20]], 59]);
  });

  it('is not there where half rose and half fell', async () => {
    const accounts = trackedAgain([60, 60, 80], (i) => (i % 2 ? { usage: [60, 60, 40] } : undefined));
    const report = await between(twoMeasures, accounts, MONDAY, NEXT_MONDAY);
    expect([report.portfolio, report.accounts.length, report.folded]).to.deep.equal([[], 60, 0]);
  });

  it('needs a cause that most share', async () => {
    const five = ['v', 'w', 'x', 'y', 'z'];
    const model = modelOf({ dimensions: [{ id: 'd', measures: five.map((id) => level(id)) }] });
    const accounts = many(60, (i) =>
      account(`x${i}`, Object.fromEntries(five.map((id, m) => [id, [30, m === i % 5 ? 70 : 30]] as const))),
    );
    const report = await changes(stateOf(model, accounts));
    expect([report.portfolio, report.accounts.length]).to.deep.equal([[], 60]);
  });
});
