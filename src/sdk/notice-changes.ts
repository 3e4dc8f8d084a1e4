import { parseDay } from '../scoring/contract/day.js';
import { playsFor } from '../scoring/explain/explain-account.js';
import { disagreementsFor } from '../scoring/explain/disagreements.js';
import { MOVE_POINTS } from './move-points.js';
import { bandOf, type PortfolioState } from './portfolio-state.js';
import type { StoreSignals } from './store-signals.js';

const playIds = (state: PortfolioState, row: number): string[] =>
  playsFor(state.compiled, state.portfolio, row, parseDay(state.asOf)!, bandOf(state, row)).map(
    ({ id }) => id,
  );

const disagreementKinds = (state: PortfolioState, row: number): string[] =>
  disagreementsFor(state.compiled, state.portfolio, row, state.asOf, bandOf(state, row)).map(
    ({ kind }) => kind,
  );

/**
 * Tells what a change of data, model or day did to accounts that stood there before.
 *
 * @param ids the accounts that may have changed
 * @param signals who is told; what nobody listens for is not worked out
 */
export function noticeChanges(
  before: PortfolioState,
  after: PortfolioState,
  ids: Iterable<string>,
  signals: StoreSignals,
): void {
  for (const id of ids) {
    const [was, is] = [before.portfolio.rowOf.get(id), after.portfolio.rowOf.get(id)];
    if (was === undefined || is === undefined) continue;
    const [bandBefore, bandAfter] = [bandOf(before, was), bandOf(after, is)];
    if (bandBefore !== bandAfter) signals.send('band-changed', { id, before: bandBefore, after: bandAfter });
    const difference = after.scores.score[is]! - before.scores.score[was]!;
    if (Math.abs(difference) >= MOVE_POINTS) signals.send('moved', { id, difference });
    if (signals.isWanted('play-suggested')) {
      const known = new Set(playIds(before, was));
      for (const play of playIds(after, is))
        if (!known.has(play)) signals.send('play-suggested', { id, play });
    }
    if (signals.isWanted('disagreement')) {
      const known = new Set(disagreementKinds(before, was));
      for (const kind of disagreementKinds(after, is))
        if (!known.has(kind)) signals.send('disagreement', { id, kind });
    }
  }
}
