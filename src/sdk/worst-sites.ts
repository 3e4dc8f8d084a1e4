import type { Day } from '../scoring/index.js';
import { childrenOf } from '../scoring/explain/roll-up.js';
import type { AccountSite } from './account-view.js';
import type { PortfolioState } from './portfolio-state.js';

/** As many as a person looks at one by one. */
const MOST = 5;

/** A parent's sites on the lowest band that any of them is on, the lowest score first; at most five. */
export function worstSites({ compiled, portfolio }: PortfolioState, row: number, asOf: Day): AccountSite[] {
  const children = childrenOf(compiled, portfolio, row, asOf);
  if (!children) return [];
  const { rows, scores } = children;
  const places = rows.map((_, k) => k).filter((k) => scores.band[k]! >= 0);
  const lowest = places.reduce((least, k) => Math.min(least, scores.band[k]!), Infinity);
  const band = compiled.model.bands[lowest];
  if (!band) return [];
  return places
    .filter((k) => scores.band[k] === lowest)
    .sort((a, b) => scores.score[a]! - scores.score[b]! || a - b)
    .slice(0, MOST)
    .map((k) => {
      const { id, name } = portfolio.accounts[rows[k]!]!;
      return { id, name, band: band.id };
    });
}
