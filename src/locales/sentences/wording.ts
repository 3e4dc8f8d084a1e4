import type { Language } from '../language.js';
import { textsOf } from '../texts.js';
import type { Wording } from '../wording.js';
import { cardWords } from './card.js';
import { changesWords } from './changes.js';
import { evidenceSentences } from './evidence.js';
import { explainWords } from './explain.js';
import { listWords } from './list.js';
import { memorySentences } from './memory.js';
import { movementSentences } from './movement.js';
import { nextStepSentences } from './next-step.js';
import { planWords } from './plan.js';
import { portfolioWords } from './portfolio.js';
import { reasonSentences } from './reason.js';
import { scoreSentences } from './score.js';
import { trendWords } from './trend.js';

/** All words and sentences of a language. */
export function createWording(language: Language): Wording {
  return {
    ...textsOf(language.messages.general, language.say),
    ...reasonSentences(language),
    ...evidenceSentences(language),
    ...movementSentences(language),
    ...scoreSentences(language),
    ...nextStepSentences(language),
    ...memorySentences(language),
    card: cardWords(language),
    list: listWords(language),
    changes: changesWords(language),
    portfolio: portfolioWords(language),
    trend: trendWords(language),
    plan: planWords(language),
    explain: explainWords(language),
  };
}
