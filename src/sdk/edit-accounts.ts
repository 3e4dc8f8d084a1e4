import type { Account } from '../scoring/index.js';
import { parseAccount } from '../scoring/contract/parse-accounts.js';
import type { ProblemLog } from '../scoring/contract/problems.js';
import { isRecord } from '../scoring/contract/read-collection.js';
import { cutText } from '../scoring/contract/text.js';
import { MERGED, touchedBy } from './touched-paths.js';

/** The accounts with some replaced by id, at their place, and new ones behind. */
export function replaceAccounts(accounts: readonly Account[], changed: readonly Account[]): Account[] {
  const byId = new Map(changed.map((account) => [account.id, account]));
  const kept = accounts.map((account) => {
    const replacement = byId.get(account.id);
    byId.delete(account.id);
    return replacement ?? account;
  });
  return [...kept, ...byId.values()];
}

/** Says that nothing is known of an id. */
export function noteUnknown(id: unknown, log: ProblemLog, severity: 'error' | 'warn'): void {
  log.record = typeof id === 'string' ? cutText(id) : undefined;
  log[severity]('unknown-account', 'the id of an account that was handed over', id, 'id');
  log.record = undefined;
}

/** The accounts without some, the ids of those that went, and how many could not go. */
export interface Removal {
  readonly kept: Account[];
  readonly gone: string[];
  readonly unknown: number;
}

/** An id or a list of them; undefined (and a problem) when it is neither. */
export function readIds(ids: unknown, log: ProblemLog): Set<unknown> | undefined {
  if (typeof ids === 'string') return new Set([ids]);
  try {
    return new Set([...(ids as Iterable<unknown>)]);
  } catch {
    log.error('not-ids', 'an id or a list of ids', ids);
    return undefined;
  }
}

/** What is left of accounts when some go; an id that nobody has is a problem. */
export function removeAccounts(accounts: readonly Account[], ids: unknown, log: ProblemLog): Removal {
  const wanted = readIds(ids, log);
  if (!wanted) return { kept: [...accounts], gone: [], unknown: 1 };
  const gone = accounts.map(({ id }) => id).filter((id) => wanted.has(id));
  const present = new Set<unknown>(gone);
  for (const id of wanted) if (!present.has(id)) noteUnknown(id, log, 'warn');
  return {
    kept: accounts.filter(({ id }) => !wanted.has(id)),
    gone,
    unknown: wanted.size - gone.length,
  };
}

/** The own entries that say `null`: what a patch takes away. */
function nullKeys(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.keys(part).filter((key) => (part as Record<string, unknown>)[key] === null);
}

function without<T extends object>(record: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;
}

/** An account as a patch leaves it, and which paths into its record were said anew. */
export interface Patched {
  readonly account: Account;
  readonly isTouched: (path: string) => boolean;
}

/** The name an account goes by from now on: it can change, but not be taken away. */
function nameIn(name: unknown, account: Account, log: ProblemLog): string {
  if (name === undefined || (typeof name === 'string' && name !== '')) return name ?? account.name;
  log.drop('not-a-name', 'a name: a text that is not empty', name, 'name');
  return account.name;
}

/**
 * An account with a part of a record merged into it: fields replaced, metrics, attributes, dates and goals merged entry
 * by entry, what is `null` taken away; the id stays, and so does the name unless there is another. Undefined (and a
 * problem) when the part cannot be read.
 */
export function patchAccount(account: Account, part: unknown, log: ProblemLog): Patched | undefined {
  log.record = account.id;
  try {
    if (!isRecord(part)) {
      log.error('not-an-object', 'an object with the fields to change', part);
      return undefined;
    }
    const { id = account.id, name, ...patch } = { ...part } as Readonly<Record<string, unknown>>;
    if (id !== account.id) log.drop('fixed-id', 'the id of the account, which stays, or none', id, 'id');
    const kept = { id: account.id, name: nameIn(name, account, log) };
    const read = parseAccount({ ...patch, ...kept }, 0, log);
    if (!read) return undefined;
    const merged = MERGED.flatMap((key) => {
      if (read[key] === undefined) return [];
      return [[key, without({ ...account[key], ...read[key] }, nullKeys(patch[key]))] as const];
    });
    const whole = without({ ...account, ...read, ...Object.fromEntries(merged) }, nullKeys(patch));
    return { account: whole, isTouched: touchedBy(name === undefined ? patch : { name, ...patch }) };
  } catch {
    log.record = account.id;
    log.error('unreadable', 'a part of an account that can be read without an error', undefined);
    return undefined;
  }
}
