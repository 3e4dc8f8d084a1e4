import type { Day } from '../contract/account.js';
import type { DayNumber } from '../contract/day.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { dayNumber, scorePortfolio, type Scores } from '../evaluate/score.js';
import type { LaidOutModel } from './laid-out-model.js';
import { measurePoints, type MeasuredPoints } from './measured-points.js';

/** A portfolio as a model sees it on a day. */
export interface LaidOutPortfolio {
  readonly laidOut: LaidOutModel;
  readonly portfolio: Portfolio;
  readonly asOf: Day;
  readonly day: DayNumber;
  /** Of every row, in row order. */
  readonly scores: Scores;
  /** By place of the measure in the compiled model. */
  readonly measured: readonly MeasuredPoints[];
}

/** What is said of fewer accounts than this would be said of single ones. */
export const ACCOUNTS_AT_LEAST = 10;

/** A review is of everybody: scores of a part, or of another day, are no use to it. */
const isWhole = ({ rows, asOf }: Scores, portfolio: Portfolio, day: Day): boolean =>
  asOf === day && rows.length === portfolio.size && rows.every((row, k) => row === k);

/** Scores and measures a portfolio, once, for all that is asked about it. */
export function layOutPortfolio(
  laidOut: LaidOutModel,
  portfolio: Portfolio,
  asOf: Day,
  scores: Scores | undefined,
): LaidOutPortfolio {
  const { compiled } = laidOut;
  const day = dayNumber(asOf);
  return {
    laidOut,
    portfolio,
    asOf,
    day,
    scores: scores && isWhole(scores, portfolio, asOf) ? scores : scorePortfolio(compiled, portfolio, asOf),
    measured: measurePoints(compiled, portfolio, day),
  };
}
