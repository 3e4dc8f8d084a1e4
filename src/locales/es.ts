import { createLocale } from './create-locale.js';
import { es } from './messages/es.js';

/** Spanish. */
export const spanish = createLocale('es', es);
