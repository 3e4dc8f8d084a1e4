import type { Day } from '../../scoring/contract/account.js';
import { daysBetween } from '../formats.js';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Small whole numbers as words, as English prose writes them. */
export const numeral = (count: number): string => WORDS[count] ?? String(count);

/** A length of days as people say it: 28 → "four weeks", 30 → "30 days", 365 → "a year". */
export function span(days: number): string {
  if (days === 1) return 'a day';
  if (days === 7) return 'a week';
  if (days === 365) return 'a year';
  if (days > 0 && days % 7 === 0) return `${numeral(days / 7)} weeks`;
  return `${days} days`;
}

/** The length of a window of days, both ends included. */
export const windowSpan = ({ from, to }: { readonly from: Day; readonly to: Day }): string =>
  span(daysBetween(from, to) + 1);

/** "site" or "sites". */
export const noun = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

/** The sentence with a capital first letter; one that begins with a label keeps the label as it is. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
