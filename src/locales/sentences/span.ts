import type { Day } from '../../scoring/contract/account.js';
import { daysBetween } from '../formats.js';
import type { Language } from '../language.js';
import type { Messages } from '../messages.js';

/** Says a length of days as people do: 28 are four weeks, 30 are 30 days, 365 are a year. */
export type SaySpan = (days: number) => string;

/** Lengths of time, each as it stands in a sentence. */
export interface Spans {
  /** "four weeks". */
  readonly span: SaySpan;
  /** "in four weeks": in the course of them. */
  readonly spanIn: SaySpan;
  /** "four weeks ago". */
  readonly spanAgo: SaySpan;
  /** "the four weeks before". */
  readonly spanBefore: SaySpan;
  /** "four weeks earlier". */
  readonly spanEarlier: SaySpan;
  /** "in 4 weeks", for a table's cell. */
  readonly spanShort: SaySpan;
}

/** The lengths of time of a language. */
export function spansOf({ messages, say }: Language<'span'>): Spans {
  const { length, within, ago, before, earlier, short } = messages.span;
  const saySpan =
    ({ days, weeks, year }: Messages['span']['length']): SaySpan =>
    (count) => {
      if (count === 365) return say(year);
      return count > 0 && count % 7 === 0 ? say(weeks, { n: count / 7 }) : say(days, { n: count });
    };
  return {
    span: saySpan(length),
    spanIn: saySpan(within),
    spanAgo: saySpan(ago),
    spanBefore: saySpan(before),
    spanEarlier: saySpan(earlier),
    spanShort: saySpan(short),
  };
}

/** Days of a window, both ends included. */
export const windowDays = ({ from, to }: { readonly from: Day; readonly to: Day }): number =>
  daysBetween(from, to) + 1;
