import { MOVE_POINTS } from '../move-points.js';
import { PageTurns } from '../page-turns.js';
import { bandOf, type PortfolioState } from '../portfolio-state.js';
import type { Picture } from '../snapshots/picture.js';
import { ownRows } from './own-rows.js';
import type { MovedSince } from './today.js';

/** Counts what moved since a picture: another band, or `MOVE_POINTS` and more. Gives the page a turn every 8 ms. */
export async function movedSince(
  state: PortfolioState,
  { day, ids, score, band, model }: Picture,
  viewer: string | undefined,
): Promise<MovedSince> {
  const own = ownRows(state, viewer);
  const turns = new PageTurns();
  let count = 0;
  for (let place = 0; place < ids.length; place++) {
    if (turns.isDue) await turns.give();
    const row = state.portfolio.rowOf.get(ids[place]!);
    if (row === undefined || (own && !own.has(row))) continue;
    const isMoved = Math.abs(state.scores.score[row]! - score[place]!) >= MOVE_POINTS;
    if (isMoved || bandOf(state, row) !== model.bands[band[place]!]) count++;
  }
  return { since: day, count };
}
