import type { Day } from '../contract/account.js';
import { addDays } from '../contract/day.js';
import { durationDays } from '../contract/duration.js';
import type { CompiledModel } from '../evaluate/compile.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { scorePortfolio } from '../evaluate/score.js';
import type { PlayRecord, SuggestedPlay } from './explanation.js';

const DEFAULT_REST = '30d';
/** A fall of this many points ends a rest, as a worse band does. */
const WORSE_POINTS = 5;

/** Whether the account stands worse than on an earlier day: on a lower band, or five points and more below. */
function isWorse(compiled: CompiledModel, portfolio: Portfolio, row: number, since: Day, asOf: Day): boolean {
  const [then, now] = [since, asOf].map((day) =>
    scorePortfolio(compiled, portfolio, day, Int32Array.of(row)),
  );
  const fell = then!.score[0]! - now!.score[0]!;
  return now!.band[0]! < then!.band[0]! || fell >= WORSE_POINTS;
}

/**
 * The day a rest ends: the one that was named, else the model's `restFor` (30 days) after it began; undefined for what
 * waits and names none. What was done rests as the model says.
 */
export function endOfRest({ state, on, until }: PlayRecord, restFor = DEFAULT_REST): Day | undefined {
  if (state !== 'done' && until !== undefined) return until;
  return state === 'waiting' ? undefined : addDays(on, durationDays(restFor)!);
}

/** Whether there is nothing to do about a play for now. */
export const isResting = ({ restsUntil, waits }: SuggestedPlay): boolean =>
  restsUntil !== undefined || waits === true;

/**
 * Lets plays rest that were done, set aside or put off, unless things got worse since. What rests comes last; of several
 * records of one play the newest counts, and records after `asOf` do not exist.
 */
export function letRest(
  plays: readonly SuggestedPlay[],
  played: readonly PlayRecord[],
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  asOf: Day,
): SuggestedPlay[] {
  const rested = plays.map((suggested) => {
    const newest = played
      .filter(({ play, on }) => play === suggested.id && on <= asOf)
      .reduce<PlayRecord | undefined>(
        (last, record) => (last && last.on > record.on ? last : record),
        undefined,
      );
    if (!newest) return suggested;
    const { restFor } = compiled.plays.find(({ play }) => play.id === suggested.id)!.play;
    const restsUntil = endOfRest(newest, restFor);
    const isOver =
      (restsUntil !== undefined && restsUntil <= asOf) || isWorse(compiled, portfolio, row, newest.on, asOf);
    if (isOver) return suggested;
    return {
      ...suggested,
      ...(restsUntil !== undefined && { restsUntil }),
      ...(newest.state === 'waiting' && { waits: true }),
    };
  });
  return rested.sort((a, b) => Number(isResting(a)) - Number(isResting(b)));
}
