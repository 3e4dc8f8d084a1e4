import { formatsOf } from './formats.js';
import type { Language } from './language.js';
import { mergeMessages } from './merge-messages.js';
import type { Messages } from './messages.js';
import { createSay } from './say.js';
import type { HealthLocale } from './wording.js';

/**
 * The words of one element, made when a locale first speaks them. So a page loads the English of the elements it uses,
 * and not that of all.
 *
 * @param english the sections they are made of, said where the locale has none of its own
 */
export function wordsOf<Section extends keyof Messages, Words>(
  english: Pick<Messages, Section>,
  build: (language: Language<Section>) => Words,
): (locale: HealthLocale) => Words {
  const built = new WeakMap<HealthLocale, { readonly words: Words }>();
  return (locale) => {
    let found = built.get(locale);
    if (!found) built.set(locale, (found = { words: build(languageOf(locale, english)) }));
    return found.words;
  };
}

/** What sentences are made of in a locale: its own messages, English where it has none. */
export function languageOf<Section extends keyof Messages>(
  { tag, direction, messages }: Pick<HealthLocale, 'tag' | 'direction' | 'messages'>,
  english: Pick<Messages, Section>,
): Language<Section> {
  const formats = formatsOf(tag);
  return {
    tag,
    formats,
    say: createSay(formats, direction === 'rtl'),
    messages: mergeMessages(english, messages),
  };
}
