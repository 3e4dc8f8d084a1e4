import type { Day } from '../scoring/contract/account.js';
import type { HealthModel } from '../scoring/contract/model.js';
import type { Problem } from '../scoring/contract/problems.js';
import type { DimensionPoint } from '../scoring/explain/dimension-history.js';
import type { HistoryPoint, PlayCause } from '../scoring/explain/explanation.js';
import type { PlayEffect } from '../scoring/learn/play-effects.js';
import type { AccountView } from './account-view.js';
import type { PlayState, PulseAnswer } from './acts/act.js';
import type { ChangeReport, Since } from './changes/change-report.js';
import type { Facets } from './facets.js';
import type { Restored } from './restored-view.js';
import type { PortfolioQuestion, PortfolioReport } from './portfolio/portfolio-report.js';
import type { ArchiveOptions, ArchiveState, HealthArchive } from './snapshots/health-archive.js';
import type { MovedSince, Today } from './today/today.js';

/** What became of what was handed over. */
export interface IngestReport {
  readonly accepted: number;
  readonly rejected: number;
  /** At most 1,000; `truncated` counts the rest. */
  readonly problems: readonly Problem[];
  readonly truncated: number;
}

export type SortKey = 'triage' | 'name' | 'band' | 'score' | 'movement' | 'renewal' | 'arr';

export interface Query {
  readonly bands?: readonly string[] | undefined;
  readonly segments?: readonly string[] | undefined;
  readonly stages?: readonly string[] | undefined;
  /** Only accounts whose owner is the viewer. */
  readonly mine?: boolean | undefined;
  /** Found in name, id or segment; case and accents do not matter. */
  readonly text?: string | undefined;
  readonly sort?: SortKey | undefined;
  /** Left out, `ascending`, but `descending` for `arr`, within each currency. */
  readonly order?: 'ascending' | 'descending' | undefined;
}

export interface QueryResult {
  readonly ids: readonly string[];
  /** Accounts in each band under every filter but `bands`; `''` is "not enough data". */
  readonly counts: Readonly<Record<string, number>>;
  /** Accounts under every filter but `bands`. */
  readonly total: number;
}

/** One play suggested for one account. */
export interface Task {
  readonly account: string;
  readonly name: string;
  readonly play: string;
  /** In English where the model has it; `model.plays` has the labels in other languages. */
  readonly label: string;
  readonly causes: readonly PlayCause[];
  readonly due?: Day | undefined;
  readonly opportunity: boolean;
  /** Where it stands: started, or waited until now. Absent for one that nobody has taken up. */
  readonly state?: 'started' | 'waiting' | undefined;
  /** The day it came to stand there. */
  readonly stateOn?: Day | undefined;
}

/** How a person reads an account: the answer to a question, or a band of their own with words. */
export type PulseReading =
  | PulseAnswer
  | { readonly band: string; readonly note?: string | undefined }
  | { readonly answer: PulseAnswer; readonly note?: string | undefined };

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface HealthStoreEvents {
  'band-changed': {
    readonly id: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  };
  moved: { readonly id: string; readonly difference: number };
  'play-suggested': { readonly id: string; readonly play: string };
  disagreement: { readonly id: string; readonly kind: string };
  progress: Progress;
  problem: Problem;
}

/** What a listener is told. */
export interface HealthEvent<K extends keyof HealthStoreEvents> {
  readonly type: K;
  readonly detail: HealthStoreEvents[K];
}

export interface HealthStoreOptions {
  readonly model?: unknown;
  readonly accounts?: unknown;
  /** The day asked about; left out, the browser's local calendar date, rolling at midnight. */
  readonly asOf?: Day | undefined;
  /** Whose accounts are "mine". */
  readonly viewer?: string | undefined;
  /** What amounts are added up in, and what others are worth in it; without them, currencies stay apart. */
  readonly currency?: string | undefined;
  /** Units of `currency` for one unit of another: `{ USD: 0.92 }`. */
  readonly rates?: Readonly<Record<string, number>> | undefined;
  /** Whose snapshots are kept from visit to visit, or where a host keeps them itself; left out, nothing is kept. */
  readonly archive?: ArchiveOptions | HealthArchive | undefined;
  /** What accounts are called before their data are here. */
  readonly names?: Readonly<Record<string, string>> | ((id: string) => string | undefined) | undefined;
  /** The day of the last visit, where the host keeps it itself, as for a person with two devices. */
  readonly lastVisit?: Day | undefined;
}

/** How far back a history goes. */
export interface HistoryOptions {
  /** Weekly points, 1–520; 26 if left out. */
  readonly weeks?: number | undefined;
}

/** What a host talks to: verbs return promises, reads are synchronous over the last state. */
export interface HealthStore {
  /** Settles once what was handed to `createHealthStore` has been taken in; never rejects. */
  readonly ready: Promise<void>;
  readonly status: 'loading' | 'ready';
  readonly model: HealthModel | undefined;
  readonly asOf: Day;
  /** Rises when scores, accounts, model or day change; equal versions mean equal answers about accounts. */
  readonly version: number;
  readonly size: number;
  readonly problems: readonly Problem[];
  /** Problems beyond the 1,000 that are kept. */
  readonly truncated: number;
  readonly progress: Progress | undefined;
  readonly archive: ArchiveState;
  readonly hasViewer: boolean;
  ingest(accounts: unknown): Promise<IngestReport>;
  upsert(accounts: unknown): Promise<IngestReport>;
  patch(id: string, part: unknown): Promise<IngestReport>;
  remove(ids: string | readonly string[]): Promise<IngestReport>;
  setModel(model: unknown): Promise<IngestReport>;
  setAsOf(day: Day): Promise<IngestReport>;
  get(id: string): AccountView | undefined;
  query(query?: Query): QueryResult;
  /** Segments and stages in use, sorted. */
  facets(): Facets;
  /** Plays called for, account by account in triage order; `capacity` gives the first so many. */
  tasks(options?: { readonly capacity?: number | undefined }): readonly Task[];
  /**
   * The accounts to look at today, at most `capacity` (3 if left out), each with what makes it one; of the viewer's own,
   * where there are some.
   */
  today(options?: { readonly capacity?: number | undefined }): Today;
  /** How many accounts moved since the last visit; undefined where none was recorded. */
  movedSinceLastVisit(): Promise<MovedSince | undefined>;
  /**
   * Where the portfolio stands, where it moved, what is coming and what holds it back; of the last good state, as reads
   * are. Never rejects: zeros where there is no model or no account. Asked again while nothing changed, the same object.
   */
  portfolio(question?: PortfolioQuestion): Promise<PortfolioReport>;
  /** Weekly points ending with the store's day, restated: today's model over the data of then. */
  history(id: string, options?: HistoryOptions): readonly HistoryPoint[];
  /** The points of each dimension on the days of `history`, restated. */
  dimensionHistory(id: string, options?: HistoryOptions): readonly DimensionPoint[];
  /** What was shown on past days, oldest first; at most `days` days back, 90 if left out. */
  recordedHistory(id: string, days?: number): Promise<readonly HistoryPoint[]>;
  /** The picture of the last visit, from its restoring until accounts have been taken in. */
  readonly restored: Restored | undefined;
  /** What changed since a day, or since the last day before today that was recorded. */
  changesSince(since: Since): Promise<ChangeReport>;
  /** Marks the changes of these accounts (of all, if left out) as looked at. */
  markSeen(ids?: string | readonly string[]): Promise<IngestReport>;
  /** Says what became of a play; the promise settles once it is kept. */
  recordPlay(
    id: string,
    play: string,
    state: PlayState,
    more?: { readonly until?: Day | undefined; readonly cause?: string | undefined },
  ): Promise<IngestReport>;
  /** Takes back what was last said of a play: what stood before stands again. */
  undoPlay(id: string, play: string): Promise<IngestReport>;
  /** Says how a person reads the account; the promise settles once it is kept. */
  recordPulse(id: string, pulse: PulseReading): Promise<IngestReport>;
  /** What followed plays that were done, beside accounts in the same state where they were not. */
  playEffects(): Promise<readonly PlayEffect[]>;
  /** All that was recorded, as JSON, for another machine or the host's server. */
  exportJson(): Promise<string>;
  /** Adds what another machine recorded; nothing that is here is lost. */
  importJson(json: unknown): Promise<IngestReport>;
  /** Erases everything that was kept, in every tab, and keeps nothing more. */
  wipe(): Promise<IngestReport>;
  subscribe(listener: () => void): () => void;
  addEventListener<K extends keyof HealthStoreEvents>(
    type: K,
    listener: (event: HealthEvent<K>) => void,
  ): () => void;
  /** Stops timers and listeners; what is waiting to be kept is kept first. */
  close(): void;
}
