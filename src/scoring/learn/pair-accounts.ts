import { formatDay, type DayNumber } from '../contract/day.js';
import { NO_BAND } from '../evaluate/bands.js';
import type { CompiledModel } from '../evaluate/compile.js';
import { TOLERANCE } from '../evaluate/edges.js';
import { hasBegun, type Portfolio } from '../evaluate/portfolio.js';
import { scorePortfolio } from '../evaluate/score.js';

/** Two scores this near are the same state; five points are what counts as a movement everywhere else. */
const NEAR_POINTS = 5;

/** Where every account stood on a day. */
export interface Standings {
  /** NaN where unknown, and before an account began. */
  readonly score: Float64Array;
  /** Place in the model's bands, −1 for none. */
  readonly band: Int8Array;
}

export function standingsOn(compiled: CompiledModel, portfolio: Portfolio, day: DayNumber): Standings {
  const { score, band } = scorePortfolio(compiled, portfolio, formatDay(day));
  return { score: score.map((value, row) => (hasBegun(portfolio, row, day) ? value : NaN)), band };
}

/** Rows of an account where a play was done, and of the one it is held against. */
export interface Pair {
  readonly done: number;
  readonly control: number;
}

/** The nearest account on the same band and within five points; of two as near the one whose id comes first. */
function nearestTo(
  row: number,
  { score, band }: Standings,
  portfolio: Portfolio,
  isFree: (row: number) => boolean,
): number | undefined {
  if (band[row] === NO_BAND) return undefined;
  const idOf = (each: number): string => portfolio.accounts[each]!.id;
  let found: number | undefined;
  let nearest = NEAR_POINTS + TOLERANCE;
  for (let other = 0; other < portfolio.size; other++) {
    const distance = Math.abs(score[other]! - score[row]!);
    if (!(distance <= nearest) || band[other] !== band[row] || !isFree(other)) continue;
    if (found !== undefined && distance === nearest && idOf(other) > idOf(found)) continue;
    found = other;
    nearest = distance;
  }
  return found;
}

/**
 * Finds for each account where a play was done on a day the nearest one in the same state. The order of the rows decides
 * nothing: accounts come by id.
 *
 * @param done rows where it was done that day
 * @param isFree whether an account may stand for one where it was not done
 */
export function pairAccounts(
  portfolio: Portfolio,
  standings: Standings,
  done: readonly number[],
  isFree: (row: number) => boolean,
): Pair[] {
  const idOf = (row: number): string => portfolio.accounts[row]!.id;
  const taken = new Set<number>();
  return [...done]
    .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    .flatMap((row) => {
      const control = nearestTo(row, standings, portfolio, (other) => isFree(other) && !taken.has(other));
      if (control === undefined) return [];
      taken.add(control);
      return [{ done: row, control }];
    });
}
