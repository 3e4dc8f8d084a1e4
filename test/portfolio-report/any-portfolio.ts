import fc from 'fast-check';
import type { Account, Influence } from '../../src/scoring/contract/account.js';
import type { Group, HealthModel, Measure } from '../../src/scoring/contract/model.js';
import { createPortfolioState, type PortfolioState } from '../../src/sdk/portfolio-state.js';
import type { PortfolioReport } from '../../src/sdk/index.js';
import { reportPortfolio } from '../../src/sdk/portfolio/report-portfolio.js';
import { anyAccount } from '../arbitraries/accounts.js';
import { anyModel } from '../arbitraries/models.js';
import { AS_OF } from '../arbitraries/vocabulary.js';

const INFLUENCES: readonly (Influence | undefined)[] = ['direct', 'shared', 'outside', undefined];

/** Says of some measures whose hands they are in and what to do about them, which scores do not depend on. */
function withInfluence(model: HealthModel): HealthModel {
  let count = 0;
  const said = <T extends Group | Measure>(node: T): T => {
    if ('measures' in node) return { ...node, measures: node.measures.map(said) };
    const influence = INFLUENCES[count++ % 4];
    return { ...node, ...(influence && { influence, play: `for ${influence}` }) };
  };
  return { ...model, dimensions: model.dimensions.map(said) };
}

/** Up to eight accounts, some in other currencies, under any model; half the time with a rate. */
export const anyPortfolio = fc.record({
  model: anyModel.map(withInfluence),
  accounts: fc
    .tuple(
      ...Array.from({ length: 8 }, (_, i) =>
        fc
          .tuple(anyAccount(`a${i}`), fc.constantFrom('EUR', 'USD', undefined))
          .map(([account, currency]): Account => {
            const { currency: _, ...rest } = account;
            return currency === undefined ? rest : { ...rest, currency };
          }),
      ),
    )
    .chain((all) => fc.integer({ min: 1, max: 8 }).map((count) => all.slice(0, count))),
  sinceDays: fc.constantFrom(1, 7, 28, 90, 400),
  // Halves, so that sums are exact in any order.
  exchange: fc.constantFrom(undefined, { currency: 'EUR', rates: { USD: 0.5 } }),
});

export type AnyPortfolio = typeof anyPortfolio extends fc.Arbitrary<infer T> ? T : never;

export function stateOf({ model, exchange }: AnyPortfolio, accounts: readonly Account[]): PortfolioState {
  return createPortfolioState(model, accounts, AS_OF, exchange);
}

export const reportOf = (
  portfolio: AnyPortfolio,
  accounts: readonly Account[] = portfolio.accounts,
): Promise<PortfolioReport> =>
  reportPortfolio(stateOf(portfolio, accounts), { sinceDays: portfolio.sinceDays }, undefined);

/** Holds of any portfolio. */
export const holds = (check: (portfolio: AnyPortfolio) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(anyPortfolio, check), { seed: 20261122, numRuns: 150 });
