import { expect } from '@open-wc/testing';
import type { Tally } from '../../src/sdk/index.js';
import { AS_OF } from '../arbitraries/vocabulary.js';
import { holds, reportOf, stateOf, type AnyPortfolio } from './any-portfolio.js';
import { NaiveReport } from './naive-report.js';

const naiveOf = ({ model, accounts, sinceDays, exchange }: AnyPortfolio): NaiveReport =>
  new NaiveReport(model, accounts, { asOf: AS_OF, sinceDays, ...exchange });

/** Tallies of a report as the naive one has them: by key, currencies by code. */
function asSums<T extends Tally>(tallies: readonly T[], keyOf: (tally: T) => string): object {
  const told = tallies
    .filter(({ accounts }) => accounts > 0)
    .map((tally) => {
      const { accounts, withoutArr, arr } = tally;
      const amounts = Object.fromEntries(arr.map(({ currency, amount }) => [currency, amount]));
      return [keyOf(tally), { accounts, withoutArr, arr: amounts }] as const;
    });
  expect(new Set(told.map(([key]) => key)).size).to.equal(told.length);
  return Object.fromEntries(told);
}

const name = (of: string | undefined): string => of ?? '(none)';

describe('beside a report of plain loops, a report says the same', function () {
  this.timeout(60_000);

  it('of bands, segments and stages', () =>
    holds(async (portfolio) => {
      const [report, naive] = [await reportOf(portfolio), naiveOf(portfolio)];
      expect(asSums(report.bands, ({ band }) => name(band))).to.deep.equal(naive.bands());
      expect(asSums([report.total], () => 'all')).to.deep.equal(naive.by(() => 'all'));
      for (const [parts, fact] of [
        [report.segments, 'segment'],
        [report.stages, 'stage'],
      ] as const) {
        const byBand = parts.flatMap(({ key, bands }) => bands.map((tally) => ({ key, ...tally })));
        expect(asSums(byBand, ({ key, band }) => `${name(key)} ${name(band)}`)).to.deep.equal(
          naive.parts(fact),
        );
      }
    }));

  it('of movement between bands', () =>
    holds(async (portfolio) => {
      const { moves } = await reportOf(portfolio);
      expect({
        ...asSums(moves.flows, ({ from, to }) => `${name(from)} ${name(to)}`),
        ...asSums(moves.came, ({ band }) => `came ${name(band)}`),
      }).to.deep.equal(naiveOf(portfolio).flows());
    }));

  it('of renewals and last days of notice', () =>
    holds(async (portfolio) => {
      const { quarters } = await reportOf(portfolio);
      const told = quarters.flatMap(({ from, renewalBands, noticeBands }) => [
        ...renewalBands.map((tally) => ({ ...tally, key: `renewal ${from} ${name(tally.band)}` })),
        ...noticeBands.map((tally) => ({ ...tally, key: `notice ${from} ${name(tally.band)}` })),
      ]);
      expect(asSums(told, ({ key }) => key)).to.deep.equal(naiveOf(portfolio).quarters());
      expect(quarters.map(({ from }) => from)).to.deep.equal(quarters.map(({ from }) => from).sort());
    }));

  it('of retention', () =>
    holds(async (portfolio) => {
      const { retention, retentionLeftOut } = await reportOf(portfolio);
      const { byCurrency, leftOut } = naiveOf(portfolio).retention();
      expect(
        Object.fromEntries(
          retention.map(({ currency, accounts, before, gross, net }) => [
            currency,
            [accounts, before, gross, net],
          ]),
        ),
      ).to.deep.equal(
        Object.fromEntries(
          Object.entries(byCurrency).map(([code, [count, before, kept, all]]) => [
            code,
            [count, before, kept! / before!, all! / before!],
          ]),
        ),
      );
      expect(retentionLeftOut).to.equal(leftOut);
    }));

  it('of what holds accounts back', () =>
    holds(async (portfolio) => {
      const [{ causes }, naive] = [await reportOf(portfolio), naiveOf(portfolio)];
      expect(asSums(causes, ({ kind, id }) => `${kind} ${id}`)).to.deep.equal(naive.causes());
      const { order, portfolio: columns } = stateOf(portfolio, portfolio.accounts);
      const triaged = Array.from(order, (row) => columns.accounts[row]!.id);
      for (const { kind, id, influence, play, ids, accounts } of causes) {
        expect(ids.length).to.equal(accounts);
        expect(triaged).to.include.members([...ids]);
        if (kind !== 'measure') continue;
        expect([influence, play]).to.deep.equal([naive.measure(id)!.influence, naive.measure(id)!.play]);
      }
    }));
});
