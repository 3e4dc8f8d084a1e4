import { createLocale } from './create-locale.js';
import { fr } from './messages/fr.js';

/** French. */
export const french = createLocale('fr', fr);
