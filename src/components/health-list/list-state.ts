import type { HealthStore } from '../../sdk/health-store-contract.js';
import { isModelRefusal } from '../shared/is-model-refusal.js';
import { asksForFacts, type ShownAccounts } from './shown-accounts.js';

/**
 * What the place of the rows is taken by. `on-its-way` is a question that the picture of the last visit cannot answer
 * and today's data will.
 */
export type ListState = 'loading' | 'on-its-way' | 'refused' | 'empty' | 'no-match' | 'rows';

/**
 * @param pending true while a list that stands alone fetches what it was pointed at
 */
export function listState(
  store: HealthStore | undefined,
  shown: ShownAccounts | undefined,
  pending: boolean,
): ListState {
  if (!store || !shown) return pending ? 'loading' : 'empty';
  if (shown.restored?.size && store.model)
    return asksForFacts(shown.query) ? 'on-its-way' : shown.ids.length === 0 ? 'no-match' : 'rows';
  if (store.size === 0 && (pending || store.status === 'loading')) return 'loading';
  if (!store.model && (store.size > 0 || store.problems.some(isModelRefusal))) return 'refused';
  if (store.size === 0) return 'empty';
  return shown.ids.length === 0 ? 'no-match' : 'rows';
}
