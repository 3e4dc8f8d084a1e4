import type { Formats } from './formats.js';
import type { Message, PluralMessage, Values } from './message.js';

/** Writes a message: the form its number `n` asks for, with the values in their places. */
export type Say = (message: Message, values?: Values) => string;

/** Longer than any sentence of capped names: a host's own text of 100,000 combining marks would freeze the page. */
const LONGEST = 2000;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const PLACE = /\{(\w+)\}/g;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT_MARK = '\u200f';

/**
 * Messages of one language. A place without a value stays as it is, so that it is seen.
 *
 * @param isRightToLeft inserted texts of either direction then keep their own order, and a text that begins with one is
 *   read from the right all the same where its place takes its direction from the first letter
 */
export function createSay(formats: Formats, isRightToLeft: boolean): Say {
  const write = (value: string | number): string => {
    if (typeof value === 'number') return formats.number(value);
    return isRightToLeft && value ? `${FIRST_STRONG_ISOLATE}${cut(value)}${POP_ISOLATE}` : cut(value);
  };
  return (message, values = {}) => {
    const text = typeof message === 'string' ? message : formOf(message, values['n'], formats);
    const start = isRightToLeft && text ? RIGHT_TO_LEFT_MARK : '';
    return (
      start +
      text.replace(PLACE, (place, key: string) => {
        const value = Object.hasOwn(values, key) ? values[key] : undefined;
        return value === undefined ? place : write(value);
      })
    );
  };
}

function formOf(message: PluralMessage, n: string | number | undefined, formats: Formats): string {
  if (typeof n !== 'number') return message.other;
  return message[`=${n}`] ?? message[formats.plural(n)] ?? message.other;
}
