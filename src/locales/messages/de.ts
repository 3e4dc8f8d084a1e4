import type { LocaleMessages } from '../messages.js';

/** German texts. */
export const de = {
  direction: 'ltr',
} satisfies LocaleMessages;
