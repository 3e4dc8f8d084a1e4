import type { Day } from '../scoring/contract/account.js';
import type { Progress, SortKey } from '../sdk/health-store-contract.js';
import type { TodayWords } from './today-words.js';

/** Headings, controls and states of the list. */
export interface ListWords {
  readonly accounts: string;
  readonly search: string;
  readonly clearSearch: string;
  readonly bands: string;
  readonly segment: string;
  readonly allSegments: string;
  readonly stage: string;
  readonly allStages: string;
  readonly mine: string;
  /** Heads of the columns, heard and not seen. */
  readonly columns: Readonly<Record<'in-band' | 'who' | 'movement' | 'reason' | 'step' | 'terms', string>>;
  /** Read aloud once an account was chosen. */
  chosen(name: string): string;
  /** The accounts that stand first. */
  readonly today: TodayWords;
  /** What "needs attention first" goes by. */
  readonly triageHint: string;
  /** "score 66". */
  score(display: string): string;
  /** Unfolds the choices below where there is no room for them. */
  readonly choices: string;
  readonly sortBy: string;
  readonly sorts: Readonly<Record<SortKey, string>>;
  readonly clearFilters: string;
  /** "7 accounts are on “Act now”." */
  onLowest(band: string, count: number): string;
  /** "As of 20 Nov 2026", when that is not today. */
  asOf(day: Day): string;
  readonly empty: string;
  readonly emptyHow: string;
  /** `filters` are the words of what was asked for. */
  noMatch(filters: string): string;
  /** One word of a filter: “Enterprise”. */
  quoted(word: string): string;
  /** "12 of 60 accounts". */
  count(shown: number, total: number): string;
  /** "12,400 of 100,000 accounts read". */
  progress(progress: Progress): string;
  /** "3 of 500 records could not be read"; "more than 3 …" where the total is not known. */
  unread(rejected: number, total: number | undefined): string;
  /** "In 4 records a part was left out"; `more` when these are not all. */
  partlyRead(records: number, more: boolean): string;
  /** "expected a day, got "tomorrow"", after the record and the place in it. */
  problem(expected: string, received: string): string;
  /** A later model was refused; the one before it holds. */
  readonly modelKept: string;
  /** Something else than a record was refused, like accounts that are no list. */
  readonly handedOver: string;
  /** "and 240 more". */
  more(count: number): string;
  /** A file that was asked for did not come. */
  notLoaded(url: string): string;
  readonly close: string;
  /** How the region beside the list is named. */
  readonly account: string;
}
