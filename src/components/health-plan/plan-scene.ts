import type { PlanWords } from '../../locales/plan-words.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { ActingScene } from '../shared/acting/acting-scene.js';

/** Everything the plan's regions draw from, and whom they tell what was pressed. */
export interface PlanScene extends ActingScene {
  readonly model: HealthModel;
  readonly plan: PlanWords;
  /** 1–6: of the account's name; regions are one below. */
  readonly headingLevel: number;
  onLink(event: Event, url: string): void;
}
