import { formatDay, parseDay } from '../contract/day.js';
import { durationDays } from '../contract/duration.js';
import type { CompiledModel } from '../evaluate/compile.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { scorePortfolio } from '../evaluate/score.js';
import type { PlayRecord, SuggestedPlay } from './explanation.js';

const DEFAULT_REST = '30d';
/** A fall of this many points ends a rest, as a worse band does. */
const WORSE_POINTS = 5;

/** Whether the account stands worse than on an earlier day: on a lower band, or five points and more below. */
function isWorse(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  since: string,
  asOf: string,
): boolean {
  const [then, now] = [since, asOf].map((day) =>
    scorePortfolio(compiled, portfolio, day, Int32Array.of(row)),
  );
  const fell = then!.score[0]! - now!.score[0]!;
  return now!.band[0]! < then!.band[0]! || fell >= WORSE_POINTS;
}

/**
 * Lets plays rest that were done or set aside: for the model's `restFor` (30 days), unless things got worse since.
 * What rests comes last; of several records of one play the newest counts, and records after `asOf` do not exist.
 */
export function letRest(
  plays: readonly SuggestedPlay[],
  played: readonly PlayRecord[],
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  asOf: string,
): SuggestedPlay[] {
  const rested = plays.map((suggested) => {
    const newest = played
      .filter(({ play, on }) => play === suggested.id && on <= asOf)
      .reduce<PlayRecord | undefined>(
        (last, record) => (last && last.on > record.on ? last : record),
        undefined,
      );
    if (!newest) return suggested;
    const rest = compiled.plays.find(({ play }) => play.id === suggested.id)!.play.restFor ?? DEFAULT_REST;
    const restsUntil = formatDay(parseDay(newest.on)! + durationDays(rest)!);
    const isOver = restsUntil <= asOf || isWorse(compiled, portfolio, row, newest.on, asOf);
    return isOver ? suggested : { ...suggested, restsUntil };
  });
  const isResting = ({ restsUntil }: SuggestedPlay): number => (restsUntil === undefined ? 0 : 1);
  return rested.sort((a, b) => isResting(a) - isResting(b));
}
