import type { Act, PlayProgress } from './acts/act.js';
import type { Contact, ContextNote, Day, Link, Opportunity, Pulse } from '../scoring/contract/account.js';
import type { Band } from '../scoring/contract/model.js';
import type { Explanation, HistoryPoint, Movement } from '../scoring/explain/explanation.js';
import type { Forecast } from '../scoring/explain/forecast.js';

/** One of a parent's accounts. */
export interface AccountSite {
  readonly id: string;
  readonly name: string;
  /** The id of its band. */
  readonly band: string;
}

/** What an account wants to reach of a metric, in the metric's unit. */
export interface AccountGoal {
  readonly metric: string;
  readonly goal: number;
  /** The newest value there is; absent when unknown. */
  readonly now?: number | undefined;
  /** Its day, where it has one. */
  readonly on?: Day | undefined;
}

/** One account as a view draws it. Frozen in effect: a change makes a new one, so identity tells what to redraw. */
export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly parent?: string | undefined;
  /** Ids of the accounts that name this one as their parent. */
  readonly children: readonly string[];
  /** The children on the lowest band that any of them is on, the lowest score first; at most five. */
  readonly worstSites: readonly AccountSite[];
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
  /** What the host says the account wants to reach. */
  readonly goals: readonly AccountGoal[];
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
  /** The bands that apply to it, lowest first: the model's, changed by its variants. */
  readonly bands: readonly Band[];
  readonly explanation: Explanation;
  /** The last 28 days, split exactly. */
  readonly movement: Movement & { readonly since: Day };
  /** 26 weekly points ending with `asOf`, oldest first. */
  readonly history: readonly HistoryPoint[];
  /** The band it may come to if the last weeks of `history` go on; absent where they say nothing clear. */
  readonly forecast?: Forecast | undefined;
}
