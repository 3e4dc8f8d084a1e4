import { before } from '../en/before.js';
import type { Language } from '../language.js';
import type { Wording } from '../wording.js';
import { explainWords } from './explain.js';
import { planWords } from './plan.js';
import { portfolioWords } from './portfolio.js';
import { trendWords } from './trend.js';

/** All words and sentences of a language. */
export function createWording(language: Language): Wording {
  return {
    ...before,
    portfolio: portfolioWords(language),
    trend: trendWords(language),
    plan: planWords(language),
    explain: explainWords(language),
  };
}
