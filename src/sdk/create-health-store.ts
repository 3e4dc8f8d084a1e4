import { parseModel } from '../scoring/contract/parse-model.js';
import { ProblemLog, type Problem } from '../scoring/contract/problems.js';
import type { Account, Day, HealthModel, HistoryPoint } from '../scoring/index.js';
import type { AccountView } from './account-view.js';
import { CurrentPortfolio, type Grounds } from './current-portfolio.js';
import { patchAccount, removeAccounts, replaceAccounts } from './edit-accounts.js';
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
import { noticeChanges } from './notice-changes.js';
import { readAsOf, readOptions } from './store-options.js';
import { StoreSignals } from './store-signals.js';
import { reportOf, takeIn } from './take-in.js';
import { VerbQueue } from './verb-queue.js';

const UNKNOWN_ACCOUNT = ['unknown-account', 'the id of an account that was handed over'] as const;

class MemoryHealthStore implements HealthStore {
  readonly ready: Promise<void>;
  readonly hasViewer: boolean;
  readonly archive: ArchiveState = { kind: 'memory', reason: 'no archive was asked for' };

  #version = 0;
  #progress: Progress | undefined;
  #isModelRefused = false;
  #isClosed = false;
  #stopRolling: () => void = () => undefined;
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
      this.#stopRolling = onNewDay((day) => void this.#verbs.run(() => this.#moveTo(day)));
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
      this.#signals.replaceProblems('accounts', taken.report);
      // The last good accounts stay, as the last good model does.
      if (taken.isList || !this.#current.accounts) this.#change({ accounts: taken.accounts });
      return taken.report;
    });
  }

  upsert(accounts: unknown): Promise<IngestReport> {
    return this.#run(async () => {
      const taken = await this.#takeIn(accounts);
      this.#replace(taken.accounts, taken.report);
      return taken.report;
    });
  }

  patch(id: string, part: unknown): Promise<IngestReport> {
    return this.#run(() => {
      const log = new ProblemLog('accounts');
      const account = this.#accounts.find((each) => each.id === id);
      if (!account) log.error(...UNKNOWN_ACCOUNT, id, 'id');
      const patched = account && patchAccount(account, part, log);
      const report = reportOf(patched ? 1 : 0, patched ? 0 : 1, log);
      if (patched) this.#replace([patched], report);
      else this.#signals.addProblems('accounts', report);
      return report;
    });
  }

  remove(ids: string | readonly string[]): Promise<IngestReport> {
    return this.#run(() => {
      const log = new ProblemLog('accounts');
      const { kept, gone, unknown } = removeAccounts(this.#accounts, ids);
      for (const id of unknown) log.warn(...UNKNOWN_ACCOUNT, id, 'id');
      const removed = new Set<unknown>(gone);
      this.#signals.addProblems('accounts', log, ({ record }) => removed.has(record));
      this.#change({ accounts: kept }, gone);
      return reportOf(gone.length, unknown.length, log);
    });
  }

  setModel(model: unknown): Promise<IngestReport> {
    return this.#run(() => {
      const { model: parsed, problems, truncated } = parseModel(model);
      this.#signals.replaceProblems('model', { problems, truncated });
      this.#isModelRefused = parsed === undefined;
      // The last good model stays: a slip in an update must not empty the screen.
      this.#change(parsed ? { model: parsed } : {});
      return { accepted: parsed ? 1 : 0, rejected: parsed ? 0 : 1, problems, truncated };
    });
  }

  setAsOf(day: Day): Promise<IngestReport> {
    return this.#run(() => {
      this.#stopRolling();
      return this.#moveTo(day);
    });
  }

  get(id: string): AccountView | undefined {
    return this.#current.get(id);
  }

  query(query: Query = {}): QueryResult {
    return this.#current.query(query);
  }

  facets(): Facets {
    return this.#current.facets();
  }

  tasks({ capacity = Infinity }: { readonly capacity?: number | undefined } = {}): readonly Task[] {
    return this.#current.tasks(capacity);
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
    this.#stopRolling();
    this.#signals.close();
  }

  get #accounts(): readonly Account[] {
    return this.#current.accounts ?? [];
  }

  #run(work: () => IngestReport | Promise<IngestReport>): Promise<IngestReport> {
    return this.#verbs.run(() => (this.#isClosed ? reportOf(0, 0, new ProblemLog('host')) : work()));
  }

  #takeIn(accounts: unknown): ReturnType<typeof takeIn> {
    return takeIn(accounts, (progress) => {
      this.#progress = progress;
      this.#signals.send('progress', progress);
      this.#signals.changed();
    });
  }

  #replace(changed: readonly Account[], report: IngestReport): void {
    const ids = changed.map(({ id }) => id);
    const settled = new Set<unknown>(ids);
    this.#signals.addProblems('accounts', report, ({ record }) => settled.has(record));
    this.#change({ accounts: replaceAccounts(this.#accounts, changed) }, ids);
  }

  #moveTo(day: Day): IngestReport {
    const log = new ProblemLog('host');
    const asOf = readAsOf(day, log);
    this.#signals.addProblems('host', log);
    if (asOf !== undefined && asOf !== this.asOf) this.#change({ asOf });
    return reportOf(asOf === undefined ? 0 : 1, asOf === undefined ? 1 : 0, log);
  }

  /** Scores what is new and tells everybody, subscribers before those who want single events. */
  #change(grounds: Grounds, touched?: readonly string[]): void {
    const { before, after, touched: ids } = this.#current.change(grounds, touched);
    this.#version++;
    this.#progress = undefined;
    if (grounds.accounts && after) this.#noteCircles(after.portfolio.circular);
    this.#signals.changed();
    if (before && after) noticeChanges(before, after, ids, this.#signals);
  }

  /** Accounts that are their own ancestors are scored, but belong to nobody. */
  #noteCircles(ids: readonly string[]): void {
    const log = new ProblemLog('accounts');
    for (const id of ids) {
      log.record = id;
      log.drop('parent-circle', 'a parent that is not below the account itself', undefined, 'parent');
    }
    this.#signals.addProblems('accounts', log, ({ code }) => code === 'parent-circle');
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
