import { ProblemLog } from '../scoring/contract/problems.js';
import type { PlayEffect } from '../scoring/learn/play-effects.js';
import type { Act, SeenMark } from './acts/act.js';
import type { ActLedger } from './acts/act-ledger.js';
import { readPlay, readUndo } from './acts/act-verbs.js';
import { readPulse } from './acts/pulse-verb.js';
import type { ChangeReports } from './changes/change-reports.js';
import type { CurrentPortfolio } from './current-portfolio.js';
import { PageTurns } from './page-turns.js';
import { readIds } from './edit-accounts.js';
import type { IngestReport } from './health-store-contract.js';
import type { StoreSignals } from './store-signals.js';
import { reportOf } from './take-in.js';
import type { Visits } from './visits.js';

/** What people do and say about accounts: noted at once, answered when it is kept. */
export class Recording {
  readonly #current: CurrentPortfolio;
  readonly #ledger: ActLedger;
  readonly #visits: Visits;
  readonly #reports: ChangeReports;
  readonly #signals: StoreSignals;
  readonly #heed: (ids: readonly string[]) => void;

  /** @param heed told which accounts are to be drawn anew */
  constructor(
    current: CurrentPortfolio,
    ledger: ActLedger,
    visits: Visits,
    reports: ChangeReports,
    signals: StoreSignals,
    heed: (ids: readonly string[]) => void,
  ) {
    this.#current = current;
    this.#ledger = ledger;
    this.#visits = visits;
    this.#reports = reports;
    this.#signals = signals;
    this.#heed = heed;
  }

  play(id: unknown, play: unknown, state: unknown, more: unknown): Promise<IngestReport> {
    return this.#record((log) => readPlay(id, play, state, more, this.#moment, log));
  }

  undo(id: unknown, play: unknown): Promise<IngestReport> {
    return this.#record((log) => readUndo(id, play, this.#moment, this.#ledger, log));
  }

  pulse(id: unknown, pulse: unknown): Promise<IngestReport> {
    return this.#record((log) => readPulse(id, pulse, this.#moment, log));
  }

  /** Marks changes of the report last asked for as looked at. */
  async seen(ids: unknown, version: number): Promise<IngestReport> {
    const log = new ProblemLog('host');
    const wanted = ids === undefined ? undefined : readIds(ids, log);
    this.#signals.addProblems('host', log);
    if (ids !== undefined && !wanted) return reportOf(0, 1, log);
    const { accounts } = await this.#reports.last(version);
    const marks = accounts
      .filter((change) => !change.seen && (!wanted || wanted.has(change.id)))
      .map(({ id, fingerprint }): SeenMark => ({
        account: id,
        on: this.#current.asOf,
        at: Date.now(),
        fingerprint,
      }));
    if (marks.length > 0) {
      this.#ledger.mark(marks);
      this.#heed([]);
      await (await this.#visits.open()).keepMarks(marks);
    }
    return reportOf(marks.length, 0, log);
  }

  /** What followed plays that were done, beside accounts in the same state where they were not. */
  async effects(): Promise<readonly PlayEffect[]> {
    await this.#visits.open();
    const { state } = this.#current;
    if (!state) return [];
    const { playEffectSteps } = await import('../scoring/learn/play-effects.js');
    const done = this.#ledger.accounts.flatMap((account) =>
      this.#ledger
        .actsOf(account, state.asOf)
        .flatMap((act) =>
          act.kind === 'play' && act.state === 'done' ? [{ account, play: act.play, on: act.on }] : [],
        ),
    );
    const steps = playEffectSteps(state.compiled, state.portfolio, state.asOf, done);
    const turns = new PageTurns();
    let step = steps.next();
    while (!step.done) {
      await turns.give();
      step = steps.next();
    }
    return step.value;
  }

  get #moment(): { readonly state: CurrentPortfolio['state']; readonly now: number } {
    return { state: this.#current.state, now: Date.now() };
  }

  async #record(read: (log: ProblemLog) => Act | undefined): Promise<IngestReport> {
    const log = new ProblemLog('host');
    const act = read(log);
    this.#signals.addProblems('host', log);
    if (!act) return reportOf(0, 1, log);
    this.#ledger.add([act]);
    this.#heed([act.account]);
    await (await this.#visits.open()).keepActs([act]);
    return reportOf(1, 0, log);
  }
}
