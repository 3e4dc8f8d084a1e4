import type { DayNumber } from '../contract/day.js';
import type { CompiledModel } from '../evaluate/compile.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { scoresOn } from '../evaluate/score.js';
import { EffectTally } from './effect-counts.js';
import { pairAccounts, type Pair, type Standings } from './pair-accounts.js';
import { playDays, type PlayDays, type PlayDone } from './play-days.js';
import { renewalSince } from './renewal-since.js';

/** One play, and what has been counted of it so far. */
export interface Followed {
  readonly play: string;
  readonly everywhere: PlayDays;
  readonly byDay: ReadonlyMap<DayNumber, readonly number[]>;
  /** Rows that have stood for one where it was not done. */
  readonly taken: Set<number>;
  readonly done: EffectTally;
  readonly notDone: EffectTally;
  pairs: number;
  unpaired: number;
}

/** What every count is made from. */
export interface Grounds {
  readonly compiled: CompiledModel;
  readonly portfolio: Portfolio;
  readonly asOf: DayNumber;
  readonly afterDays: number;
}

/** Pairs the accounts where a play was done on a day. One where it was done within the weeks around is no control. */
export function pairUp(followed: Followed, day: DayNumber, standings: Standings, grounds: Grounds): Pair[] {
  const rows = followed.byDay.get(day) ?? [];
  const busy = followed.everywhere.around(day, grounds.afterDays);
  const pairs = pairAccounts(
    grounds.portfolio,
    standings,
    rows,
    (row) => !busy.has(row) && !followed.taken.has(row),
  );
  for (const { control } of pairs) followed.taken.add(control);
  followed.pairs += pairs.length;
  followed.unpaired += rows.length - pairs.length;
  return pairs;
}

/** Counts what followed on one side of some pairs. */
export function follow(
  tally: EffectTally,
  rows: readonly number[],
  day: DayNumber,
  before: Float64Array,
  { compiled, portfolio, asOf, afterDays }: Grounds,
): void {
  const after = scoresOn(compiled, portfolio, day + afterDays, Int32Array.from(rows));
  rows.forEach((row, k) => {
    tally.add(after[k]! - before[row]!, renewalSince(portfolio.accounts[row]!, day, asOf));
  });
}

/** Plays that were done long enough ago, those of the model first and in its order. */
export function followedPlays(
  { compiled, portfolio, asOf, afterDays }: Grounds,
  done: readonly PlayDone[],
): Followed[] {
  const days = playDays(portfolio, done, asOf);
  const known = compiled.plays.map(({ play }) => play.id);
  const others = [...days.keys()].filter((play) => !known.includes(play)).sort();
  return [...known, ...others].flatMap((play): Followed[] => {
    const everywhere = days.get(play);
    const byDay = everywhere?.apart(afterDays, asOf - afterDays);
    if (!everywhere || !byDay?.size) return [];
    const [ofDone, ofNotDone] = [new EffectTally(), new EffectTally()];
    const nothing = { taken: new Set<number>(), done: ofDone, notDone: ofNotDone, pairs: 0, unpaired: 0 };
    return [{ play, everywhere, byDay, ...nothing }];
  });
}
