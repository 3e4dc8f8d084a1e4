import { hasBegun } from '../../scoring/evaluate/portfolio.js';
import { reaches } from '../../scoring/evaluate/edges.js';
import type { ActLedger } from '../acts/act-ledger.js';
import { MOVE_POINTS } from '../move-points.js';
import type { AccountChange } from './change-report.js';
import { bandsOf, type Comparison } from './comparison.js';
import { duePlays } from './due-plays.js';
import { nearDay } from './near-day.js';
import { newDisagreements } from './new-disagreements.js';
import { silenceOf } from './silence.js';

/** What one account has to tell beside the split of its movement. */
export type Findings = Pick<AccountChange, 'band' | 'due' | 'disagreements' | 'near' | 'presence' | 'silent'>;

/** What is worth a word of an account that is here; undefined where nothing is. */
export function findingsOf(comparison: Comparison, row: number, ledger: ActLedger): Findings | undefined {
  const { state, places, difference, asOf } = comparison;
  const isNew = places[row]! < 0;
  // An account that is yet to begin has not come.
  if (isNew && !hasBegun(state.portfolio, row, asOf)) return undefined;
  const bands = isNew ? undefined : bandsOf(comparison, row);
  const findings: Findings = {
    band: bands?.before === bands?.after ? undefined : bands,
    due: duePlays(comparison, row, ledger),
    disagreements: newDisagreements(comparison, row, ledger),
    near: nearDay(comparison, row),
    presence: isNew ? 'came' : undefined,
    silent: silenceOf(comparison, row),
  };
  const { band, due, disagreements, near, presence, silent } = findings;
  const isWorthAWord =
    reaches(Math.abs(difference[row]!), MOVE_POINTS) ||
    due.length > 0 ||
    disagreements.length > 0 ||
    [band, near, presence, silent].some((found) => found !== undefined);
  return isWorthAWord ? findings : undefined;
}
