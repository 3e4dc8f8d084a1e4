import type { Day } from '../contract/account.js';
import type { CompiledModel } from '../evaluate/compile.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { dayNumber } from '../evaluate/score.js';
import type { EffectCounts } from './effect-counts.js';
import { follow, followedPlays, pairUp } from './followed-plays.js';
import { standingsOn, type Pair } from './pair-accounts.js';
import type { PlayDone } from './play-days.js';

export type { EffectCounts } from './effect-counts.js';
export type { PlayDone } from './play-days.js';

/**
 * What followed a play where it was done, beside accounts in the same state on the same day where it was not: counts
 * only. What is low tends to rise by itself, so that the one column says nothing without the other.
 */
export interface PlayEffect {
  readonly play: string;
  /** Days between the play and the look at what followed. */
  readonly afterDays: number;
  readonly done: EffectCounts;
  readonly notDone: EffectCounts;
  /** Pairs of an account where it was done and one in the same state where it was not. */
  readonly pairs: number;
  /** Times it was done for which there was no account in the same state; they are not counted. */
  readonly unpaired: number;
  /** False under thirty pairs: then nothing may be said about the play. */
  readonly enough: boolean;
}

export interface PlayEffectOptions {
  /** Days between the play and the look at what followed; 56 if left out. */
  readonly afterDays?: number | undefined;
}

/** Eight weeks: a reading that compares four weeks with the four before then rests on days after the play alone. */
const AFTER_DAYS = 56;

/** With thirty pairs two shares may still lie a quarter apart by chance: 1.96 × √(2 × ¼ ∕ 30). With fewer, more. */
const ENOUGH_PAIRS = 30;

/** The same as `playEffects`, a day of plays at a step, so that a page can draw in between. */
export function* playEffectSteps(
  compiled: CompiledModel,
  portfolio: Portfolio,
  asOf: Day,
  done: readonly PlayDone[],
  { afterDays = AFTER_DAYS }: PlayEffectOptions = {},
): Generator<void, PlayEffect[], void> {
  const grounds = { compiled, portfolio, asOf: dayNumber(asOf), afterDays };
  const plays = followedPlays(grounds, done);
  const days = [...new Set(plays.flatMap(({ byDay }) => [...byDay.keys()]))].sort((a, b) => a - b);
  for (const day of days) {
    const standings = standingsOn(compiled, portfolio, day);
    for (const followed of plays) {
      const pairs = pairUp(followed, day, standings, grounds);
      const rowsOf = (side: keyof Pair): number[] => pairs.map((pair) => pair[side]);
      follow(followed.done, rowsOf('done'), day, standings.score, grounds);
      follow(followed.notDone, rowsOf('control'), day, standings.score, grounds);
    }
    yield;
  }
  return plays.map(({ play, done: ofDone, notDone, pairs, unpaired }) => ({
    play,
    afterDays,
    done: ofDone.counts,
    notDone: notDone.counts,
    pairs,
    unpaired,
    enough: pairs >= ENOUGH_PAIRS,
  }));
}

/**
 * What followed each play that was done at least eight weeks before `asOf`: how the score moved by the end of those weeks
 * (restated: the model of today over the data of then), and whether contracts that ended since were renewed. Each account
 * is paired with one on the same band and within five points on the same day, where the play was not done in the weeks
 * before or after. Such an account has often recovered by itself, because where one stays low the play tends to follow:
 * the comparison is hard on the play rather than kind to it. Accounts that are no longer sent are missing on both sides.
 *
 * @throws RangeError when `asOf` is not a calendar day
 * Cost: each account is scored once a day on which something was done. Source: docs/scoring.md#did-it-help
 */
export function playEffects(
  compiled: CompiledModel,
  portfolio: Portfolio,
  asOf: Day,
  done: readonly PlayDone[],
  options?: PlayEffectOptions,
): PlayEffect[] {
  const steps = playEffectSteps(compiled, portfolio, asOf, done, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
