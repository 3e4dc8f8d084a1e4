import { formatsOf } from './formats.js';
import type { Language } from './language.js';
import { mergeMessages } from './merge-messages.js';
import type { LocaleMessages } from './messages.js';
import { en } from './messages/en.js';
import { createSay } from './say.js';
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
  const texts = mergeMessages(en, messages);
  const formats = formatsOf(known);
  const rightToLeft = texts.direction === 'rtl';
  const language: Language = { tag: known, messages: texts, formats, say: createSay(formats, rightToLeft) };
  return { tag: known, direction: rightToLeft ? 'rtl' : undefined, wording: createWording(language) };
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
