import type { Language } from '../language.js';
import { general } from '../messages/en/general.js';
import { memory } from '../messages/en/memory.js';
import { movement } from '../messages/en/movement.js';
import { nextStep } from '../messages/en/next-step.js';
import { reason } from '../messages/en/reason.js';
import { score } from '../messages/en/score.js';
import { span } from '../messages/en/span.js';
import { textsOf } from '../texts.js';
import { languageOf } from '../words-of.js';
import type { HealthLocale, Wording } from '../wording.js';
import { evidenceSentences } from './evidence.js';
import { memorySentences } from './memory.js';
import { movementLines } from './movement-lines.js';
import { movementSentences } from './movement.js';
import { nextStepSentences } from './next-step.js';
import { reasonSentences } from './reason.js';
import { scoreSentences } from './score.js';

const ENGLISH = { general, span, reason, movement, score, nextStep, memory };

/** The words and sentences that more than one element says. */
export function createWording(locale: Omit<HealthLocale, 'wording'>): Wording {
  const language = languageOf(locale, ENGLISH);
  return {
    ...textsOf(language.messages.general, language.say),
    sentences: (parts) =>
      parts.filter(Boolean).reduce((said, next) => (said ? joined(said, next, language) : next), ''),
    ...reasonSentences(language),
    ...evidenceSentences(language),
    problem: ({ path, expected, received }) =>
      path
        ? language.say(language.messages.general.problemAt, { path, expected, received })
        : language.say(language.messages.general.problem, { expected, received }),
    more: (n) => language.say(language.messages.general.more, { n }),
    ...movementSentences(language),
    ...movementLines(language),
    ...scoreSentences(language),
    ...nextStepSentences(language),
    ...memorySentences(language),
  };
}

/** A language whose days or months end in a full stop has one already. */
function joined(first: string, second: string, { messages, say }: Language<'general'>): string {
  return first.endsWith('.') ? `${first} ${second}` : say(messages.general.then, { first, second });
}
