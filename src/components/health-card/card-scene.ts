import type { ActingScene } from '../shared/acting/acting-scene.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { HistoryPoint } from '../../scoring/explain/explanation.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';

/** Everything the card's regions draw from, and whom they tell what was pressed. */
export interface CardScene extends ActingScene {
  readonly model: HealthModel;
  /** 1–6: of the account's name; regions are one below. */
  readonly headingLevel: number;
  /** The trend: restated, and recorded where it was. */
  readonly history: readonly HistoryPoint[];
  /** Why what is done here is kept, or is not. */
  readonly kept: HealthStore['archive']['reason'];
  /** Another account is asked for. */
  onSelect(account: string): void;
  onLink(event: Event, url: string): void;
}
