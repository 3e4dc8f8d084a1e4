import type { Day } from '../scoring/contract/account.js';
import type { PlayProgress } from '../sdk/acts/act.js';
import type { AccountChange, ChangeTodo, PortfolioChange } from '../sdk/changes/change-report.js';
import type { WordingContext } from './wording.js';

/** What the sentence above the feed is made of. */
export interface ChangesFacts {
  readonly since: Day;
  /** Accounts not seen yet, by what to do. */
  readonly unseen: Readonly<Partial<Record<ChangeTodo, number>>>;
  /** Plays that are due in those to follow up. */
  readonly plays: number;
  readonly seen: number;
  /** Accounts in which nothing of note changed. */
  readonly quiet: number;
  /** True where something is said once for the whole portfolio. */
  readonly once: boolean;
}

/** Names of the accounts a change in composition speaks of, those that moved the mean most first. */
export interface Movers {
  readonly left: readonly string[];
  readonly came: readonly string[];
}

/** Headings, sentences and states of what changed. */
export interface ChangesWords {
  readonly title: string;
  /** "Since Friday, 20 Nov: 4 accounts to talk about, 2 plays to follow up"; the quiet sentence when there is nothing. */
  summary(facts: ChangesFacts, context: WordingContext): string;
  /** Said when the earlier day is not what was shown then. */
  readonly restated: string;
  /** "49 accounts as before." */
  asBefore(count: number, context: WordingContext): string;

  /** What the choice of the earlier day is called. */
  readonly compareWith: string;
  readonly lastVisit: string;
  /** A day to compare with, as a choice: "A week ago". */
  daysAgo(days: number): string;

  /** How the part is headed that speaks of all accounts at once. */
  readonly portfolio: string;
  /** One sentence or two on what changed for all. */
  once(change: PortfolioChange, movers: Movers, context: WordingContext): string;
  /** "39 accounts changed only as most did, and are not listed." */
  folded(count: number, context: WordingContext): string;

  readonly todos: Readonly<Record<ChangeTodo, string>>;
  readonly seen: string;
  readonly see: string;
  markSeen(name: string): string;
  readonly markAllSeen: string;

  /** Read aloud between the band before and the band after. */
  readonly becomes: string;
  /** "Offer a training session: time to look again, waited until 16 Nov". */
  due(progress: PlayProgress, context: WordingContext): string;
  /** "Last day of notice in 28 days, 14 Dec". */
  near(near: NonNullable<AccountChange['near']>, context: WordingContext): string;
  /** "Based on 42% of the model, 82% before". */
  coverage(before: number, after: number, context: WordingContext): string;
  readonly came: string;
  readonly left: string;
  /** Before the first suggestion. */
  readonly next: string;

  readonly firstVisit: string;
  /** Instead of the above, where visits are not remembered and there is no reason to tell. */
  readonly noVisits: string;
  readonly orCompare: string;
  readonly noAccounts: string;
  readonly noAccountsHow: string;
  /** The question was not answered. */
  readonly failed: string;
  /** The newest question was not answered; what is shown is the answer before. */
  readonly failedKept: string;
  readonly tryAgain: string;
}
