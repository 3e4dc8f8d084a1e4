import type { SuggestedPlay } from '../../scoring/explain/explanation.js';

/** Whether there is nothing to do about a suggestion for now: it was done, set aside, or waits. */
export const isResting = ({ restsUntil, waits }: SuggestedPlay): boolean =>
  restsUntil !== undefined || waits === true;
