import type { Formats } from './formats.js';
import type { Message, PluralMessage, Values } from './message.js';

/** Writes a message: the form its number `n` asks for, with the values in their places. */
export type Say = (message: Message, values?: Values) => string;

const PLACE = /\{(\w+)\}/g;
const FIRST_STRONG_ISOLATE = '⁨';
const POP_ISOLATE = '⁩';

/**
 * Messages of one language. A place without a value stays as it is, so that it is seen.
 *
 * @param isolates in a text from right to left, inserted texts of either direction keep their own order
 */
export function createSay(formats: Formats, isolates: boolean): Say {
  const write = (value: string | number): string => {
    if (typeof value === 'number') return formats.number(value);
    return isolates && value ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : value;
  };
  return (message, values = {}) => {
    const text = typeof message === 'string' ? message : formOf(message, values['n'], formats);
    return text.replace(PLACE, (place, key: string) => {
      const value = Object.hasOwn(values, key) ? values[key] : undefined;
      return value === undefined ? place : write(value);
    });
  };
}

function formOf(message: PluralMessage, n: string | number | undefined, formats: Formats): string {
  if (typeof n !== 'number') return message.other;
  return message[`=${n}`] ?? message[formats.plural(n)] ?? message.other;
}
