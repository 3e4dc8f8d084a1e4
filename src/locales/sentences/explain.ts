import type { Language } from '../language.js';
import type { ExplainWords } from '../explain-words.js';

/** The words of the explain element in a language. */
export function explainWords({ messages: { explain }, say }: Language): ExplainWords {
  return {
    title: say(explain.title),
  };
}
