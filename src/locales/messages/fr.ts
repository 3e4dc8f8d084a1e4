import type { LocaleMessages } from '../messages.js';

/** French texts. */
export const fr = {
  direction: 'ltr',
} satisfies LocaleMessages;
