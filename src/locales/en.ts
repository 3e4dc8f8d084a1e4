import { createLocale } from './create-locale.js';

/** English. */
export const english = createLocale('en');
