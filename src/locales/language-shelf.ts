import { createLocale } from './create-locale.js';
import { english } from './en.js';
import type { LocaleMessages } from './messages.js';
import type { HealthLocale } from './wording.js';

/** Brings the texts of a language. */
export type Loader = () => Promise<LocaleMessages>;

/** Languages that load when they are first spoken. */
export interface LanguageShelf {
  /**
   * The locale of a tag, if its words are here: `en-GB` has English words and British dates. English for a language there
   * are no words for; undefined for one whose words have yet to load.
   */
  spoken(tag: string): HealthLocale | undefined;
  /** The locale of a tag, loaded where need be; English where there are no words for it, or where they do not load. */
  load(tag: string): Promise<HealthLocale>;
}

const languageOf = (tag: string): string => tag.split('-', 1).join('').toLowerCase();

/** @param loaders by language, English excepted */
export function createLanguageShelf(loaders: Readonly<Record<string, Loader>>): LanguageShelf {
  /** Undefined where they did not load: English is better than nothing, and is not asked for again and again. */
  const texts = new Map<string, LocaleMessages | undefined>([['en', {}]]);
  const loading = new Map<string, Promise<void>>();
  const locales = new Map<string, HealthLocale>();

  const keep = async (language: string, load: Loader): Promise<void> => {
    try {
      texts.set(language, await load());
    } catch {
      texts.set(language, undefined);
    }
  };

  const spoken = (tag: string): HealthLocale | undefined => {
    const language = languageOf(tag);
    if (!texts.has(language) && Object.hasOwn(loaders, language)) return undefined;
    const known = texts.get(language);
    if (!known) return english;
    let found = locales.get(tag);
    if (!found) locales.set(tag, (found = createLocale(tag, known)));
    return found;
  };

  return {
    spoken,
    load: async (tag) => {
      const language = languageOf(tag);
      const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
      if (load && !texts.has(language)) {
        let under = loading.get(language);
        if (!under) loading.set(language, (under = keep(language, load)));
        await under;
      }
      return spoken(tag) ?? english;
    },
  };
}
