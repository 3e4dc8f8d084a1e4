import { createLocale } from './create-locale.js';
import { de } from './messages/de.js';

/** German. */
export const german = createLocale('de', de);
