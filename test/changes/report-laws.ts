import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Account } from '../../src/scoring/index.js';
import type { ChangeReport } from '../../src/sdk/changes/change-report.js';
import { anyAccount } from '../arbitraries/accounts.js';
import { anyModel } from '../arbitraries/models.js';
import { AS_OF, dayAfter } from '../arbitraries/vocabulary.js';
import { withMoreToCome } from '../oracle/changed-inputs.js';
import { mustBeNear, mustEqual } from '../oracle/law-explanations.js';
import { changes, restatedChanges, shown, stateOf, sumOf } from './setting.js';

type Model = Parameters<typeof stateOf>[0];

/** Up to ten accounts, their data of then and of now, some of them only on one day, with children. */
const anyStory = fc.record({
  model: anyModel,
  days: fc.constantFrom(1, 3, 7, 28),
  isExact: fc.boolean(),
  pairs: fc
    .tuple(
      ...Array.from({ length: 10 }, (_, i) => fc.tuple(anyAccount(`a${i}`), anyAccount(`a${i}`), fc.nat(5))),
    )
    .map((all) => all.map(([then, now, luck]) => ({ then, now, luck }))),
  count: fc.integer({ min: 1, max: 10 }),
});

type Story = typeof anyStory extends fc.Arbitrary<infer T> ? T : never;

function sides({ pairs, count }: Story): { then: Account[]; now: Account[] } {
  const all = pairs.slice(0, count);
  const child = (account: Account, i: number): Account =>
    i % 3 === 2 ? { ...account, parent: 'a0' } : account;
  return {
    then: all.filter(({ luck }) => luck !== 1).map(({ then }, i) => child(then, i)),
    now: all
      .filter(({ luck }) => luck !== 0)
      .map(({ then, now, luck }, i) => child(luck === 2 ? then : now, i)),
  };
}

function told(
  story: Story,
  change: (accounts: Account[]) => Account[] = (same) => same,
): Promise<ChangeReport> {
  const { then, now } = sides(story);
  const { model, days, isExact }: { model: Model; days: number; isExact: boolean } = story;
  const before = shown(stateOf(model, then, dayAfter(AS_OF, -days)), isExact);
  return changes(stateOf(model, change(now), AS_OF), { before });
}

const swapOwners = (accounts: Account[]): Account[] => {
  const owners = accounts.map(({ owner }) => owner).reverse();
  return accounts.map((account, i) => ({ ...account, owner: owners[i] ?? 'u3' }));
};

describe('whatever the accounts and models are', function () {
  this.timeout(60_000);
  const holds = (check: (story: Story) => Promise<void>): Promise<void> =>
    fc.assert(fc.asyncProperty(anyStory, check), { seed: 20261116, numRuns: 120 });

  it('every account is told, folded or quiet, once', () =>
    holds(async (story) => {
      const { then, now } = sides(story);
      const report = await told(story);
      const ids = report.accounts.map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const left = then.filter(({ id }) => !now.some((each) => each.id === id)).length;
      expect(report.accounts.filter(({ presence }) => presence === 'left').length).to.equal(left);
      expect(ids.length + report.folded + report.quiet).to.equal(now.length + left);
    }));

  it('rows sum to the difference where there are any, and what moved by five points is told', () =>
    holds(async (story) => {
      const report = await told(story);
      for (const { difference, rows, became } of report.accounts) {
        if (rows.length > 0) mustBeNear(sumOf(rows), difference ?? NaN, 'sum of the rows');
        if (story.isExact && difference) mustBeNear(sumOf(rows), difference, 'sum of the rows');
        if (became) expect(difference).to.equal(undefined);
      }
    }));

  it('the parts of a mean sum to what it moved', () =>
    holds(async (story) => {
      for (const change of (await told(story)).portfolio) {
        if (change.kind !== 'composition') continue;
        mustBeNear(change.stayed + change.left + change.came, change.difference, 'parts');
      }
    }));

  it('the order of accounts changes nothing', () =>
    holds(async (story) => {
      const [report, reversed] = [await told(story), await told(story, (all) => all.reverse())];
      mustEqual(reversed.accounts, report.accounts);
      mustEqual([reversed.folded, reversed.quiet], [report.folded, report.quiet]);
      mustEqual(
        reversed.portfolio.map(({ kind }) => kind),
        report.portfolio.map(({ kind }) => kind),
      );
    }));

  it('what is dated after the day changes nothing', () =>
    holds(async (story) => {
      const later = await told(story, (all) => all.map((account) => withMoreToCome(account, AS_OF)));
      mustEqual(later, await told(story));
    }));

  it('who owns an account changes nothing, to the byte', () =>
    holds(async (story) => {
      expect(JSON.stringify(await told(story, swapOwners))).to.equal(JSON.stringify(await told(story)));
    }));

  it('a restated day of unchanged data says what a recorded one says', () =>
    holds(async (story) => {
      const { model, days } = story;
      const since = dayAfter(AS_OF, -days);
      const accounts = sides(story).now.map(({ since: _, ...account }) => account);
      const recorded = await changes(stateOf(model, accounts, AS_OF), {
        before: shown(stateOf(model, accounts, since)),
      });
      mustEqual(
        { ...(await restatedChanges(stateOf(model, accounts, AS_OF), since)), basis: 'recorded' },
        recorded,
      );
    }));
});
