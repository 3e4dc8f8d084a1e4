import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  compileModel,
  createPortfolio,
  parseAccounts,
  parseModel,
  type Account,
  type EventList,
} from '../../src/scoring/index.js';
import {
  playEffects,
  type PlayDone,
  type PlayEffect,
  type PlayEffectOptions,
} from '../../src/scoring/learn/play-effects.js';
import { model } from '../sdk/store-setting.js';

const compiled = compileModel(parseModel(model).model!);

/** The play is done in September; eight weeks later is the ninth of November. */
const DONE_ON = '2026-09-14';
const AFTER = '2026-11-09';
const AS_OF = '2026-11-16';

/** An account with a score on the day of the play and another from eight weeks later on. */
const account = (id: string, then: number, later: number, more: object = {}): object => ({
  id,
  name: id,
  metrics: { x: { at: ['2026-08-01', AFTER], values: [then, later] } },
  ...more,
});

const effectsOf = (
  accounts: readonly object[],
  done: readonly PlayDone[],
  options?: PlayEffectOptions,
  asOf = AS_OF,
): PlayEffect[] =>
  playEffects(compiled, createPortfolio(parseAccounts(accounts).accounts), asOf, done, options);

const doneFor = (...ids: string[]): PlayDone[] =>
  ids.map((id) => ({ account: id, play: 'teach', on: DONE_ON }));

const NONE = { accounts: 0, rose: 0, fell: 0, stayed: 0, renewed: 0, lost: 0 };

describe('what followed a play', () => {
  it('is counted where it was done, and in the nearest account in the same state where it was not', () => {
    const accounts = [
      account('a', 60, 70),
      account('b', 61, 50), // the nearest
      account('c', 64, 90),
    ];
    const [effect] = effectsOf(accounts, doneFor('a'));
    expect(effect).to.deep.equal({
      play: 'teach',
      afterDays: 56,
      done: { ...NONE, accounts: 1, rose: 1 },
      notDone: { ...NONE, accounts: 1, fell: 1 },
      pairs: 1,
      unpaired: 0,
      enough: false,
    });
  });

  it('rises and falls from five points on', () => {
    const moved = (later: number): unknown => {
      const { rose, fell, stayed } = effectsOf(
        [account('a', 60, later), account('b', 60, 60)],
        doneFor('a'),
      )[0]!.done;
      return [rose, fell, stayed];
    };
    expect([65, 64.9, 55.1, 55].map(moved)).to.deep.equal([
      [1, 0, 0],
      [0, 0, 1],
      [0, 0, 1],
      [0, 1, 0],
    ]);
  });

  it('is compared with no other state: another band, five points away, not yet begun, not known', () => {
    const others: [object, number][] = [
      [account('b', 65, 65), 1],
      [account('b', 65.1, 65), 0],
      [account('b', 49, 49), 0],
      [account('b', 52, 52, { since: '2026-10-01' }), 0],
      [{ id: 'b', name: 'b' }, 0],
    ];
    for (const [other, pairs] of others) {
      const done = pairs ? account('a', 60, 60) : account('a', 51, 60);
      const effect = effectsOf([done, other], doneFor('a'))[0]!;
      expect([effect.pairs, effect.unpaired, effect.done.accounts]).to.deep.equal([pairs, 1 - pairs, pairs]);
    }
  });

  it('takes the account whose id comes first of two as near, and none twice', () => {
    const accounts = [account('d', 60, 60), account('z', 60, 90), account('m', 60, 30), account('e', 60, 60)];
    expect(effectsOf(accounts, doneFor('d'))[0]!.notDone).to.deep.equal({ ...NONE, accounts: 1, stayed: 1 });
    const both = effectsOf(accounts, doneFor('d', 'e'))[0]!;
    expect(both.notDone).to.deep.equal({ ...NONE, accounts: 2, fell: 1, rose: 1 });
    const three = effectsOf(accounts, doneFor('d', 'e', 'z'))[0]!;
    expect([three.pairs, three.unpaired]).to.deep.equal([1, 2]);
  });

  it('takes an account once for a play, also for what was done on different days', () => {
    const accounts = [account('a', 60, 60), account('b', 60, 60), account('c', 60, 60)];
    const done = [...doneFor('a'), { account: 'b', play: 'teach', on: '2026-09-15' }];
    const effect = effectsOf(accounts, done)[0]!;
    expect([effect.pairs, effect.unpaired]).to.deep.equal([1, 1]);
  });

  it('does not take for a comparison an account where it was done in the weeks around', () => {
    const accounts = [account('a', 60, 60), account('b', 60, 60)];
    const pairsWith = (on: string): number =>
      effectsOf(accounts, [...doneFor('a'), { account: 'b', play: 'teach', on }], { afterDays: 14 }).find(
        ({ play }) => play === 'teach',
      )!.pairs;
    expect(pairsWith('2026-09-28')).to.equal(0);
    expect(pairsWith('2026-08-31')).to.equal(0);
    // Two weeks and a day away each may stand for the other.
    expect(pairsWith('2026-09-29')).to.equal(2);
    const another = effectsOf(accounts, [...doneFor('a'), { account: 'b', play: 'call', on: DONE_ON }]);
    expect(another.map(({ play, pairs }) => [play, pairs])).to.deep.equal([
      ['teach', 1],
      ['call', 1],
    ]);
  });

  it('is looked at once the weeks are over, and once for what was done again within them', () => {
    const accounts = [account('a', 60, 70), account('b', 60, 60), account('c', 60, 60)];
    expect(effectsOf(accounts, doneFor('a'), undefined, AFTER)[0]!.pairs).to.equal(1);
    expect(effectsOf(accounts, doneFor('a'), undefined, '2026-11-08')).to.deep.equal([]);
    const again = [...doneFor('a', 'a'), { account: 'a', play: 'teach', on: '2026-09-20' }];
    expect(effectsOf(accounts, again)[0]!.pairs).to.equal(1);
    const onceOver = [...doneFor('a'), { account: 'a', play: 'teach', on: '2026-09-28' }];
    expect(effectsOf(accounts, onceOver, { afterDays: 14 })[0]!.pairs).to.equal(2);
    expect(effectsOf(accounts, onceOver, { afterDays: 15 })[0]!.pairs).to.equal(1);
  });

  it('leaves out accounts and days that there are not, and keeps plays that the model has given up', () => {
    const accounts = [account('a', 60, 70), account('b', 60, 60)];
    const done = [
      { account: 'gone', play: 'teach', on: DONE_ON },
      { account: 'a', play: 'teach', on: 'soon' },
      { account: 'a', play: 'old-play', on: DONE_ON },
    ];
    expect(effectsOf(accounts, done).map(({ play, pairs }) => [play, pairs])).to.deep.equal([
      ['old-play', 1],
    ]);
  });

  it('is said of no fewer than thirty pairs', () => {
    const ids = (prefix: string, count: number): string[] =>
      Array.from({ length: count }, (_, i) => `${prefix}${i}`);
    const enoughOf = (count: number): boolean => {
      const [done, others] = [ids('d', count), ids('o', count)];
      return effectsOf(
        [...done, ...others].map((id) => account(id, 60, 60)),
        doneFor(...done),
      )[0]!.enough;
    };
    expect([enoughOf(29), enoughOf(30)]).to.deep.equal([false, true]);
  });

  describe('and the renewal', () => {
    const renewal = (...contracts: object[]): string => {
      const accounts = [account('a', 60, 60, { contracts }), account('b', 60, 60)];
      const { renewed, lost } = effectsOf(accounts, doneFor('a'))[0]!.done;
      return renewed ? 'renewed' : lost ? 'lost' : 'none';
    };
    const ended = { start: '2025-10-01', end: '2026-09-30' };

    it('is a contract that begins within 31 days of the end of the last, or earlier, and runs on', () => {
      expect(renewal(ended, { start: '2026-10-31', end: '2027-10-30' })).to.equal('renewed');
      expect(renewal(ended, { start: '2026-11-01', end: '2027-10-30' })).to.equal('lost');
      expect(renewal(ended, { start: '2025-01-01' })).to.equal('renewed');
      expect(renewal(ended, { start: '2025-01-01', end: '2026-09-30' })).to.equal('lost');
      expect(renewal(ended, { start: '2024-10-01', end: '2025-09-30' })).to.equal('lost');
    });

    it('is not told of contracts that did not end since, that may still be renewed, or that go on by themselves', () => {
      expect(renewal()).to.equal('none');
      expect(renewal({ end: DONE_ON })).to.equal('none');
      expect(renewal({ end: '2026-11-17' })).to.equal('none');
      expect(renewal({ end: '2026-10-17' })).to.equal('none');
      expect(renewal({ end: '2026-10-16' })).to.equal('lost');
      expect(renewal({ ...ended, autoRenew: true })).to.equal('none');
    });

    it('is lost where one of several contracts was not renewed', () => {
      expect(
        renewal(
          ended,
          { start: '2026-10-01', end: '2026-10-10' },
          { start: '2026-10-05', end: '2026-10-12' },
        ),
      ).to.equal('lost');
    });
  });

  describe('by its laws', () => {
    const anyPoints = fc.integer({ min: 45, max: 65 });
    const anyContracts = fc.array(
      fc.record(
        {
          start: fc.constantFrom('2026-01-01', '2026-10-01', '2026-10-20'),
          end: fc.constantFrom('2026-09-30', '2026-10-10', '2026-10-20', '2027-01-01'),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 2 },
    );
    const anyPortfolio = fc
      .array(fc.tuple(anyPoints, anyPoints, anyContracts), { minLength: 2, maxLength: 12 })
      .map((list) => list.map(([then, later, contracts], i) => account(`a${i}`, then, later, { contracts })));
    const anyDone = fc.array(
      fc.record({
        account: fc.integer({ min: 0, max: 12 }).map((i) => `a${i}`),
        play: fc.constantFrom('teach', 'call'),
        on: fc.constantFrom('2026-08-10', DONE_ON, '2026-09-20', '2026-11-20'),
      }),
      { maxLength: 10 },
    );

    it('the order of accounts, of what was done, and whose accounts they are change nothing', () => {
      const anyTwoOrders = fc
        .tuple(anyPortfolio, anyDone)
        .chain(([accounts, done]) =>
          fc.tuple(
            fc.constant([accounts, done] as const),
            fc.shuffledSubarray(accounts, { minLength: accounts.length }),
            fc.shuffledSubarray(done, { minLength: done.length }),
          ),
        );
      fc.assert(
        fc.property(anyTwoOrders, ([[accounts, done], shuffled, doneShuffled]) => {
          const owned = shuffled.map((each, i) => ({ ...each, owner: `u${i % 3}` }));
          expect(effectsOf(owned, doneShuffled)).to.deep.equal(effectsOf(accounts, done));
        }),
        { numRuns: 300 },
      );
    });

    it('what comes after the day asked about changes nothing', () => {
      fc.assert(
        fc.property(anyPortfolio, anyDone, anyPoints, (accounts, done, future) => {
          const extended = (accounts as Account[]).map((each) => {
            const { at, values } = each.metrics!['x'] as EventList;
            return {
              ...each,
              metrics: { x: { at: [...at, '2026-11-17'], values: [...values!, future] } },
              contracts: [...each.contracts!, { start: '2026-11-17' }],
            };
          });
          const later = [...done, { account: 'a0', play: 'teach', on: '2026-11-17' }];
          expect(effectsOf(extended, later)).to.deep.equal(effectsOf(accounts, done));
        }),
        { numRuns: 300 },
      );
    });

    it('both columns count the same number of accounts where every score stays known', () => {
      fc.assert(
        fc.property(anyPortfolio, anyDone, (accounts, done) => {
          for (const { pairs, done: with_, notDone } of effectsOf(accounts, done)) {
            expect([with_.accounts, notDone.accounts]).to.deep.equal([pairs, pairs]);
            expect(with_.rose + with_.fell + with_.stayed).to.equal(pairs);
          }
        }),
        { numRuns: 200 },
      );
    });

    it('where low scores rise by themselves, as many rise beside a play that does nothing as with it', () => {
      // Each account swings about its own level; the play is done where the score is low that day, for every other such one.
      let seed = 7;
      const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
      const swing = (): number => (random() + random() + random() - 1.5) * 30;
      const accounts = Array.from({ length: 4000 }, (_, i) => account(`a${i}`, 60 + swing(), 60 + swing()));
      const low = (accounts as Account[]).filter(
        ({ metrics }) => (metrics!['x'] as EventList).values![0]! < 50,
      );
      const [{ done, notDone, pairs, enough }] = effectsOf(
        accounts,
        low.filter((_, i) => i % 2 === 0).flatMap(({ id }) => doneFor(id)),
      ) as [PlayEffect];
      expect(enough).to.equal(true);
      expect(pairs).to.be.greaterThan(300);
      const share = ({ rose, accounts: of }: PlayEffect['done']): number => rose / of;
      expect(share(done)).to.be.greaterThan(0.6);
      // Three standard errors of a difference of two shares.
      const chance = 3 * Math.sqrt((2 * share(done) * (1 - share(done))) / pairs);
      expect(Math.abs(share(done) - share(notDone))).to.be.below(chance);
    });
  });
});
