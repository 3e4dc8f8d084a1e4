import type { Day, Disagreement, MovementRow, SuggestedPlay, UnknownMeasure } from '../../scoring/index.js';
import type { PlayProgress } from '../acts/act.js';

/** A calendar day, or `last-visit`: the newest recorded day before today. */
export type Since = Day;

/** What one may do about a change; accounts are grouped by it, in this order. */
export type ChangeTodo =
  /** Things got worse, or two readings came to differ: talk about it. */
  | 'talk'
  /** A play is due: it waited until now, or was started and its time has come. */
  | 'follow-up'
  /** A renewal or a last day of notice came near. */
  | 'prepare'
  /** Data stopped coming. */
  | 'check-data'
  /** Things got better. */
  | 'good-news'
  /** Accounts that came or went. */
  | 'know';

/** What changed in one account between two days. */
export interface AccountChange {
  readonly id: string;
  /** As the data have it; for an account that left, what the host's `names` say, or its id. */
  readonly name: string;
  readonly todo: ChangeTodo;
  /** Band ids; undefined is "not enough data". Absent where the band is the same. */
  readonly band?: { readonly before: string | undefined; readonly after: string | undefined } | undefined;
  /** Points of score, where both days have one. */
  readonly difference?: number | undefined;
  readonly became?: 'known' | 'unknown' | undefined;
  /** Sum to `difference` where they are known; empty where only the difference was kept. */
  readonly rows: readonly MovementRow[];
  /** Plays that became due since. */
  readonly due: readonly PlayProgress[];
  /** Disagreements that were not there before. */
  readonly disagreements: readonly Disagreement[];
  /** A day that came within 30 days since. */
  readonly near?:
    { readonly kind: 'renewal' | 'notice'; readonly on: Day; readonly daysAhead: number } | undefined;
  readonly presence?: 'came' | 'left' | undefined;
  /** Data stopped coming: coverage before and after, and what is unknown now. */
  readonly silent?:
    | { readonly before: number; readonly after: number; readonly unknown: readonly UnknownMeasure[] }
    | undefined;
  /** What the model suggests first, where there is something to do. */
  readonly play?: SuggestedPlay | undefined;
  /** It was looked at as it is now. */
  readonly seen: boolean;
  /** Equal for equal changes; what marks as seen go by. */
  readonly fingerprint: string;
}

/** What is said once for the whole portfolio, not for each account. */
export type PortfolioChange =
  | { readonly kind: 'model'; readonly before: string; readonly after: string }
  /**
   * Most accounts fell, or rose, at once, by the same measure where there is one: it looks like tracking that failed or
   * came back, or like a holiday or its end.
   */
  | {
      readonly kind: 'common-fall' | 'common-rise';
      readonly measure?: string | undefined;
      readonly accounts: number;
      readonly of: number;
      /** Median fall or rise, points of score, above 0. */
      readonly typical: number;
    }
  /** Most accounts stopped sending the same measure at once. */
  | {
      readonly kind: 'common-silence';
      readonly measure: string;
      readonly accounts: number;
      readonly of: number;
    }
  /** The mean moved because of who is in it: `difference` = `stayed` + `left` + `came`, exactly. */
  | {
      readonly kind: 'composition';
      /** The parent whose sites these are; absent for the whole portfolio. */
      readonly parent?: string | undefined;
      readonly difference: number;
      readonly stayed: number;
      readonly left: number;
      readonly came: number;
      /** Ids of the accounts that left or came, those that moved the mean most first; at most 20. */
      readonly ids: readonly string[];
    };

/** What changed since a day. */
export interface ChangeReport {
  /** The day compared with; undefined where there is nothing earlier to compare with. */
  readonly since: Day | undefined;
  readonly asOf: Day;
  /** Whether the earlier day is what was shown then (`recorded`) or today's model over the data of then (`restated`). */
  readonly basis: 'recorded' | 'restated';
  readonly portfolio: readonly PortfolioChange[];
  /** By what to do, then in the order in which to look. Accounts whose change is wholly said by `portfolio` are not here. */
  readonly accounts: readonly AccountChange[];
  /** Accounts that changed only as most did, and so are not listed. */
  readonly folded: number;
  /** Accounts in which nothing of note changed. */
  readonly quiet: number;
}
