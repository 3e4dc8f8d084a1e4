import type { ProblemLog } from '../../scoring/contract/problems.js';
import { noteUnknown } from '../edit-accounts.js';
import { bandOf, type PortfolioState } from '../portfolio-state.js';

/** What a host's act is held against: the accounts and the model there are, and the time. */
export interface ActMoment {
  /** Undefined before accounts and a model are here. */
  readonly state: PortfolioState | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An account that something is said of. */
export interface Addressed {
  readonly id: string;
  readonly row: number;
  readonly band: string | undefined;
  readonly state: PortfolioState;
}

/**
 * Reads what a host says of an account; undefined (and a problem about it) when nobody has the account, when `read`
 * refuses, or when something of the host's throws.
 */
export function ofAccount<T>(
  id: unknown,
  { state }: ActMoment,
  log: ProblemLog,
  read: (account: Addressed) => T | undefined,
): T | undefined {
  const row = typeof id === 'string' ? state?.portfolio.rowOf.get(id) : undefined;
  if (!state || row === undefined) {
    noteUnknown(id, log, 'error');
    return undefined;
  }
  log.record = id as string;
  try {
    return read({ id: id as string, row, band: bandOf(state, row), state });
  } catch {
    log.error('unreadable', 'something said of an account that can be read without an error', undefined);
    return undefined;
  } finally {
    log.record = undefined;
  }
}
