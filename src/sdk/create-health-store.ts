import { parseModel } from '../scoring/contract/parse-model.js';
import { ProblemLog, type Problem } from '../scoring/contract/problems.js';
import type { Account, Day, HealthModel, HistoryPoint } from '../scoring/index.js';
import type { AccountView } from './account-view.js';
import { CurrentPortfolio, type Grounds } from './current-portfolio.js';
import { noteUnknown, patchAccount, removeAccounts, replaceAccounts } from './edit-accounts.js';
import type { Facets } from './facets.js';
import type {
  ArchiveState,
  HealthEvent,
  HealthStore,
  HealthStoreEvents,
  HealthStoreOptions,
  IngestReport,
  Progress,
  Query,
  QueryResult,
  Task,
} from './health-store-contract.js';
import { localDay, onNewDay } from './local-day.js';
import { isCircle, noteCircles } from './note-circles.js';
import { noticeChanges } from './notice-changes.js';
import type { Settles } from './problem-book.js';
import { readCapacity, readQuery } from './read-query.js';
import { readAsOf, readOptions } from './store-options.js';
import { StoreSignals } from './store-signals.js';
import { reportOf, takeIn, type TakenIn } from './take-in.js';
import { VerbQueue } from './verb-queue.js';

class MemoryHealthStore implements HealthStore {
  readonly ready: Promise<void>;
  readonly hasViewer: boolean;
  readonly archive: ArchiveState = { kind: 'memory', reason: 'no archive was asked for' };

  #version = 0;
  #progress: Progress | undefined;
  #isModelRefused = false;
  #isClosed = false;
  /** Aborted when a host names a day, which then no longer follows the calendar. */
  readonly #rolling = new AbortController();
  readonly #current: CurrentPortfolio;
  readonly #signals = new StoreSignals();
  readonly #verbs = new VerbQueue<IngestReport>(
    (error) => reportOf(0, 0, this.#signals.failed('internal', error)),
    () => this.#signals.changed(),
  );

  constructor(options: HealthStoreOptions) {
    const log = new ProblemLog('host');
    const { model, accounts, asOf, viewer, exchange } = readOptions(options, log);
    this.#signals.replaceProblems('host', log);
    this.hasViewer = viewer !== undefined;
    this.#current = new CurrentPortfolio(asOf ?? localDay(), viewer, exchange);
    if (asOf === undefined)
      onNewDay((day) => void this.#verbs.run(() => this.#roll(day)), this.#rolling.signal);
    if (model !== undefined) void this.setModel(model);
    if (accounts !== undefined) void this.ingest(accounts);
    this.ready = this.#verbs.idle;
  }

  get status(): HealthStore['status'] {
    const isTakenIn = this.#current.accounts !== undefined && this.#verbs.isIdle;
    return this.#current.state || this.#isModelRefused || isTakenIn ? 'ready' : 'loading';
  }

  get model(): HealthModel | undefined {
    return this.#current.model;
  }

  get asOf(): Day {
    return this.#current.asOf;
  }

  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#current.accounts?.length ?? 0;
  }

  get problems(): readonly Problem[] {
    return this.#signals.problems;
  }

  get truncated(): number {
    return this.#signals.truncated;
  }

  get progress(): Progress | undefined {
    return this.#progress;
  }

  ingest(accounts: unknown): Promise<IngestReport> {
    return this.#run(async () => {
      const taken = await this.#takeIn(accounts);
      // The last good accounts stay, as the last good model does, and so does what is wrong with them.
      if (taken.isList) this.#signals.replaceProblems('accounts', taken.report);
      else this.#signals.addProblems('accounts', taken.report);
      if (taken.isList || !this.#current.accounts) this.#change({ accounts: taken.accounts });
      return taken.report;
    });
  }

  upsert(accounts: unknown): Promise<IngestReport> {
    return this.#run(async () => {
      const taken = await this.#takeIn(accounts);
      const settled = new Set<unknown>(taken.accounts.map(({ id }) => id));
      this.#replace(taken.accounts, taken.report, ({ record }) => settled.has(record));
      return taken.report;
    });
  }

  patch(id: string, part: unknown): Promise<IngestReport> {
    return this.#run(() => {
      const log = new ProblemLog('accounts');
      const account = this.#accounts.find((each) => each.id === id);
      if (!account) noteUnknown(id, log, 'error');
      const patched = account && patchAccount(account, part, log);
      const report = reportOf(patched ? 1 : 0, patched ? 0 : 1, log);
      const isSettled: Settles = ({ record, path }) => record === id && patched!.isTouched(path);
      if (patched) this.#replace([patched.account], report, isSettled);
      else this.#signals.addProblems('accounts', report);
      return report;
    });
  }

  remove(ids: string | readonly string[]): Promise<IngestReport> {
    return this.#run(() => {
      const log = new ProblemLog('accounts');
      const { kept, gone, unknown } = removeAccounts(this.#accounts, ids, log);
      const removed = new Set<unknown>(gone);
      this.#signals.addProblems('accounts', log, ({ record }) => removed.has(record));
      if (gone.length > 0) this.#change({ accounts: kept }, gone);
      return reportOf(gone.length, unknown, log);
    });
  }

  setModel(model: unknown): Promise<IngestReport> {
    return this.#run(() => {
      const { model: parsed, problems, truncated } = parseModel(model);
      this.#signals.replaceProblems('model', { problems, truncated });
      this.#isModelRefused = parsed === undefined;
      // The last good model stays: a slip in an update must not empty the screen.
      if (parsed) this.#change({ model: parsed });
      return { accepted: parsed ? 1 : 0, rejected: parsed ? 0 : 1, problems, truncated };
    });
  }

  setAsOf(day: Day): Promise<IngestReport> {
    return this.#run(() => {
      const log = new ProblemLog('host');
      const asOf = readAsOf(day, log);
      this.#signals.addProblems('host', log, ({ path }) => path === 'asOf');
      if (asOf === undefined) return reportOf(0, 1, log);
      this.#rolling.abort();
      if (asOf !== this.asOf) this.#change({ asOf });
      return reportOf(1, 0, log);
    });
  }

  get(id: string): AccountView | undefined {
    return this.#current.get(id);
  }

  query(query?: Query): QueryResult {
    return this.#current.query(readQuery(query));
  }

  facets(): Facets {
    return this.#current.facets();
  }

  tasks(options?: { readonly capacity?: number | undefined }): readonly Task[] {
    return this.#current.tasks(readCapacity(options));
  }

  history(id: string): readonly HistoryPoint[] {
    return this.#current.history(id);
  }

  subscribe(listener: () => void): () => void {
    return this.#signals.subscribe(listener);
  }

  addEventListener<K extends keyof HealthStoreEvents>(
    type: K,
    listener: (event: HealthEvent<K>) => void,
  ): () => void {
    return this.#signals.on(type, listener);
  }

  close(): void {
    this.#isClosed = true;
    this.#rolling.abort();
    this.#signals.close();
  }

  get #accounts(): readonly Account[] {
    return this.#current.accounts ?? [];
  }

  #run(work: () => IngestReport | Promise<IngestReport>): Promise<IngestReport> {
    return this.#verbs.run(() => (this.#isClosed ? reportOf(0, 0, new ProblemLog('host')) : work()));
  }

  async #takeIn(accounts: unknown): Promise<TakenIn> {
    const taken = await takeIn(accounts, (progress) => {
      this.#progress = progress;
      this.#signals.send('progress', progress);
      this.#signals.changed();
    });
    this.#progress = undefined;
    return taken;
  }

  #replace(changed: readonly Account[], report: IngestReport, isSettled: Settles): void {
    const ids = changed.map(({ id }) => id);
    this.#signals.addProblems('accounts', report, (problem) => !isCircle(problem) && isSettled(problem));
    if (ids.length > 0 || !this.#current.accounts)
      this.#change({ accounts: replaceAccounts(this.#accounts, changed) }, ids);
  }

  #roll(asOf: Day): IngestReport {
    if (!this.#rolling.signal.aborted && asOf !== this.asOf) this.#change({ asOf });
    return reportOf(0, 0, new ProblemLog('host'));
  }

  /** Scores what is new and tells everybody, subscribers before those who want single events. */
  #change(grounds: Grounds, touched?: readonly string[]): void {
    const { before, after, touched: ids } = this.#current.change(grounds, touched);
    this.#version++;
    if (after && after.portfolio !== before?.portfolio)
      noteCircles(touched ? before : undefined, after, this.#signals);
    this.#signals.changed();
    if (before && after) noticeChanges(before, after, ids, this.#signals);
  }
}

/**
 * Makes a store: hand it over to elements as a property, and to it your accounts and model.
 *
 * @param options what is there already; everything can follow by `ingest`, `setModel`, `setAsOf`
 */
export function createHealthStore(options: HealthStoreOptions = {}): HealthStore {
  return new MemoryHealthStore(options);
}
