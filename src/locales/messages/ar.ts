import type { LocaleMessages } from '../messages.js';

/** Arabic texts. */
export const ar = {
  direction: 'rtl',
} satisfies LocaleMessages;
