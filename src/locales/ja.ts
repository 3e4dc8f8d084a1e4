import { createLocale } from './create-locale.js';
import { ja } from './messages/ja.js';

/** Japanese. */
export const japanese = createLocale('ja', ja);
