import type { ExplainWords } from '../../locales/explain-words.js';
import type { AccountView } from '../../sdk/account-view.js';
import type { WorkingsScene } from '../shared/workings/workings-table.js';

/** Everything the regions draw from, and whom they tell what was pressed. */
export interface ExplainScene extends WorkingsScene {
  readonly view: AccountView;
  readonly words: ExplainWords;
  /** 1–6: of the account's name; regions are one below. */
  readonly headingLevel: number;
  /** Ids of the dimensions whose measures are folded away, and of the measures whose details are shown. */
  readonly folded: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  onFold(dimension: string): void;
  onOpen(measure: string): void;
  /** All details at once, or none. */
  onOpenAll(open: boolean): void;
}
