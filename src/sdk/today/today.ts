import type { Day } from '../../scoring/index.js';
import type { PlayProgress } from '../acts/act.js';

/** An account to look at today, with everything that makes it one. */
export interface TodayAccount {
  readonly id: string;
  /** A play whose time has come: it was put off until now, or was started and should be done by now. */
  readonly due?: (PlayProgress & { readonly dueOn: Day }) | undefined;
  /** Points of score it fell by in four weeks, where they are `Today.fellBy` or more; above 0. */
  readonly fell?: number | undefined;
  /** It is on the lowest band. */
  readonly lowest: boolean;
  /** The next last day of notice, or renewal, at most 30 days ahead. */
  readonly near?:
    { readonly kind: 'renewal' | 'notice'; readonly on: Day; readonly daysAhead: number } | undefined;
  /** Something was done about it today, and nothing more is waiting. */
  readonly takenUp: boolean;
}

/** The accounts to look at today: the first in triage order with something to look at. */
export interface Today {
  /** In the order in which to look. */
  readonly accounts: readonly TodayAccount[];
  /** Whether they were looked for among the viewer's own accounts, as the viewer has some. */
  readonly mine: boolean;
  /** How many of the accounts looked through fell by `fellBy` points of score or more in four weeks. */
  readonly fell: number;
  readonly fellBy: number;
}

/** The accounts that moved since the last visit. */
export interface MovedSince {
  /** The day of that visit. */
  readonly since: Day;
  /** How many came to another band or moved by `Today.fellBy` or more; of the viewer's own, as in `Today`. */
  readonly count: number;
}
