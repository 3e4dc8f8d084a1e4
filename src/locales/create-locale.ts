import { mergeMessages } from './merge-messages.js';
import type { LocaleMessages } from './messages.js';
import { createWording } from './sentences/wording.js';
import type { HealthLocale } from './wording.js';

/**
 * A language to hand to an element as `locale`: `createLocale('nl', { list: { accounts: 'Klanten' } })`.
 *
 * @param tag a BCP 47 tag; numbers and days are written by it, English by one that Intl does not know
 * @param messages texts as a plain object, of the shape of the English ones; what is missing is said in English
 */
export function createLocale(tag: string, messages: LocaleMessages = {}): HealthLocale {
  const known = knownTag(tag);
  const { direction } = mergeMessages({ direction: 'ltr' }, messages);
  const locale = { tag: known, direction: direction === 'rtl' ? 'rtl' : undefined, messages } as const;
  return { ...locale, wording: createWording(locale) };
}

/** The tag as it is written, or its language where the rest is none; English where that is none either. */
function knownTag(tag: string): string {
  for (const each of typeof tag === 'string' ? [tag, tag.split('-', 1).join('')] : []) {
    try {
      const [known] = Intl.getCanonicalLocales(each);
      if (known) return known;
    } catch {
      // Not a tag: the next one may be.
    }
  }
  return 'en';
}
