import { formatDay } from '../../scoring/contract/day.js';
import { dateAt } from '../../scoring/evaluate/portfolio.js';
import type { AccountChange } from './change-report.js';
import type { Comparison } from './comparison.js';

/** A renewal or a last day of notice is near from so many days ahead. */
export const NEAR_DAYS = 30;

const DATES = [
  ['notice', 'notice_by'],
  ['renewal', 'renewal'],
] as const;

/** The next last day of notice, or else renewal, that is near now and was not on the earlier day. */
export function nearDay(
  { state: { portfolio }, since, asOf, places }: Comparison,
  row: number,
): AccountChange['near'] {
  let near: AccountChange['near'];
  for (const [kind, name] of DATES) {
    const on = dateAt(portfolio, name, row, asOf);
    const daysAhead = on - asOf;
    if (!(daysAhead >= 0 && daysAhead <= NEAR_DAYS)) continue;
    const aheadThen = places[row]! < 0 ? NaN : dateAt(portfolio, name, row, since) - since;
    if (aheadThen >= 0 && aheadThen <= NEAR_DAYS) continue;
    if (!near || daysAhead < near.daysAhead) near = { kind, on: formatDay(on), daysAhead };
  }
  return near;
}
