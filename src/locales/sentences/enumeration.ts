import type { Language } from '../language.js';
import type { Message } from '../message.js';

/** Puts items one behind the other by a message with the places `list` and `item`. */
export const enumeration = (items: readonly string[], next: Message, { say }: Language<never>): string =>
  items.length ? items.reduce((list, item) => say(next, { list, item })) : '';
