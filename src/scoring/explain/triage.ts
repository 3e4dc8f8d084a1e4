import type { Day } from '../contract/account.js';
import type { Band } from '../contract/model.js';
import { NO_BAND } from '../evaluate/bands.js';
import type { CompiledModel } from '../evaluate/compile.js';
import { bandEdge } from '../evaluate/edges.js';
import { median } from '../evaluate/median.js';
import { dateAt, worthAt, type Portfolio } from '../evaluate/portfolio.js';
import { dayNumber, scoresOn, type Scores } from '../evaluate/score.js';

/** One account's place in the order in which to look, with every factor of it. */
export interface TriageEntry {
  readonly row: number;
  /** The product of the factors: comparable within one portfolio and day only. */
  readonly priority: number;
  /**
   * Recurring revenue against the portfolio's median in its currency, square root, ½–2; ½ when not above 0, 1 when
   * unknown.
   */
  readonly stake: number;
  /** How much can still be won: full for what is below the best band, less the lower it has sunk. */
  readonly recoverable: number;
  /** 2 on the day of the renewal or the last day of notice, falling to 1 half a year ahead. */
  readonly soon: number;
  /** 1, and a tenth more for each point lost over four weeks, up to 3. */
  readonly falling: number;
}

/** Movement is told over four weeks. */
export const MOVEMENT_DAYS = 28;

const HORIZON_DAYS = 180;

/** The scores of the same rows four weeks before. */
export const fourWeeksBefore = (
  compiled: CompiledModel,
  portfolio: Portfolio,
  { rows, asOf }: Scores,
): Float64Array => scoresOn(compiled, portfolio, dayNumber(asOf) - MOVEMENT_DAYS, rows);

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * Recurring revenue of each row relative to the median of its own currency: amounts in different ones never meet. 0 where
 * it is not above 0 (there is then perhaps no median), NaN where it is unknown.
 */
function relativeRevenue(portfolio: Portfolio, rows: Int32Array, asOf: number): Float64Array {
  const worth = Array.from(rows, (row) => worthAt(portfolio, row, asOf));
  const byCurrency = new Map<string, number[]>();
  for (const arr of worth) {
    if (!arr || !(arr.amount > 0)) continue;
    const amounts = byCurrency.get(arr.currency);
    if (amounts) amounts.push(arr.amount);
    else byCurrency.set(arr.currency, [arr.amount]);
  }
  const medians = new Map(
    [...byCurrency].map(([currency, amounts]) => [currency, median(Float64Array.from(amounts))]),
  );
  return Float64Array.from(worth, (arr) => {
    if (!arr) return NaN;
    return arr.amount > 0 ? arr.amount / medians.get(arr.currency)! : 0;
  });
}

/**
 * How much can be won by looking. On the best band little; below it most, and from its lower edge down the less the
 * deeper the account has sunk, because a watch band comes before a lost cause. Without a band there is little to go by.
 */
function recoverableOf(band: number, score: number, bands: readonly Band[]): number {
  if (band === NO_BAND) return 0.3;
  if (band === bands.length - 1) return 0.1;
  if (band > 0) return 0.7;
  const edge = bandEdge(bands[1]);
  return 0.5 + 0.5 * (edge > 0 ? clamp(score / edge, 0, 1) : 1);
}

/** Days to the renewal or the last day of notice, whichever comes first and is not past. */
function daysToDecision(portfolio: Portfolio, row: number, asOf: number): number {
  const days = ['renewal', 'notice_by'].map((name) => dateAt(portfolio, name, row, asOf) - asOf);
  return Math.min(...days.filter((ahead) => ahead >= 0));
}

/** What the order may take into account beside the model. */
export interface TriageOptions {
  /** The most entries wanted; below 0 there are none. */
  readonly capacity?: number;
  /** Scores of the same rows four weeks before, where they are at hand; otherwise they are worked out. */
  readonly earlier?: Float64Array;
}

/**
 * The order in which to look at accounts: value at stake × how much can still be won × how soon a decision is due × how
 * fast the score falls. Every factor is given, ties go by account id (never by the order of the rows), and nothing in it knows whose account it is.
 *
 * @param scores of the rows to order, as of `asOf`
 * Source: docs/scoring.md#where-to-look-first
 */
export function triage(
  compiled: CompiledModel,
  portfolio: Portfolio,
  scores: Scores,
  asOf: Day,
  { capacity = Infinity, earlier = fourWeeksBefore(compiled, portfolio, scores) }: TriageOptions = {},
): TriageEntry[] {
  const day = dayNumber(asOf);
  const { rows } = scores;
  const revenue = relativeRevenue(portfolio, rows, day);
  const entries = Array.from(rows, (row, k): TriageEntry => {
    const score = scores.score[k]!;
    const fall = earlier[k]! - score;
    const worth = revenue[k]!;
    const stake = worth === worth ? clamp(Math.sqrt(worth), 0.5, 2) : 1;
    const recoverable = recoverableOf(scores.band[k]!, score, compiled.model.bands);
    const soon = 1 + clamp(1 - daysToDecision(portfolio, row, day) / HORIZON_DAYS, 0, 1);
    const falling = 1 + clamp(fall === fall ? fall / 10 : 0, 0, 2);
    return { row, priority: stake * recoverable * soon * falling, stake, recoverable, soon, falling };
  });
  const idOf = ({ row }: TriageEntry): string => portfolio.accounts[row]!.id;
  return entries
    .sort((a, b) => b.priority - a.priority || (idOf(a) < idOf(b) ? -1 : 1))
    .slice(0, Math.max(0, capacity));
}
