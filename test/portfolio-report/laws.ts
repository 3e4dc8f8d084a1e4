import { expect } from '@open-wc/testing';
import type { Account } from '../../src/scoring/index.js';
import type { PortfolioReport } from '../../src/sdk/index.js';
import { AS_OF } from '../arbitraries/vocabulary.js';
import { withMoreToCome } from '../oracle/changed-inputs.js';
import { holds, reportOf } from './any-portfolio.js';

const counted = (tallies: readonly { readonly accounts: number }[]): number =>
  tallies.reduce((sum, { accounts }) => sum + accounts, 0);

const written = (report: PortfolioReport): string => JSON.stringify(report);

function withOwnersSwapped(accounts: readonly Account[]): Account[] {
  const owners = accounts.map(({ owner }) => owner).reverse();
  return accounts.map((account, i) => ({ ...account, owner: owners[i] ?? 'u3' }));
}

describe('whatever the accounts and models are, of a portfolio report', function () {
  this.timeout(60_000);

  it('bands, segments, stages and moves each count every account once', () =>
    holds(async (portfolio) => {
      const { total, bands, segments, stages, moves } = await reportOf(portfolio);
      expect(total.accounts).to.equal(portfolio.accounts.length);
      for (const tallies of [bands, segments, stages, [...moves.flows, ...moves.came]])
        expect(counted(tallies)).to.equal(total.accounts);
      for (const part of [...segments, ...stages]) expect(counted(part.bands)).to.equal(part.accounts);
    }));

  it('sums in a currency are those of the bands', () =>
    holds(async (portfolio) => {
      const { total, bands } = await reportOf(portfolio);
      for (const { currency, amount } of total.arr) {
        const sums = bands.flatMap(({ arr }) => arr.filter((each) => each.currency === currency));
        expect(sums.reduce((sum, each) => sum + each.amount, 0)).to.equal(amount);
      }
    }));

  it('flows and who came name every account once', () =>
    holds(async (portfolio) => {
      const { moves } = await reportOf(portfolio);
      const ids = [...moves.flows, ...moves.came].flatMap((tally) => tally.ids ?? []);
      expect(ids.sort()).to.deep.equal(portfolio.accounts.map(({ id }) => id).sort());
    }));

  it('causes count each account at most once, and none on the best band', () =>
    holds(async (portfolio) => {
      const { causes, bands } = await reportOf(portfolio);
      const ids = causes.flatMap((cause) => cause.ids);
      expect(new Set(ids).size).to.equal(ids.length);
      const best = portfolio.model.bands.at(-1)!.id;
      const below = bands.filter(({ band }) => band !== undefined && band !== best);
      expect(counted(causes)).to.be.at.most(counted(below));
    }));

  it('gross retention lies between 0 and 1, and net is never below it', () =>
    holds(async (portfolio) => {
      for (const { accounts, before, gross, net } of (await reportOf(portfolio)).retention) {
        expect(accounts).to.be.greaterThan(0);
        expect(before).to.be.greaterThan(0);
        expect(gross).to.be.within(0, 1);
        expect(net).to.be.at.least(gross);
      }
    }));

  it('the order of accounts changes nothing, to the byte', () =>
    holds(async (portfolio) => {
      const reversed = await reportOf(portfolio, [...portfolio.accounts].reverse());
      expect(written(reversed)).to.equal(written(await reportOf(portfolio)));
    }));

  it('who owns an account changes nothing, to the byte', () =>
    holds(async (portfolio) => {
      const swapped = await reportOf(portfolio, withOwnersSwapped(portfolio.accounts));
      expect(written(swapped)).to.equal(written(await reportOf(portfolio)));
    }));

  it('what is dated after the day changes nothing', () =>
    holds(async (portfolio) => {
      const later = portfolio.accounts.map((account) => withMoreToCome(account, AS_OF));
      expect(written(await reportOf(portfolio, later))).to.equal(written(await reportOf(portfolio)));
    }));
});
