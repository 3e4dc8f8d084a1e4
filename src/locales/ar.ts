import { createLocale } from './create-locale.js';
import { ar } from './messages/ar.js';

/** Arabic. */
export const arabic = createLocale('ar', ar);
