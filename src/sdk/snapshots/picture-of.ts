import { scorePortfolio, type Day } from '../../scoring/index.js';
import { parseDay } from '../../scoring/contract/day.js';
import { hasBegun } from '../../scoring/evaluate/portfolio.js';
import { allRows } from '../../scoring/evaluate/score.js';
import { exactPoints } from '../../scoring/explain/exact-points.js';
import type { PortfolioState } from '../portfolio-state.js';
import type { ModelStamp, Picture } from './picture.js';

const stampOf = ({ compiled: { model, hash } }: PortfolioState): ModelStamp => ({
  id: model.id,
  version: model.version,
  hash,
  bands: model.bands.map(({ id }) => id),
});

/**
 * What is shown now, as it will be remembered.
 *
 * @param takenAt milliseconds since 1970
 * Cost: that of scoring the accounts once.
 */
export function pictureOf(state: PortfolioState, takenAt: number): Picture {
  const { compiled, portfolio, asOf, scores, moved, order } = state;
  const rank = new Int32Array(portfolio.size);
  order.forEach((row, place) => (rank[row] = place));
  return {
    day: asOf,
    takenAt,
    model: stampOf(state),
    ids: portfolio.accounts.map(({ id }) => id),
    score: scores.score,
    coverage: scores.coverage,
    band: scores.band,
    exact: { rank, moved, points: exactPoints(compiled, portfolio, asOf) },
  };
}

/**
 * What today's model says of an earlier day from today's data: comparable, and not what was shown then. Accounts that
 * had not begun are left out; those that left since cannot be in it.
 *
 * @param day a calendar day
 * Cost: that of scoring the accounts once.
 */
export function restatedPicture(state: PortfolioState, day: Day): Picture {
  const { compiled, portfolio } = state;
  const rows = allRows(portfolio).filter((row) => hasBegun(portfolio, row, parseDay(day)!));
  const { score, coverage, band } = scorePortfolio(compiled, portfolio, day, rows);
  return {
    day,
    takenAt: 0,
    model: stampOf(state),
    ids: Array.from(rows, (row) => portfolio.accounts[row]!.id),
    score,
    coverage,
    band,
  };
}
