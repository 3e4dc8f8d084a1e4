import { createLocale } from './create-locale.js';
import { english } from './en.js';
import type { LocaleMessages } from './messages.js';
import type { HealthLocale } from './wording.js';

type Loader = () => Promise<LocaleMessages>;

/** Languages there are texts for beside English; each loads when an element first speaks it. */
const loaders: Readonly<Record<string, Loader>> = {
  de: async () => (await import('./messages/de.js')).de,
  fr: async () => (await import('./messages/fr.js')).fr,
  es: async () => (await import('./messages/es.js')).es,
  ja: async () => (await import('./messages/ja.js')).ja,
  ar: async () => (await import('./messages/ar.js')).ar,
};

const languageOf = (tag: string): string => tag.split('-', 1).join('').toLowerCase();

/** Undefined where they did not load: English is better than nothing, and is not asked for again and again. */
const texts = new Map<string, LocaleMessages | undefined>([['en', {}]]);
const loading = new Map<string, Promise<void>>();
const locales = new Map<string, HealthLocale>();

/** Languages with a complete set of texts, as tags. */
export const languages: readonly string[] = ['en', ...Object.keys(loaders)];

/**
 * The locale of a tag, if its words are here: `en-GB` has English words and British dates. English for a language there
 * are no words for; undefined for one whose words have yet to load.
 */
export function spokenLocale(tag: string): HealthLocale | undefined {
  const language = languageOf(tag);
  if (!texts.has(language) && Object.hasOwn(loaders, language)) return undefined;
  const known = texts.get(language);
  if (!known) return english;
  let found = locales.get(tag);
  if (!found) locales.set(tag, (found = createLocale(tag, known)));
  return found;
}

/**
 * The locale of a tag, loaded where need be; a host awaits it to have the words before the first element is drawn.
 * English where there are no words for the language, or where they do not load.
 */
export async function loadLocale(tag: string): Promise<HealthLocale> {
  const language = languageOf(tag);
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  if (load && !texts.has(language)) {
    let under = loading.get(language);
    if (!under) loading.set(language, (under = keepTexts(language, load)));
    await under;
  }
  return spokenLocale(tag) ?? english;
}

async function keepTexts(language: string, load: Loader): Promise<void> {
  try {
    texts.set(language, await load());
  } catch {
    texts.set(language, undefined);
  }
}
