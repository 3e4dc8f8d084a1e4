import type { LocaleMessages } from '../messages.js';

/** Spanish texts. */
export const es = {
  direction: 'ltr',
} satisfies LocaleMessages;
