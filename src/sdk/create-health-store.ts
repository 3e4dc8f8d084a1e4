import { ProblemLog } from '../scoring/contract/problems.js';
import type { Day, HistoryPoint } from '../scoring/index.js';
import type { PlayEffect } from '../scoring/learn/play-effects.js';
import type { PlayState } from './acts/act.js';
import type { ChangeReport, Since } from './changes/change-report.js';
import { ChangeReports } from './changes/change-reports.js';
import type { Change } from './current-portfolio.js';
import { readIds } from './edit-accounts.js';
import type {
  HealthStore,
  HealthStoreOptions,
  IngestReport,
  PulseReading,
  Query,
  QueryResult,
} from './health-store-contract.js';
import { readQuery } from './read-query.js';
import { Recording } from './recording.js';
import type { Restored } from './restored-view.js';
import { ScoringStore } from './scoring-store.js';
import type { ArchiveState } from './snapshots/health-archive.js';
import { readOptions } from './store-options.js';
import { reportOf } from './take-in.js';
import type { MovedSince } from './today/today.js';
import { Visits } from './visits.js';

/** How far recorded history is read when nobody says. */
const RECORDED_DAYS = 90;

/** A store that remembers: what was shown, what was done, and what changed since. */
class RememberingStore extends ScoringStore implements HealthStore {
  readonly ready: Promise<void>;
  readonly #visits: Visits;
  readonly #reports: ChangeReports;
  readonly #recording: Recording;
  /** What people did and is not kept yet. */
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(options: HealthStoreOptions) {
    const log = new ProblemLog('host');
    const read = readOptions(options, log);
    super(read);
    this.signals.replaceProblems('host', log);
    const { current, ledger, signals } = this;
    this.#visits = new Visits(read.visits, current, ledger, signals, {
      heed: (ids) => this.heed(ids),
      drop: (ids) => this.drop(ids),
    });
    this.#reports = new ChangeReports(current, ledger, this.#visits, signals);
    this.#recording = new Recording(current, ledger, this.#visits, this.#reports, signals, (ids) =>
      this.heed(ids),
    );
    if (read.model !== undefined) void this.setModel(read.model);
    if (read.accounts !== undefined) void this.ingest(read.accounts);
    this.ready = this.idle;
  }

  get archive(): ArchiveState {
    return this.#visits.archive;
  }

  get restored(): Restored | undefined {
    return this.#visits.restored;
  }

  override query(query?: Query): QueryResult {
    const { restored } = this.#visits;
    return restored && this.model ? restored.query(readQuery(query), this.model) : super.query(query);
  }

  override remove(ids: string | readonly string[]): Promise<IngestReport> {
    // Read once, and before the host can change it; what is wrong with it is said by the removing.
    const read = readIds(ids, new ProblemLog('accounts'));
    const removed = super.remove(read ? ([...read] as string[]) : ids);
    return this.#act(async () => {
      const report = await removed;
      const log = await this.#visits.erase([...(read ?? [])].filter((id) => typeof id === 'string'));
      return { ...report, problems: [...report.problems, ...log.problems] };
    });
  }

  recordedHistory(id: string, days = RECORDED_DAYS): Promise<readonly HistoryPoint[]> {
    return this.#read(() => this.#visits.recordedHistory(id, days), []);
  }

  movedSinceLastVisit(): Promise<MovedSince | undefined> {
    return this.#read(async () => {
      const { picture } = await this.#visits.before('last-visit');
      return picture && this.current.movedSince(picture);
    }, undefined);
  }

  changesSince(since: Since): Promise<ChangeReport> {
    return this.#reports.since(since, this.version);
  }

  markSeen(ids?: string | readonly string[]): Promise<IngestReport> {
    return this.#act(() => this.#recording.seen(ids, this.version));
  }

  recordPlay(
    id: string,
    play: string,
    state: PlayState,
    more?: { readonly until?: Day | undefined; readonly cause?: string | undefined },
  ): Promise<IngestReport> {
    return this.#act(() => this.#recording.play(id, play, state, more));
  }

  undoPlay(id: string, play: string): Promise<IngestReport> {
    return this.#act(() => this.#recording.undo(id, play));
  }

  recordPulse(id: string, pulse: PulseReading): Promise<IngestReport> {
    return this.#act(() => this.#recording.pulse(id, pulse));
  }

  playEffects(): Promise<readonly PlayEffect[]> {
    return this.#read(() => this.#recording.effects(), []);
  }

  exportJson(): Promise<string> {
    return this.#read(() => this.#visits.exportJson(), '');
  }

  importJson(json: unknown): Promise<IngestReport> {
    return this.#act(() => this.#visits.importJson(json));
  }

  wipe(): Promise<IngestReport> {
    return this.#act(() => this.#visits.wipe());
  }

  override close(): void {
    super.close();
    void Promise.all(this.#underWay).then(() => this.#visits.close());
  }

  protected override tell(change: Change): void {
    super.tell(change);
    if (change.before !== change.after) this.#visits.keep(this.version);
  }

  /** Does not wait for what is being taken in: what a person does is noted at once. */
  #act(work: () => Promise<IngestReport>): Promise<IngestReport> {
    const nothing = reportOf(0, 0, new ProblemLog('host'));
    if (this.isClosed) return Promise.resolve(nothing);
    const done = this.#read(work, nothing).finally(() => this.#underWay.delete(done));
    this.#underWay.add(done);
    return done;
  }

  /** What fails is a problem, and `otherwise` the answer. */
  async #read<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.signals.failed('internal', error);
      return otherwise;
    }
  }
}

/**
 * Makes a store: hand it over to elements as a property, and to it your accounts and model.
 *
 * @param options what is there already; everything can follow by `ingest`, `setModel`, `setAsOf`
 */
export function createHealthStore(options: HealthStoreOptions = {}): HealthStore {
  return new RememberingStore(options);
}
