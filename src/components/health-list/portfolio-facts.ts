import type { PortfolioFacts } from '../../locales/list-words.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import type { BandLook } from '../shared/band-look.js';

/** Points of score that are worth a word. */
const FALL = 5;
/** The weeks an account's movement spans. */
const WEEKS = 4;

/**
 * What is said of the whole portfolio, whatever the filters.
 *
 * @param lowest the model's lowest band
 * @param scale what a point of score is multiplied by on screen
 */
export function portfolioFacts(
  store: HealthStore,
  lowest: BandLook | undefined,
  scale: number,
): PortfolioFacts {
  const { counts, total } = store.query({});
  return {
    total,
    unknown: counts[''] ?? 0,
    lowest: { label: lowest?.label ?? '', count: counts[lowest?.id ?? ''] ?? 0 },
    fell: { count: countFallen(store), by: FALL * scale, weeks: WEEKS },
  };
}

/** Reads about log₂ of the accounts: they come largest fall first, so those that fell by `FALL` are a run at the start. */
function countFallen(store: HealthStore): number {
  const { ids } = store.query({ sort: 'movement', order: 'ascending' });
  const fell = (id: string | undefined): boolean =>
    id !== undefined && (store.get(id)?.movement.difference ?? 0) <= -FALL;
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fell(ids[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
