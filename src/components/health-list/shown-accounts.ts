import type { HealthStore, Query, QueryResult } from '../../sdk/health-store-contract.js';

/** The accounts a list shows: one answer of the store to one query at one version. */
export interface ShownAccounts extends QueryResult {
  readonly store: HealthStore;
  readonly version: number;
  readonly query: Query;
}

/** Asks the store, unless `before` still holds: the same object means the same rows in the same order. */
export function showAccounts(store: HealthStore, query: Query, before?: ShownAccounts): ShownAccounts {
  const holds = before?.store === store && before.version === store.version && before.query === query;
  return holds ? before : { ...store.query(query), store, version: store.version, query };
}

/** How many accounts there are and how many in each band, whatever the filters. */
export function countAll({ store, query, ...shown }: ShownAccounts): Pick<QueryResult, 'counts' | 'total'> {
  const { segments, stages, mine, text } = query;
  const hasFilters = Boolean(segments?.length || stages?.length || mine || text);
  return hasFilters ? store.query({}) : shown;
}

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
