import { isMessage, type Message } from '../../src/locales/message.js';
import { ar } from '../../src/locales/messages/ar.js';
import { de } from '../../src/locales/messages/de.js';
import { en } from '../../src/locales/messages/en.js';
import { es } from '../../src/locales/messages/es.js';
import { fr } from '../../src/locales/messages/fr.js';
import { ja } from '../../src/locales/messages/ja.js';

/** The texts of every language there are texts for. */
export const catalogs: Readonly<Record<string, object>> = { en, de, fr, es, ja, ar };

/** Every text of a catalog by its place in it, like `card.causes.not-now`. */
export function textsIn(catalog: object, at = ''): Map<string, Message> {
  return new Map(
    Object.entries(catalog).flatMap(([key, value]: [string, unknown]): [string, Message][] => {
      const path = at ? `${at}.${key}` : key;
      if (isMessage(value)) return [[path, value]];
      return typeof value === 'object' && value !== null ? [...textsIn(value, path)] : [];
    }),
  );
}

/** The forms of a text: one, by the name `other`, or one for each number. */
export const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);

/** The places in a text. */
export const placesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place!));
