import type { CardWords } from '../../../locales/card-words.js';
import type { HealthLocale, WordingContext } from '../../../locales/wording.js';
import type { AccountView } from '../../../sdk/account-view.js';
import type { Acting } from './acting.js';

/** What buttons on a play need to know, wherever they stand. */
export interface ActingScene {
  readonly view: AccountView;
  readonly locale: HealthLocale;
  readonly words: CardWords;
  readonly context: WordingContext;
  readonly acting: Acting;
}
