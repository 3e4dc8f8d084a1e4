import type { Act, PlayProgress } from './acts/act.js';
import type { Contact, ContextNote, Day, Link, Opportunity, Pulse } from '../scoring/contract/account.js';
import type { Explanation, HistoryPoint, Movement } from '../scoring/explain/explanation.js';

/** One account as a view draws it. Frozen in effect: a change makes a new one, so identity tells what to redraw. */
export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly parent?: string | undefined;
  /** Ids of the accounts that name this one as their parent. */
  readonly children: readonly string[];
  readonly segment?: string | undefined;
  readonly stage?: string | undefined;
  /** Annual recurring revenue, in `currency`. */
  readonly arr?: number | undefined;
  readonly currency?: string | undefined;
  readonly since?: Day | undefined;
  readonly renewal?: Day | undefined;
  readonly noticeBy?: Day | undefined;
  readonly pulse?: Pulse | undefined;
  readonly contacts: readonly Contact[];
  readonly opportunities: readonly Opportunity[];
  readonly context: readonly ContextNote[];
  readonly links: readonly Link[];
  /** Where each play stands that something was done about. */
  readonly played: readonly PlayProgress[];
  /** What was done and said, oldest first, without what was taken back. */
  readonly acts: readonly Exclude<Act, { readonly kind: 'undo' }>[];
  /** True when the question that `explanation.disagreements` puts was answered. */
  readonly answered: boolean;
  readonly mine: boolean;
  readonly asOf: Day;
  readonly explanation: Explanation;
  /** The last 28 days, split exactly. */
  readonly movement: Movement & { readonly since: Day };
  /** 26 weekly points ending with `asOf`, oldest first. */
  readonly history: readonly HistoryPoint[];
}
