import type { CardWords } from '../../locales/card-words.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { Band, HealthModel } from '../../scoring/contract/model.js';
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

/** The bands that apply to an account: of the last of its variants that has its own, else the model's. */
export function bandsOf({ view, model }: Pick<CardScene, 'view' | 'model'>): readonly Band[] {
  const own = (id: string): readonly Band[] | undefined =>
    model.variants?.find((variant) => variant.id === id)?.bands;
  return view.explanation.variants.map(own).findLast((bands) => bands !== undefined) ?? model.bands;
}
