import { addDays } from '../scoring/contract/day.js';
import { ProblemLog } from '../scoring/contract/problems.js';
import type { Day, HistoryPoint } from '../scoring/index.js';
import type { ActLedger } from './acts/act-ledger.js';
import type { Since } from './changes/change-report.js';
import type { CurrentPortfolio } from './current-portfolio.js';
import type { IngestReport } from './health-store-contract.js';
import { LastPicture } from './last-picture.js';
import type { RestoredPortfolio } from './restored-portfolio.js';
import type { ArchiveState } from './snapshots/health-archive.js';
import type { Picture } from './snapshots/picture.js';
import type { VisitMemory } from './snapshots/visit-memory.js';
import type { StoreSignals } from './store-signals.js';
import { reportOf } from './take-in.js';

/** What a store was told of visits. */
export interface VisitOptions {
  /** As the host handed it over. */
  readonly archive: unknown;
  nameOf(id: string): string | undefined;
  readonly lastVisit: Day | undefined;
}

/** Whom visits tell what. */
export interface VisitHost {
  /** Something came to light that these accounts are drawn with, all if left out. */
  heed(ids?: readonly string[]): void;
  /** These accounts were erased in another tab. */
  drop(ids: readonly string[]): void;
}

/** The visits before this one: what was shown then, what was done, and what changed since. */
export class Visits {
  readonly #options: VisitOptions;
  readonly #current: CurrentPortfolio;
  readonly #ledger: ActLedger;
  readonly #signals: StoreSignals;
  readonly #host: VisitHost;
  #opening: Promise<VisitMemory> | undefined;
  /** The code that remembers could not be loaded. */
  #isMissing = false;
  #isClosed = false;
  #memory: VisitMemory | undefined;
  readonly #picture: LastPicture;

  constructor(
    options: VisitOptions,
    current: CurrentPortfolio,
    ledger: ActLedger,
    signals: StoreSignals,
    host: VisitHost,
  ) {
    this.#options = options;
    this.#current = current;
    this.#ledger = ledger;
    this.#signals = signals;
    this.#host = host;
    this.#picture = new LastPicture(current, (id) => this.nameOf(id));
    if (options.archive !== undefined) this.#restore();
  }

  get archive(): ArchiveState {
    const asked = this.#isMissing ? 'broken' : 'opening';
    const reason = this.#options.archive === undefined ? 'not-asked' : asked;
    return this.#memory?.state ?? { kind: 'memory', reason, encrypted: false };
  }

  /** The picture of the last visit, until accounts have been taken in. */
  get restored(): RestoredPortfolio | undefined {
    return this.#picture.portfolio;
  }

  /** What an account is called where its data do not say; its id where nobody knows. */
  nameOf(id: string): string {
    return this.#options.nameOf(id) ?? this.#memory?.names.get(id) ?? id;
  }

  /**
   * Opens the archive when it is first needed. The code for it is loaded then.
   *
   * @throws what the browser says when that code cannot be loaded, as from a host that was half deployed
   */
  open(): Promise<VisitMemory> {
    if (!this.#opening) {
      this.#opening = this.#open();
      // Asked after the end, it answers from memory, and lets go at once.
      if (this.#isClosed) this.close();
    }
    return this.#opening;
  }

  /** For what nobody waits for: without the code, nothing is remembered, and that is said once. */
  #whenOpen(work: (memory: VisitMemory) => unknown): void {
    this.open()
      .then(work)
      .catch((error: unknown) => {
        if (this.#isMissing) return;
        this.#isMissing = true;
        this.#signals.failed('internal', error);
        this.#signals.changed();
      });
  }

  /** Remembers how the portfolio stands. */
  keep(version: number): void {
    const { state } = this.#current;
    if (!state) return;
    this.#whenOpen((memory) => memory.keepSoon(state, version));
  }

  /** The day that is meant, and the picture recorded on it where there is one. */
  async before(
    since: Since,
  ): Promise<{ readonly day?: Day | undefined; readonly picture?: Picture | undefined }> {
    const memory = await this.open();
    const { asOf } = this.#current;
    const day = since === 'last-visit' ? this.#options.lastVisit : since;
    if (day !== undefined) return { day, picture: day < asOf ? await memory.picture(day) : undefined };
    const picture = await memory.lastVisit(asOf);
    return { day: picture?.day, picture };
  }

  async recordedHistory(id: string, days: number): Promise<readonly HistoryPoint[]> {
    const { asOf } = this.#current;
    const memory = await this.open();
    const points = await memory.series(id, addDays(asOf, -days), asOf);
    return points.map(({ day, score, coverage, band }) => ({
      on: day,
      score,
      coverage,
      ...(band !== undefined && { band }),
      kind: 'recorded',
      undated: false,
    }));
  }

  async exportJson(): Promise<string> {
    const memory = await this.open();
    const { exportJson } = await import('./acts/export-json.js');
    return exportJson({
      ledger: this.#ledger,
      pictures: memory.pictures(),
      exportedOn: this.#current.asOf,
    });
  }

  async importJson(json: unknown): Promise<IngestReport> {
    const memory = await this.open();
    const { importJson } = await import('./acts/import-json.js');
    const log = new ProblemLog('host');
    const { acts, marks, pictures, accepted, rejected } = importJson(
      json,
      this.#current.asOf,
      Date.now(),
      log,
    );
    this.#ledger.add(acts);
    this.#ledger.mark(marks);
    this.#signals.addProblems('host', log);
    this.#host.heed();
    await memory.adopt(pictures, acts, marks);
    return reportOf(accepted, rejected, log);
  }

  /** Erases all that was kept of accounts; says so where that could not be reached. */
  async erase(ids: readonly string[]): Promise<ProblemLog> {
    const log = new ProblemLog('host');
    const memory = await this.open();
    const isErased = await memory.erase(ids);
    if (!isErased) log.error('not-erased', 'a storage that can be reached', memory.state.reason, 'archive');
    this.#signals.addProblems('host', log);
    return log;
  }

  async wipe(): Promise<IngestReport> {
    const log = new ProblemLog('host');
    const memory = await this.open();
    const isWiped = await memory.wipe();
    if (!isWiped) log.error('not-wiped', 'a storage that can be reached', memory.state.reason, 'archive');
    this.#signals.addProblems('host', log);
    return reportOf(isWiped ? 1 : 0, isWiped ? 0 : 1, log);
  }

  close(): void {
    this.#isClosed = true;
    if (this.#opening) this.#whenOpen((memory) => memory.close());
  }

  async #open(): Promise<VisitMemory> {
    const { VisitMemory } = await import('./snapshots/visit-memory.js');
    const log = new ProblemLog('host');
    const { version } = this.#ledger;
    this.#memory = await VisitMemory.open(this.#options.archive, this.#ledger, log, {
      changed: () => this.#host.heed(),
      erased: (ids) => this.#forget(ids),
      kept: () => this.#signals.changed(),
      missed: (what) => this.#miss(what),
    });
    this.#signals.addProblems('host', log);
    if (this.#ledger.version === version) this.#signals.changed();
    else this.#host.heed();
    return this.#memory;
  }

  #restore(): void {
    this.#whenOpen(async (memory) => {
      if (await this.#picture.read(memory)) this.#host.heed();
    });
  }

  #forget(ids?: readonly string[]): void {
    this.#picture.forget();
    if (ids) this.#host.drop(ids);
    this.#host.heed(ids);
    this.#restore();
  }

  #miss(what: string): void {
    const log = new ProblemLog('host');
    log.warn('archive-damaged', 'a record that can be read as it was kept', what, 'archive');
    this.#signals.addProblems('host', log);
  }
}
