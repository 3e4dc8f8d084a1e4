import type { DayNumber } from '../scoring/contract/day.js';
import { worthAt, type Portfolio } from '../scoring/evaluate/portfolio.js';

/**
 * Sorts rows by annual recurring revenue. Amounts are compared within a currency only: the host's comes first, then the
 * others by code, then amounts in none that is said, and last the rows whose revenue is unknown.
 *
 * @param sign 1 for the smallest amount of each currency first, −1 for the largest
 */
export function sortByWorth(portfolio: Portfolio, rows: number[], day: DayNumber, sign: 1 | -1): number[] {
  const worth = new Map(rows.map((row) => [row, worthAt(portfolio, row, day)]));
  const codes = [...new Set([...worth.values()].map((amount) => amount?.currency))].sort();
  const rank = (code: string | undefined): number => {
    if (code === undefined) return Infinity;
    if (code === portfolio.exchange?.currency) return -1;
    return code === '' ? codes.length : codes.indexOf(code);
  };
  const rankOf = new Map(codes.map((code) => [code, rank(code)]));
  return rows.sort((a, b) => {
    const [left, right] = [worth.get(a), worth.get(b)];
    const [first, second] = [rankOf.get(left?.currency)!, rankOf.get(right?.currency)!];
    return first === second ? sign * ((left?.amount ?? 0) - (right?.amount ?? 0)) : first - second;
  });
}
