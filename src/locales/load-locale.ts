import { createLanguageShelf, type Loader } from './language-shelf.js';
import type { HealthLocale } from './wording.js';

/** Languages there are texts for beside English; each loads when an element first speaks it. */
const loaders: Readonly<Record<string, Loader>> = {
  de: async () => (await import('./messages/de.js')).de,
  fr: async () => (await import('./messages/fr.js')).fr,
  es: async () => (await import('./messages/es.js')).es,
  ja: async () => (await import('./messages/ja.js')).ja,
  ar: async () => (await import('./messages/ar.js')).ar,
};

const shelf = createLanguageShelf(loaders);

/** Languages with a complete set of texts, as tags. */
export const languages: readonly string[] = ['en', ...Object.keys(loaders)];

/**
 * The locale of a tag, if its words are here: `en-GB` has English words and British dates. English for a language there
 * are no words for; undefined for one whose words have yet to load.
 */
export const spokenLocale = (tag: string): HealthLocale | undefined => shelf.spoken(tag);

/**
 * The locale of a tag, loaded where need be; a host awaits it to have the words before the first element is drawn.
 * English where there are no words for the language, or where they do not load.
 */
export const loadLocale = (tag: string): Promise<HealthLocale> => shelf.load(tag);
