import type { LocaleMessages } from '../messages.js';

/** Japanese texts. */
export const ja = {
  direction: 'ltr',
} satisfies LocaleMessages;
