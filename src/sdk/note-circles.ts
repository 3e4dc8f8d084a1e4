import { ProblemLog } from '../scoring/contract/problems.js';
import type { PortfolioState } from './portfolio-state.js';
import type { StoreSignals } from './store-signals.js';

const PARENT_CIRCLE = 'parent-circle';

/** Circles stand until they open: saying a record of one again does not settle them. */
export const isCircle = ({ code }: { readonly code: string }): boolean => code === PARENT_CIRCLE;

/**
 * Tells of accounts that are their own ancestors, which are scored but belong to nobody, once for as long as they are.
 *
 * @param before the state whose circles stand among the problems, if there is one
 */
export function noteCircles(
  before: PortfolioState | undefined,
  after: PortfolioState,
  signals: StoreSignals,
): void {
  const known = new Set<unknown>(before?.portfolio.circular);
  const standing = new Set<unknown>(after.portfolio.circular);
  const log = new ProblemLog('accounts');
  for (const id of after.portfolio.circular) {
    if (known.has(id)) continue;
    log.record = id;
    log.drop(PARENT_CIRCLE, 'a parent that is not below the account itself', undefined, 'parent');
  }
  signals.addProblems('accounts', log, (problem) => isCircle(problem) && !standing.has(problem.record));
}
