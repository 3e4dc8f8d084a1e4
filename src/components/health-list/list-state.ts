import type { HealthStore } from '../../sdk/health-store-contract.js';
import type { ShownAccounts } from './shown-accounts.js';

/** What the place of the rows is taken by. */
export type ListState = 'loading' | 'refused' | 'empty' | 'no-match' | 'rows';

/**
 * @param pending true while a list that stands alone fetches what it was pointed at
 */
export function listState(
  store: HealthStore | undefined,
  shown: ShownAccounts | undefined,
  pending: boolean,
): ListState {
  if (!store || !shown) return pending ? 'loading' : 'empty';
  if (store.size === 0 && (pending || store.status === 'loading')) return 'loading';
  if (!store.model && (store.size > 0 || store.problems.some(isOfDocument))) return 'refused';
  if (store.size === 0) return 'empty';
  return shown.ids.length === 0 ? 'no-match' : 'rows';
}

/** A problem without a record is one of the model, of the accounts as a whole, or of a call. */
export function isOfDocument({ record }: { readonly record?: unknown }): boolean {
  return record === undefined;
}
