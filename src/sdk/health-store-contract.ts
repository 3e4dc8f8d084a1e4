import type { Day } from '../scoring/contract/account.js';
import type { HealthModel } from '../scoring/contract/model.js';
import type { Problem } from '../scoring/contract/problems.js';
import type { HistoryPoint, PlayCause } from '../scoring/explain/explanation.js';
import type { Facets } from './facets.js';
import type { AccountView } from './account-view.js';

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
}

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
}

/** Where snapshots are kept, and why there. */
export interface ArchiveState {
  readonly kind: 'memory';
  readonly reason: string;
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
  history(id: string): readonly HistoryPoint[];
  subscribe(listener: () => void): () => void;
  addEventListener<K extends keyof HealthStoreEvents>(
    type: K,
    listener: (event: HealthEvent<K>) => void,
  ): () => void;
  close(): void;
}
