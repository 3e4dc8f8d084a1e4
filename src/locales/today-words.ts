import type { Day } from '../scoring/contract/account.js';
import type { AccountView } from '../sdk/account-view.js';
import type { MovedSince, TodayAccount } from '../sdk/today/today.js';
import type { WordingContext } from './wording.js';

/** What the sentence above the rows says of today. */
export interface TodayFacts {
  /** Accounts to look at that nobody has taken up since this morning. */
  readonly open: number;
  /** They are the viewer's own. */
  readonly mine: boolean;
  /** What moved since the last visit, or fell by `by` points or more in four weeks; undefined while it is not known. */
  readonly moved: MovedSince | { readonly fell: number; readonly by: number } | undefined;
}

/** Words on the accounts to look at today. */
export interface TodayWords {
  /** "3 of your accounts to look at today; 2 moved since Friday 13 Nov." */
  summary(facts: TodayFacts, asOf: Day): string;
  /** The heading of the group. */
  heading(mine: boolean): string;
  /** "1 taken up", beside the heading; empty for none. */
  takenUp(count: number): string;
  /** In place of the group, where nothing stands out. */
  none(mine: boolean): string;
  /** In place of the heading, before today's data are here. */
  readonly toCome: string;
  /** The heading of all the others. */
  readonly others: string;
  /** "Because it fell 9 points in four weeks and renews in 30 days." */
  because(account: TodayAccount, view: AccountView, context: WordingContext): string;
}
