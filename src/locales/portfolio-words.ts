import type { Day, Influence } from '../scoring/contract/account.js';
import type { BandFlow, BandTally, Retention, Tally } from '../sdk/portfolio/portfolio-report.js';
import type { WordingContext } from './wording.js';

/** How long ago the band of then is looked at. */
export type MovementPeriod = 'fourWeeks' | 'quarter' | 'halfYear';

/** Headings, sentences and states of the portfolio element. */
export interface PortfolioWords {
  readonly title: string;
  /** "60 accounts, €4.1M + $300K of recurring revenue a year". */
  summary(total: Tally): string;
  /** "Only: Enterprise and My accounts". */
  only(filters: readonly string[]): string;
  readonly mine: string;
  asOf(day: Day): string;
  readonly updating: string;
  /** Recurring revenue, one sum a currency: "€1.2M + $300K"; empty where none is known. */
  money(tally: Pick<Tally, 'arr'>): string;
  /** Why the sums are not of all accounts; empty where they are. */
  withoutArr(total: Tally): string;

  readonly accounts: string;
  readonly arr: string;
  readonly band: string;
  readonly segment: string;
  readonly stage: string;
  readonly quarterColumn: string;
  readonly movementColumn: string;
  readonly cause: string;

  readonly bands: string;
  readonly segments: string;
  readonly stages: string;
  readonly noSegment: string;
  readonly noStage: string;

  readonly movement: string;
  readonly period: string;
  readonly periods: Readonly<Record<MovementPeriod, string>>;
  /** How many accounts stand on another band than on a day. */
  moved(accounts: number, since: Day, context: WordingContext): string;
  readonly restated: string;
  readonly notYet: string;
  readonly to: string;
  /** "4 accounts, €310K, moved from On track to Look into since 25 Oct". */
  flow(flow: BandFlow, since: Day, context: WordingContext): string;
  /** Accounts that were no customers then. */
  came(tally: BandTally, since: Day, context: WordingContext): string;

  readonly quarters: string;
  /** "Q4 2026", by its first day. */
  quarter(from: Day): string;
  readonly thisQuarter: string;
  readonly renewals: string;
  readonly notices: string;
  inQuarter(what: string, quarter: string): string;
  readonly noQuarters: string;

  readonly causes: string;
  causesHow(best: string): string;
  /** How causes are headed, by whose hands they are in. */
  readonly hands: Readonly<Record<Influence | 'unsaid', string>>;
  readonly unblockHow: string;
  readonly noUnblock: string;
  noCauses(best: string): string;
  play(label: string): string;

  readonly retention: string;
  retained(retention: Retention, context: WordingContext): string;
  /** Why some contracts are in no figure. */
  retentionLeftOut(accounts: number): string;
  readonly retentionHow: string;
  /** The definitions, a sentence or two each. */
  retentionMeans(retention: Pick<Retention, 'from' | 'to'>, context: WordingContext): readonly string[];

  /** "Enterprise · Act now: 3 accounts, €310K". */
  behind(what: string, tally: Tally): string;
  cell(part: string, band: string): string;
  moreAccounts(count: number): string;
  showMore(count: number): string;
  readonly close: string;

  readonly noAccounts: string;
  readonly noAccountsHow: string;
  readonly noMatch: string;
  readonly failed: string;
  /** The newest question was not answered; what is shown is the answer before. */
  readonly failedKept: string;
  readonly tryAgain: string;
}
