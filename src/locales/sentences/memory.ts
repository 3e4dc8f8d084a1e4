import type { Language } from '../language.js';
import type { Wording } from '../wording.js';

type Sentences = Pick<Wording, 'asItStood' | 'archiveSentence'>;

/** The sentences on what is remembered, in a language. */
export function memorySentences({
  messages: { memory: texts },
  formats,
  say,
}: Language<'memory'>): Sentences {
  return {
    asItStood: (day, asOf) =>
      day === asOf ? say(texts.stoodToday) : say(texts.stoodOn, { day: formats.weekday(day, asOf) }),
    archiveSentence: (reason) =>
      reason === 'opening' || reason === 'keeping' || reason === 'not-asked'
        ? ''
        : say(texts.archive[reason]),
  };
}
