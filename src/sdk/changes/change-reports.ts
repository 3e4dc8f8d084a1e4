import type { ActLedger } from '../acts/act-ledger.js';
import type { CurrentPortfolio } from '../current-portfolio.js';
import type { StoreSignals } from '../store-signals.js';
import type { Visits } from '../visits.js';
import type { ChangeReport, Since } from './change-report.js';

/** Reports of what changed, each worked out once while nothing changes. */
export class ChangeReports {
  readonly #current: CurrentPortfolio;
  readonly #ledger: ActLedger;
  readonly #visits: Visits;
  readonly #signals: StoreSignals;
  #asked: { readonly key: string; readonly report: Promise<ChangeReport> } | undefined;

  constructor(current: CurrentPortfolio, ledger: ActLedger, visits: Visits, signals: StoreSignals) {
    this.#current = current;
    this.#ledger = ledger;
    this.#visits = visits;
    this.#signals = signals;
  }

  /**
   * Never rejects.
   *
   * @param version what equal answers go by
   */
  since(since: Since, version: number): Promise<ChangeReport> {
    const key = `${since} ${version}`;
    if (this.#asked?.key !== key) {
      const report = this.#compare(since).catch((error: unknown) => {
        this.#signals.failed('internal', error);
        return this.#nothing();
      });
      this.#asked = { key, report };
    }
    return this.#asked.report;
  }

  /** The report last asked for, or else the one since the last visit. */
  last(version: number): Promise<ChangeReport> {
    return this.#asked?.report ?? this.since('last-visit', version);
  }

  async #compare(since: Since): Promise<ChangeReport> {
    const { day, picture } = await this.#visits.before(since);
    const { state, asOf } = this.#current;
    if (!state || day === undefined || day >= asOf) return this.#nothing();
    const [{ reportChanges }, { restatedPicture }] = await Promise.all([
      import('./report-changes.js'),
      import('../snapshots/picture-of.js'),
    ]);
    return reportChanges({
      state,
      before: picture ?? restatedPicture(state, day),
      basis: picture ? 'recorded' : 'restated',
      ledger: this.#ledger,
      nameOf: (id) => this.#visits.nameOf(id),
    });
  }

  #nothing(): ChangeReport {
    const { asOf, accounts } = this.#current;
    const quiet = accounts?.length ?? 0;
    return { since: undefined, asOf, basis: 'recorded', portfolio: [], accounts: [], folded: 0, quiet };
  }
}
