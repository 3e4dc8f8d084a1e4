import {
  compileModel,
  createPortfolio,
  scorePortfolio,
  triage,
  type Account,
  type CompiledModel,
  type Day,
  type Exchange,
  type HealthModel,
  type Portfolio,
  type Scores,
} from '../scoring/index.js';
import { fourWeeksBefore } from '../scoring/explain/triage.js';

/** All accounts under one model on one day: what every read of the store looks at. Never changed, only replaced. */
export interface PortfolioState {
  readonly model: HealthModel;
  readonly compiled: CompiledModel;
  readonly portfolio: Portfolio;
  readonly asOf: Day;
  readonly scores: Scores;
  /** Points of score each row moved over four weeks; NaN when either day is unknown. */
  readonly moved: Float64Array;
  /** Rows in the order in which to look at them. */
  readonly order: Int32Array;
}

/**
 * Scores the accounts and puts them in order.
 *
 * @param exchange the host's currency and rates; the same for the life of a store
 * @param before the state it follows; what did not change is taken over from it
 */
export function createPortfolioState(
  model: HealthModel,
  accounts: readonly Account[],
  asOf: Day,
  exchange: Exchange | undefined,
  before?: PortfolioState,
): PortfolioState {
  const compiled = before?.model === model ? before.compiled : compileModel(model);
  const portfolio =
    before?.portfolio.accounts === accounts ? before.portfolio : createPortfolio(accounts, exchange);
  const scores = scorePortfolio(compiled, portfolio, asOf);
  const earlier = fourWeeksBefore(compiled, portfolio, scores);
  return {
    model,
    compiled,
    portfolio,
    asOf,
    scores,
    moved: scores.score.map((score, row) => score - earlier[row]!),
    order: Int32Array.from(triage(compiled, portfolio, scores, asOf, { earlier }), ({ row }) => row),
  };
}

/** The id of the band a row is on. */
export const bandOf = ({ model, scores }: PortfolioState, row: number): string | undefined =>
  model.bands[scores.band[row]!]?.id;
