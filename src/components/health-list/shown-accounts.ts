import type { AccountView } from '../../sdk/account-view.js';
import type { HealthStore, Query, QueryResult } from '../../sdk/health-store-contract.js';
import type { Restored, RestoredAccount } from '../../sdk/restored-view.js';

/** What a row shows: an account as its data have it, or as it was shown at the last visit. */
export type ListedAccount = AccountView | RestoredAccount;

/** The accounts a list shows: one answer of the store to one query at one version. */
export interface ShownAccounts extends QueryResult {
  readonly store: HealthStore;
  readonly version: number;
  readonly query: Query;
  /** The picture of the last visit, where it is what the store answered from. */
  readonly restored: Restored | undefined;
}

/** Asks the store, unless `before` still holds: the same object means the same rows in the same order. */
export function showAccounts(store: HealthStore, query: Query, before?: ShownAccounts): ShownAccounts {
  const { version, restored } = store;
  const holds =
    before?.store === store &&
    before.version === version &&
    before.query === query &&
    before.restored === restored;
  return holds ? before : { ...store.query(query), store, version, query, restored };
}

/** How many accounts there are and how many in each band, whatever the filters. */
export function countAll({ store, query, ...shown }: ShownAccounts): Pick<QueryResult, 'counts' | 'total'> {
  return query.text || asksForFacts(query) ? store.query({}) : shown;
}

/** Whether a query asks for what the picture of the last visit does not hold. */
export const asksForFacts = ({ segments, stages, mine }: Query): boolean =>
  Boolean(segments?.length || stages?.length || mine);

/**
 * How many rows the accounts in view moved down by, the median of them, so that one that jumps takes nobody along.
 *
 * @param visible rows in view with their former places
 * @returns rows, 0 when none of them is shown any more. Cost: O(visible × ids).
 */
export function rowShift(
  visible: readonly { readonly index: number; readonly id: string }[],
  ids: readonly string[],
): number {
  const moves = visible
    .map(({ id, index }) => ({ now: ids.indexOf(id), index }))
    .filter(({ now }) => now >= 0)
    .map(({ now, index }) => now - index)
    .sort((a, b) => a - b);
  return moves[moves.length >> 1] ?? 0;
}
