import type { PortfolioState } from '../portfolio-state.js';

/** The rows of a viewer's own accounts; undefined, for all of them, where there is no viewer or none is theirs. */
export function ownRows(
  { portfolio }: PortfolioState,
  viewer: string | undefined,
): ReadonlySet<number> | undefined {
  if (viewer === undefined) return undefined;
  const own = new Set<number>();
  portfolio.accounts.forEach(({ owner }, row) => owner === viewer && own.add(row));
  return own.size > 0 ? own : undefined;
}
