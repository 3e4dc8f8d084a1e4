import type { DayNumber } from '../contract/day.js';
import { contractAmounts, converted, sumOf, type Amount } from '../evaluate/commitments.js';
import { hasBegun, type Portfolio } from '../evaluate/portfolio.js';

/** Recurring revenue contracted on a day, and what of it is contracted on a later one. */
export interface KeptRevenue {
  readonly currency: string;
  /** Above 0. */
  readonly before: number;
  /** 0 or more; above `before` where the account grew. */
  readonly now: number;
}

/** What contracts come to on a day, in the host's currency where it gave rates; those that pay nothing have no say. */
const contracted = (portfolio: Portfolio, row: number, day: DayNumber): Amount[] =>
  contractAmounts(portfolio.accounts[row]!, day)
    .filter(({ amount }) => amount !== 0)
    .map((amount) => converted(amount, portfolio.exchange));

/**
 * What became of the recurring revenue that an account was contracted for: `undefined` where it was for none, `'apart'`
 * where the two days cannot be compared, because there are several currencies on one of them, or another on the later.
 *
 * Source: docs/scoring.md#retention
 */
export function keptRevenue(
  portfolio: Portfolio,
  row: number,
  from: DayNumber,
  to: DayNumber,
): KeptRevenue | 'apart' | undefined {
  const amounts = hasBegun(portfolio, row, from) ? contracted(portfolio, row, from) : [];
  if (amounts.length === 0) return undefined;
  const before = sumOf(amounts);
  if (!before) return 'apart';
  if (!(before.amount > 0)) return undefined;
  const later = contracted(portfolio, row, to);
  const now = later.length === 0 ? { amount: 0, currency: before.currency } : sumOf(later);
  if (now?.currency !== before.currency) return 'apart';
  return { currency: before.currency, before: before.amount, now: Math.max(0, now.amount) };
}
