import { ProblemLog, type Problem } from '../scoring/contract/problems.js';
import type { Day, DimensionPoint, HealthModel, HistoryPoint } from '../scoring/index.js';
import type { AccountView } from './account-view.js';
import { ActLedger } from './acts/act-ledger.js';
import { HISTORY_WEEKS } from './create-account-view.js';
import { CurrentPortfolio, type Change, type Grounds } from './current-portfolio.js';
import type { Facets } from './facets.js';
import type {
  HealthEvent,
  HealthStore,
  HealthStoreEvents,
  HistoryOptions,
  IngestReport,
  Progress,
  Query,
  QueryResult,
  Task,
} from './health-store-contract.js';
import { localDay, onNewDay } from './local-day.js';
import { noteCircles } from './note-circles.js';
import { noticeChanges } from './notice-changes.js';
import type { PortfolioQuestion, PortfolioReport } from './portfolio/portfolio-report.js';
import { PortfolioReports } from './portfolio/portfolio-reports.js';
import { PortfolioVerbs } from './portfolio-verbs.js';
import { readCapacity, readPortfolioQuestion, readQuery, readWeeks } from './read-query.js';
import type { ReadOptions } from './store-options.js';
import { StoreSignals } from './store-signals.js';
import { reportOf } from './take-in.js';
import type { Today } from './today/today.js';
import { VerbQueue } from './verb-queue.js';

/** As many accounts as a person can call in a day beside everything else. */
const TODAY = 3;

/** Accounts, a model and a day, scored together: the present of a store. What outlives it is added by `RememberingStore`. */
export class ScoringStore {
  readonly hasViewer: boolean;
  protected readonly ledger = new ActLedger();
  protected readonly signals = new StoreSignals();
  protected readonly current: CurrentPortfolio;

  #version = 0;
  #isClosed = false;
  /** Aborted when a host names a day, which then no longer follows the calendar. */
  readonly #rolling = new AbortController();
  readonly #portfolio: PortfolioVerbs;
  readonly #reports: PortfolioReports;
  readonly #queue = new VerbQueue<IngestReport>(
    (error) => reportOf(0, 0, this.signals.failed('internal', error)),
    () => this.signals.changed(),
  );

  constructor({ asOf, viewer, exchange }: ReadOptions) {
    this.hasViewer = viewer !== undefined;
    this.current = new CurrentPortfolio(asOf ?? localDay(), viewer, exchange, this.ledger);
    this.#portfolio = new PortfolioVerbs(this.current, this.signals, (grounds, touched) =>
      this.#change(grounds, touched),
    );
    this.#reports = new PortfolioReports(this.current, this.signals);
    if (asOf === undefined)
      onNewDay((day) => void this.#queue.run(() => this.#roll(day)), this.#rolling.signal);
  }

  get status(): HealthStore['status'] {
    const isTakenIn = this.current.accounts !== undefined && this.#queue.isIdle;
    return this.current.state || this.#portfolio.isModelRefused || isTakenIn ? 'ready' : 'loading';
  }

  get model(): HealthModel | undefined {
    return this.current.model;
  }

  get asOf(): Day {
    return this.current.asOf;
  }

  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.current.accounts?.length ?? 0;
  }

  get problems(): readonly Problem[] {
    return this.signals.problems;
  }

  get truncated(): number {
    return this.signals.truncated;
  }

  get progress(): Progress | undefined {
    return this.#portfolio.progress;
  }

  ingest(accounts: unknown): Promise<IngestReport> {
    return this.run(() => this.#portfolio.ingest(accounts));
  }

  upsert(accounts: unknown): Promise<IngestReport> {
    return this.run(() => this.#portfolio.upsert(accounts));
  }

  patch(id: string, part: unknown): Promise<IngestReport> {
    return this.run(() => this.#portfolio.patch(id, part));
  }

  remove(ids: string | readonly string[]): Promise<IngestReport> {
    return this.run(() => this.#portfolio.remove(ids));
  }

  setModel(model: unknown): Promise<IngestReport> {
    return this.run(() => this.#portfolio.setModel(model));
  }

  setAsOf(day: Day): Promise<IngestReport> {
    return this.run(() => this.#portfolio.setAsOf(day, () => this.#rolling.abort()));
  }

  get(id: string): AccountView | undefined {
    return this.current.get(id);
  }

  query(query?: Query): QueryResult {
    return this.current.query(readQuery(query));
  }

  facets(): Facets {
    return this.current.facets();
  }

  tasks(options?: { readonly capacity?: number | undefined }): readonly Task[] {
    return this.current.tasks(readCapacity(options));
  }

  today(options?: { readonly capacity?: number | undefined }): Today {
    return this.current.today(readCapacity(options, TODAY));
  }

  portfolio(question?: PortfolioQuestion): Promise<PortfolioReport> {
    return this.#reports.of(readPortfolioQuestion(question));
  }

  history(id: string, options?: HistoryOptions): readonly HistoryPoint[] {
    return this.current.history(id, readWeeks(options, HISTORY_WEEKS));
  }

  dimensionHistory(id: string, options?: HistoryOptions): readonly DimensionPoint[] {
    return this.current.dimensionHistory(id, readWeeks(options, HISTORY_WEEKS));
  }

  subscribe(listener: () => void): () => void {
    return this.signals.subscribe(listener);
  }

  addEventListener<K extends keyof HealthStoreEvents>(
    type: K,
    listener: (event: HealthEvent<K>) => void,
  ): () => void {
    return this.signals.on(type, listener);
  }

  close(): void {
    this.#isClosed = true;
    this.#rolling.abort();
    this.signals.close();
  }

  protected get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Settles when all that was handed over so far is taken in. */
  protected get idle(): Promise<void> {
    return this.#queue.idle;
  }

  /** One piece of work after the other, in the order in which they were asked for. */
  protected run(work: () => IngestReport | Promise<IngestReport>): Promise<IngestReport> {
    return this.#queue.run(() => (this.#isClosed ? reportOf(0, 0, new ProblemLog('host')) : work()));
  }

  /** Takes accounts out that were erased in another tab; that some are not here is no problem. */
  protected drop(ids: readonly string[]): void {
    if (ids.length === 0) return;
    const gone = new Set(ids);
    void this.run(() => {
      const here = (this.current.accounts ?? []).map(({ id }) => id).filter((id) => gone.has(id));
      return this.#portfolio.remove(here);
    });
  }

  /** Draws accounts anew that something was done about, or said; all if left out. */
  protected heed(ids?: readonly string[]): void {
    this.tell(this.current.heed(ids));
  }

  /** Tells everybody of a change, subscribers before those who want single events. */
  protected tell({ before, after, touched }: Change): void {
    this.#version++;
    this.signals.changed();
    if (before && after && before !== after) noticeChanges(before, after, touched, this.signals);
  }

  #roll(asOf: Day): IngestReport {
    if (!this.#rolling.signal.aborted && asOf !== this.asOf) this.#change({ asOf });
    return reportOf(0, 0, new ProblemLog('host'));
  }

  #change(grounds: Grounds, touched?: readonly string[]): void {
    const change = this.current.change(grounds, touched);
    const { before, after } = change;
    if (after && after.portfolio !== before?.portfolio)
      noteCircles(touched ? before : undefined, after, this.signals);
    this.tell(change);
  }
}
