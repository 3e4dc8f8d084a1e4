import type { Language } from '../language.js';
import type { PlanWords } from '../plan-words.js';

/** The words of the plan element in a language. */
export function planWords({ messages: { plan }, say }: Language): PlanWords {
  return {
    title: say(plan.title),
  };
}
