import type { FindingTexts } from '../findings-language.js';
import type { FindingWords } from '../findings-wording.js';
import type { Values } from '../message.js';
import type { Say } from '../say.js';

/** The three sentences of a finding, said with the same values. */
export const findingWords = ({ what, why, todo }: FindingTexts, places: Values, say: Say): FindingWords => ({
  what: say(what, places),
  why: say(why, places),
  todo: say(todo, places),
});
