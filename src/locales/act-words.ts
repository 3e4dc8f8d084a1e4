import type { Day } from '../scoring/contract/account.js';
import type { PlayProgress } from '../sdk/acts/act.js';
import type { ShownAct, WordingContext } from './wording.js';

/** The sentences on what was done about an account, and said of it. */
export interface ActWords {
  /** "Waiting 5 days, since 17 Nov; until 30 Nov". */
  progressSentence(progress: PlayProgress, restsUntil: Day | undefined, context: WordingContext): string;
  /** "18 Nov · Offer a training session: started"; of the account, never by whom. */
  actSentence(act: ShownAct, context: WordingContext): string;
}
