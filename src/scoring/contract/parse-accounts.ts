import type { Account } from './account.js';
import { ProblemLog, type Problem } from './problems.js';
import { readAccount } from './read-account.js';
import { isRecord } from './read-collection.js';

/** Records taken at once; a longer list is refused whole. */
const ACCOUNT_LIMIT = 2_000_000;

export interface ParsedAccounts {
  readonly accounts: Account[];
  /** At most 1,000. */
  readonly problems: Problem[];
  /** Problems beyond those. */
  readonly truncated: number;
}

/**
 * Reads one record (`docs/scoring.md#an-account`): what it has to say, checked and copied, with days normalised, series in
 * order and NaN for gaps. A part that cannot be read is left out with a warning; a record without id or name is refused
 * with an error. Never throws.
 */
export function parseAccount(record: unknown, index: number, log: ProblemLog): Account | undefined {
  log.record = index;
  try {
    if (isRecord(record)) return readAccount(record, log);
    log.error('not-an-account', 'an object with at least an id and a name', record);
    return undefined;
  } catch {
    log.error('unreadable', 'a record that can be read without an error', undefined);
    return undefined;
  } finally {
    log.record = undefined;
  }
}

/** Of accounts with one id only the last, at its own place. */
export function lastOfEachId(accounts: readonly Account[], log: ProblemLog): Account[] {
  const last = new Map(accounts.map((account, place) => [account.id, place]));
  if (last.size === accounts.length) return [...accounts];
  return accounts.filter(({ id }, place) => {
    if (last.get(id) === place) return true;
    log.record = id;
    log.warn('duplicate-id', 'an id of its own; the last record with this one counts', id, 'id');
    log.record = undefined;
    return false;
  });
}

function recordAt(list: ArrayLike<unknown>, index: number): unknown {
  try {
    return list[index];
  } catch {
    return undefined;
  }
}

/** The length of a list (an array or whatever is like one); undefined for anything else. */
export function lengthOf(input: unknown): number | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  try {
    const { length } = input as { readonly length?: unknown };
    return Number.isInteger(length) && (length as number) >= 0 ? (length as number) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether there is a list to read, and not too long a one. */
export const isAccountList = (input: unknown): boolean => (lengthOf(input) ?? Infinity) <= ACCOUNT_LIMIT;

/**
 * Reads a list of records one by one, so that a caller can pause between them; undefined for one that is refused.
 * Never throws.
 */
export function* readAccounts(input: unknown, log: ProblemLog): Generator<Account | undefined, void, void> {
  const length = lengthOf(input);
  if (length === undefined) {
    log.error('not-a-list', 'a list of accounts', input);
  } else if (length > ACCOUNT_LIMIT) {
    log.error('too-many', `at most ${ACCOUNT_LIMIT} accounts at once`, length);
  } else {
    for (let i = 0; i < length; i++) yield parseAccount(recordAt(input as ArrayLike<unknown>, i), i, log);
  }
}

/**
 * Reads a list of records: all that can be read, in their order, and what is wrong with the rest. Of two with one id
 * the last counts. Never throws. Cost: one pass, about half of what `JSON.parse` of the same text takes.
 */
export function parseAccounts(input: unknown): ParsedAccounts {
  const log = new ProblemLog('accounts');
  const accounts = [...readAccounts(input, log)].filter((account) => account !== undefined);
  return { accounts: lastOfEachId(accounts, log), problems: log.problems, truncated: log.truncated };
}
