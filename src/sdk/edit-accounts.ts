import type { Account } from '../scoring/index.js';
import { parseAccount } from '../scoring/contract/parse-accounts.js';
import type { ProblemLog } from '../scoring/contract/problems.js';

/** Parts that a patch merges entry by entry; others are replaced whole. */
const MERGED = ['metrics', 'attributes', 'dates', 'goals'] as const;

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

/** The accounts without some, the ids of those that went, and the ids that were never there. */
export interface Removal {
  readonly kept: Account[];
  readonly gone: string[];
  readonly unknown: string[];
}

export function removeAccounts(accounts: readonly Account[], ids: string | readonly string[]): Removal {
  const wanted = new Set(typeof ids === 'string' ? [ids] : ids);
  const present = new Set(accounts.map(({ id }) => id));
  return {
    kept: accounts.filter(({ id }) => !wanted.has(id)),
    gone: [...wanted].filter((id) => present.has(id)),
    unknown: [...wanted].filter((id) => !present.has(id)),
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

/**
 * An account with a part of a record merged into it: fields replaced, metrics, attributes, dates and goals merged entry
 * by entry, what is `null` taken away. Undefined (and a problem) when the part cannot be read.
 */
export function patchAccount(account: Account, part: unknown, log: ProblemLog): Account | undefined {
  try {
    const patch = part as Record<string, unknown>;
    const read = parseAccount({ ...patch, id: account.id, name: patch['name'] ?? account.name }, 0, log);
    if (!read) return undefined;
    const merged = MERGED.flatMap((name) => {
      if (read[name] === undefined) return [];
      return [[name, without({ ...account[name], ...read[name] }, nullKeys(patch[name]))] as const];
    });
    return without({ ...account, ...read, ...Object.fromEntries(merged) }, nullKeys(patch));
  } catch {
    log.record = account.id;
    log.error('unreadable', 'a part of an account that can be read without an error', undefined);
    return undefined;
  }
}
