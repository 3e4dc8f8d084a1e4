import type { SuggestedPlay } from '../../../scoring/explain/explanation.js';
import type { PlayProgress } from '../../../sdk/acts/act.js';

/** One play on a card. */
export interface ShownPlay {
  readonly id: string;
  /** Absent for one that nothing calls for any more. */
  readonly suggested?: SuggestedPlay | undefined;
  /** Where it stands; absent for one that nobody has taken up, or whose rest is over. */
  readonly progress?: PlayProgress | undefined;
  /** What became of it the last time, once its rest is over. */
  readonly former?: PlayProgress | undefined;
}
