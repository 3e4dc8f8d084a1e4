import { parseModel } from '../scoring/contract/parse-model.js';
import { ProblemLog } from '../scoring/contract/problems.js';
import type { Account, Day } from '../scoring/index.js';
import type { CurrentPortfolio, Grounds } from './current-portfolio.js';
import { noteUnknown, patchAccount, removeAccounts, replaceAccounts } from './edit-accounts.js';
import type { IngestReport, Progress } from './health-store-contract.js';
import { isCircle } from './note-circles.js';
import type { Settles } from './problem-book.js';
import { readAsOf } from './store-options.js';
import type { StoreSignals } from './store-signals.js';
import { reportOf, takeIn, type TakenIn } from './take-in.js';

/** What a host hands over, read and put in place of what was there; each verb is one piece of work. */
export class PortfolioVerbs {
  /** How far the reading of a long list is. */
  progress: Progress | undefined;
  isModelRefused = false;
  readonly #current: CurrentPortfolio;
  readonly #signals: StoreSignals;
  readonly #change: (grounds: Grounds, touched?: readonly string[]) => void;

  /** @param change puts new grounds in place and tells everybody */
  constructor(
    current: CurrentPortfolio,
    signals: StoreSignals,
    change: (grounds: Grounds, touched?: readonly string[]) => void,
  ) {
    this.#current = current;
    this.#signals = signals;
    this.#change = change;
  }

  async ingest(accounts: unknown): Promise<IngestReport> {
    const taken = await this.#takeIn(accounts);
    // The last good accounts stay, as the last good model does, and so does what is wrong with them.
    if (taken.isList) this.#signals.replaceProblems('accounts', taken.report);
    else this.#signals.addProblems('accounts', taken.report);
    if (taken.isList || !this.#current.accounts) this.#change({ accounts: taken.accounts });
    return taken.report;
  }

  async upsert(accounts: unknown): Promise<IngestReport> {
    const taken = await this.#takeIn(accounts);
    const settled = new Set<unknown>(taken.accounts.map(({ id }) => id));
    this.#replace(taken.accounts, taken.report, ({ record }) => settled.has(record));
    return taken.report;
  }

  patch(id: string, part: unknown): IngestReport {
    const log = new ProblemLog('accounts');
    const account = this.#accounts.find((each) => each.id === id);
    if (!account) noteUnknown(id, log, 'error');
    const patched = account && patchAccount(account, part, log);
    const report = reportOf(patched ? 1 : 0, patched ? 0 : 1, log);
    const isSettled: Settles = ({ record, path }) => record === id && patched!.isTouched(path);
    if (patched) this.#replace([patched.account], report, isSettled);
    else this.#signals.addProblems('accounts', report);
    return report;
  }

  remove(ids: string | readonly string[]): IngestReport {
    const log = new ProblemLog('accounts');
    const { kept, gone, unknown } = removeAccounts(this.#accounts, ids, log);
    const removed = new Set<unknown>(gone);
    this.#signals.addProblems('accounts', log, ({ record }) => removed.has(record));
    if (gone.length > 0) this.#change({ accounts: kept }, gone);
    return reportOf(gone.length, unknown, log);
  }

  setModel(model: unknown): IngestReport {
    const { model: parsed, problems, truncated } = parseModel(model);
    this.#signals.replaceProblems('model', { problems, truncated });
    this.isModelRefused = parsed === undefined;
    // The last good model stays: a slip in an update must not empty the screen.
    if (parsed) this.#change({ model: parsed });
    return { accepted: parsed ? 1 : 0, rejected: parsed ? 0 : 1, problems, truncated };
  }

  /** @param named told that the host named a day, before it is put in place */
  setAsOf(day: Day, named: () => void): IngestReport {
    const log = new ProblemLog('host');
    const asOf = readAsOf(day, log);
    this.#signals.addProblems('host', log, ({ path }) => path === 'asOf');
    if (asOf === undefined) return reportOf(0, 1, log);
    named();
    if (asOf !== this.#current.asOf) this.#change({ asOf });
    return reportOf(1, 0, log);
  }

  get #accounts(): readonly Account[] {
    return this.#current.accounts ?? [];
  }

  async #takeIn(accounts: unknown): Promise<TakenIn> {
    const taken = await takeIn(accounts, (progress) => {
      this.progress = progress;
      this.#signals.send('progress', progress);
      this.#signals.changed();
    });
    this.progress = undefined;
    return taken;
  }

  #replace(changed: readonly Account[], report: IngestReport, isSettled: Settles): void {
    const ids = changed.map(({ id }) => id);
    this.#signals.addProblems('accounts', report, (problem) => !isCircle(problem) && isSettled(problem));
    if (ids.length > 0 || !this.#current.accounts)
      this.#change({ accounts: replaceAccounts(this.#accounts, changed) }, ids);
  }
}
