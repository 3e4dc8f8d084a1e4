import { isMessage, type Message } from './message.js';
import type { Say } from './say.js';

/** A section’s texts as they are said where nothing goes into their places. */
export type Texts<T> = { readonly [Key in keyof T]: T[Key] extends Message ? string : Texts<T[Key]> };

/** Says a whole section; texts with places or numbers are then said anew, with their values. */
export function textsOf<T extends object>(section: T, say: Say): Texts<T> {
  const entries = Object.entries(section) as [string, Message | object][];
  return Object.fromEntries(
    entries.map(([key, text]) => [key, isMessage(text) ? say(text) : textsOf(text, say)]),
  ) as Texts<T>;
}
