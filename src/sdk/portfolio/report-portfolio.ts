import { formatDay, parseDay } from '../../scoring/contract/day.js';
import { PageTurns } from '../page-turns.js';
import type { PortfolioState } from '../portfolio-state.js';
import { passes } from '../query-accounts.js';
import { askedRows } from './asked-rows.js';
import { bandMoves } from './band-moves.js';
import { causesOf } from './causes.js';
import { partTallies } from './part-tallies.js';
import type { PortfolioQuestion, PortfolioReport } from './portfolio-report.js';
import { quartersAhead } from './quarters.js';
import { retentionOf } from './retention.js';
import { bandTallies, Sum, Sums } from './tally.js';

/** A question that was read: every part that is needed is there. */
export interface AskedOfPortfolio extends PortfolioQuestion {
  readonly sinceDays: number;
}

/**
 * Adds up what there is to say of the portfolio. Gives the page a turn every 8 ms; what it looks at does not change
 * meanwhile.
 *
 * @param viewer whose accounts are "mine"; the only use made of owners
 */
export async function reportPortfolio(
  state: PortfolioState,
  { sinceDays, ...query }: AskedOfPortfolio,
  viewer: string | undefined,
): Promise<PortfolioReport> {
  const { model, asOf, scores } = state;
  const turns = new PageTurns();
  const day = parseDay(asOf)!;
  const asked = await askedRows(state, day, passes(state, query, viewer), turns);
  const { rows, amounts, currencies } = asked;
  const total = new Sum();
  const bands = new Sums<number>();
  for (const row of rows) {
    if (turns.isDue) await turns.give();
    total.add(amounts[row]!);
    bands.add(scores.band[row]!, amounts[row]!);
  }
  return {
    asOf,
    total: total.tally(currencies),
    bands: bandTallies(model.bands, bands, currencies),
    ...(await partTallies(asked)),
    moves: { since: formatDay(day - sinceDays), ...(await bandMoves(asked, day - sinceDays)) },
    quarters: await quartersAhead(asked),
    ...(await retentionOf(asked)),
    causes: await causesOf(asked),
  };
}
