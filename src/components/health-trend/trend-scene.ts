import type { TrendWords } from '../../locales/trend-words.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { Day } from '../../scoring/contract/account.js';
import type { Band, HealthModel } from '../../scoring/contract/model.js';
import type { HistoryPoint } from '../../scoring/explain/explanation.js';
import type { AccountView } from '../../sdk/account-view.js';
import type { TrendMark } from './trend-marks.js';

/** One dimension of the model, and its line where it was asked for. */
export interface TrendDimension {
  readonly id: string;
  readonly label: string;
  /** Its place in the model: it keeps colour and shape whichever others are shown. */
  readonly place: number;
  /** Points of 100, one a point of the trend, NaN where not known; undefined where it is not shown. */
  readonly values: readonly number[] | undefined;
}

/** Everything the trend's regions draw from. */
export interface TrendScene {
  readonly view: AccountView;
  readonly model: HealthModel;
  readonly locale: HealthLocale;
  readonly words: TrendWords;
  readonly context: WordingContext;
  /** A point a week, oldest first, recorded where there is a record. */
  readonly points: readonly HistoryPoint[];
  /** True where some points are as shown then. */
  readonly isMixed: boolean;
  readonly bands: readonly Band[];
  readonly dimensions: readonly TrendDimension[];
  readonly marks: readonly TrendMark[];
  /** The last day there is room for: after today where something may come. */
  readonly until: Day;
  /** Weeks back that can be chosen, and those that are. */
  readonly ranges: readonly number[];
  readonly weeks: number;
}

/** Whom the regions tell what was pressed. */
export interface TrendChoices {
  readonly onWeeks: (weeks: number) => void;
  readonly onDimension: (id: string) => void;
}
