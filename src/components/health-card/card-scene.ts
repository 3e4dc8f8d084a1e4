import type { CardWords } from '../../locales/card-words.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { HistoryPoint } from '../../scoring/explain/explanation.js';
import type { AccountView } from '../../sdk/account-view.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import type { CardActing } from './card-acting.js';

/** Everything the card's regions draw from, and whom they tell what was pressed. */
export interface CardScene {
  readonly view: AccountView;
  readonly model: HealthModel;
  readonly locale: HealthLocale;
  readonly words: CardWords;
  readonly context: WordingContext;
  /** 1–6: of the account's name; regions are one below. */
  readonly headingLevel: number;
  /** The trend: restated, and recorded where it was. */
  readonly history: readonly HistoryPoint[];
  /** Why what is done here is kept, or is not. */
  readonly kept: HealthStore['archive']['reason'];
  readonly acting: CardActing;
  /** Another account is asked for. */
  onSelect(account: string): void;
  onLink(event: Event, url: string): void;
}

/** What buttons on a play need of a scene, wherever they stand. */
export type ActingScene = Pick<CardScene, 'view' | 'words' | 'acting' | 'locale' | 'context'>;
