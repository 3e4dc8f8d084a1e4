import type { Catalog, PartialCatalog } from './message.js';
import type { en } from './messages/en.js';

/** Every text of a language, by section. */
export type Messages = Catalog<typeof en>;

/** The texts of a language as a host hands them over: what is missing is said in English. */
export type LocaleMessages = PartialCatalog<typeof en>;
