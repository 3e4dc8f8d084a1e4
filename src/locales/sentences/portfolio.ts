import type { Language } from '../language.js';
import type { PortfolioWords } from '../portfolio-words.js';

/** The words of the portfolio element in a language. */
export function portfolioWords({ messages: { portfolio }, say }: Language): PortfolioWords {
  return {
    title: say(portfolio.title),
  };
}
