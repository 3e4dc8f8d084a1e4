import type { Language } from '../language.js';
import type { TrendWords } from '../trend-words.js';

/** The words of the trend element in a language. */
export function trendWords({ messages: { trend }, say }: Language): TrendWords {
  return {
    title: say(trend.title),
  };
}
