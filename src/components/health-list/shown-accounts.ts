import type { AccountView } from '../../sdk/account-view.js';
import type { HealthStore, Query, QueryResult } from '../../sdk/health-store-contract.js';
import type { Restored, RestoredAccount } from '../../sdk/restored-view.js';
import type { Today } from '../../sdk/today/today.js';

/** What a row shows: an account as its data have it, or as it was shown at the last visit. */
export type ListedAccount = AccountView | RestoredAccount;

/** The accounts a list shows: one answer of the store to one query at one version. */
export interface ShownAccounts extends QueryResult {
  readonly store: HealthStore;
  readonly version: number;
  readonly query: Query;
  readonly capacity: number;
  /** The picture of the last visit, where it is what the store answered from. */
  readonly restored: Restored | undefined;
  /** What is to look at today, in the whole portfolio. */
  readonly today: Today;
  /** Those of them that stand first among `ids`, in a group of their own; undefined where there is no such group. */
  readonly lead: Today['accounts'] | undefined;
}

/** Asks the store, unless `before` still holds: the same object means the same rows in the same order. */
export function showAccounts(
  store: HealthStore,
  query: Query,
  capacity: number,
  before?: ShownAccounts,
): ShownAccounts {
  const { version, restored } = store;
  const isSameDay =
    before?.store === store &&
    before.version === version &&
    before.restored === restored &&
    before.capacity === capacity;
  if (isSameDay && before.query === query) return before;
  const today = isSameDay ? before.today : store.today({ capacity });
  const lead =
    capacity > 0 && asksForTriage(query) && (today.mine || !query.mine) ? today.accounts : undefined;
  const result = store.query(query);
  const ids = lead ? leadFirst(result.ids, lead) : result.ids;
  return { ...result, ids, store, version, query, capacity, restored, today, lead };
}

/** The order in which to look, with nothing left out but what is not the viewer's. */
const asksForTriage = ({ bands, segments, stages, text, sort, order }: Query): boolean =>
  !bands?.length &&
  !segments?.length &&
  !stages?.length &&
  !text &&
  (sort ?? 'triage') === 'triage' &&
  order !== 'descending';

function leadFirst(ids: readonly string[], lead: Today['accounts']): readonly string[] {
  if (lead.every(({ id }, place) => ids[place] === id)) return ids;
  const first = new Set(lead.map(({ id }) => id));
  return [...first, ...ids.filter((id) => !first.has(id))];
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
