import type { Day } from '../scoring/contract/account.js';
import type { WordingContext } from './wording.js';

/** What a mark on a trend stands for. */
export type TrendMarkKind =
  'started' | 'done' | 'waiting' | 'set-aside' | 'pulse' | 'context' | 'renewal' | 'notice' | 'opportunity';

/** Headings, sentences and states of the trend element. */
export interface TrendWords {
  readonly title: string;
  readonly range: string;
  /** "26 weeks", on a button. */
  weeks(count: number): string;
  readonly beside: string;
  readonly score: string;
  readonly marker: string;
  /** "Week to 16 Nov". */
  weekTo(day: Day, context: WordingContext): string;
  readonly noScore: string;
  /** "Week to 16 Nov: 66, Look into", read aloud; `score` as it is written, an empty text where there is none. */
  reading(on: Day, score: string, band: string, context: WordingContext): string;
  /** "Usage: 48"; of 100, NaN where not known. */
  dimension(label: string, points: number, context: WordingContext): string;
  readonly recorded: string;
  readonly restated: string;
  readonly allRestated: string;
  readonly undated: string;
  /** "18 Nov · Renewal". */
  dated(day: Day, what: string, context: WordingContext): string;
  readonly renewal: string;
  readonly notice: string;
  opportunity(kind: string): string;
  pulse(band: string): string;
  /** Names of the marks, for a legend. */
  readonly marks: Readonly<Record<TrendMarkKind, string>>;
  readonly legend: string;
  readonly table: string;
  readonly columnWeek: string;
  readonly columnBand: string;
  readonly columnBasis: string;
  readonly columnHappened: string;
  readonly ahead: string;
  readonly chartMissing: string;
  readonly nothingToDraw: string;
  readonly nothingToDrawHow: string;
}
