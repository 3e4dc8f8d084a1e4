import { createLocale } from '../../src/locales/create-locale.js';
import { isMessage, type Message } from '../../src/locales/message.js';
import type { LocaleMessages } from '../../src/locales/messages.js';
import { en } from '../../src/locales/messages/en.js';
import { formsOf } from './catalog-texts.js';

const marked = (text: string): string => `⟦${text}⟧`;

const inMarks = (message: Message): Message =>
  typeof message === 'string'
    ? marked(message)
    : { ...message, ...Object.fromEntries(formsOf(message).map(([form, text]) => [form, marked(text)])) };

const catalogInMarks = (catalog: object): object =>
  Object.fromEntries(
    Object.entries(catalog).map(([key, value]: [string, Message | object]) => [
      key,
      isMessage(value) ? inMarks(value) : catalogInMarks(value),
    ]),
  );

/**
 * English with each text between marks, so that what is on screen without marks came past the catalog. Days, numbers and
 * money are written as Russian has them, without a Latin letter.
 */
export const markedLocale = createLocale('ru', {
  ...(catalogInMarks(en) as LocaleMessages),
  direction: 'ltr',
});
