import { MOVE_POINTS } from './move-points.js';
import {
  dimensionHistory,
  type Account,
  type Day,
  type DimensionPoint,
  type Exchange,
  type HealthModel,
  type HistoryPoint,
} from '../scoring/index.js';
import type { AccountView } from './account-view.js';
import type { ActLedger } from './acts/act-ledger.js';
import { withPulses } from './acts/with-pulses.js';
import { changedParents } from './changed-parents.js';
import { createAccountView, HISTORY_WEEKS, historyOf, weeklyDays } from './create-account-view.js';
import { facetsOf, type Facets } from './facets.js';
import type { Query, QueryResult, Task } from './health-store-contract.js';
import { listTasks } from './list-tasks.js';
import { createPortfolioState, type PortfolioState } from './portfolio-state.js';
import type { Picture } from './snapshots/picture.js';
import { listToday } from './today/list-today.js';
import { movedSince } from './today/moved-since.js';
import type { MovedSince, Today } from './today/today.js';
import { queryAccounts } from './query-accounts.js';

/** What a score rests on; a part left out stays as it is. */
export interface Grounds {
  readonly model?: HealthModel | undefined;
  readonly accounts?: readonly Account[] | undefined;
  readonly asOf?: Day | undefined;
}

/** The states around a change, and the accounts it may have touched. */
export interface Change {
  readonly before: PortfolioState | undefined;
  readonly after: PortfolioState | undefined;
  readonly touched: readonly string[];
}

/** The last good state and what has been drawn of it: accounts, model and day, scored together. */
export class CurrentPortfolio {
  #model: HealthModel | undefined;
  #accounts: readonly Account[] | undefined;
  #asOf: Day;
  #state: PortfolioState | undefined;
  readonly #exchange: Exchange | undefined;
  /** Whose accounts are "mine". */
  readonly viewer: string | undefined;
  readonly #views = new Map<string, AccountView>();
  /** What was done and said about accounts. */
  readonly #ledger: ActLedger;
  /** The accounts with the readings that people recorded of them. */
  #read:
    | { readonly given: readonly Account[]; readonly key: string; readonly accounts: readonly Account[] }
    | undefined;
  #asked: { readonly state: PortfolioState; readonly key: string; readonly result: QueryResult } | undefined;

  constructor(asOf: Day, viewer: string | undefined, exchange: Exchange | undefined, ledger: ActLedger) {
    this.#asOf = asOf;
    this.#ledger = ledger;
    this.#exchange = exchange;
    this.viewer = viewer;
  }

  get model(): HealthModel | undefined {
    return this.#model;
  }

  /** Undefined until accounts have been handed over. */
  get accounts(): readonly Account[] | undefined {
    return this.#accounts;
  }

  get asOf(): Day {
    return this.#asOf;
  }

  get state(): PortfolioState | undefined {
    return this.#state;
  }

  /**
   * Puts new grounds in place and scores. Views of accounts that were not touched stay the same objects.
   *
   * @param touched ids of the accounts that changed, when nothing else did
   */
  change(
    { model = this.#model, accounts = this.#accounts, asOf = this.#asOf }: Grounds,
    touched?: readonly string[],
  ): Change {
    const before = this.#state;
    const after =
      model && accounts
        ? createPortfolioState(model, this.#withPulses(accounts, asOf), asOf, this.#exchange, before)
        : undefined;
    this.#model = model;
    this.#accounts = accounts;
    this.#asOf = asOf;
    this.#state = after;
    const all = touched ? this.#withFamily(touched, before, after) : (accounts ?? []).map(({ id }) => id);
    if (touched) for (const id of all) this.#views.delete(id);
    else this.#views.clear();
    return { before, after, touched: all };
  }

  /**
   * Takes in what was done or said about accounts: their views are drawn anew, and scored where a person's own reading
   * counts.
   *
   * @param ids all accounts if left out
   */
  heed(ids?: readonly string[]): Change {
    const state = this.#state;
    const isScored = !state || this.#withPulses(this.#accounts!, this.#asOf) === state.portfolio.accounts;
    if (!isScored) return this.change({}, ids);
    const touched = ids ?? [...this.#views.keys()];
    for (const id of touched) this.#views.delete(id);
    return { before: state, after: state, touched };
  }

  get(id: string): AccountView | undefined {
    const row = this.#state?.portfolio.rowOf.get(id);
    if (row === undefined) return undefined;
    let view = this.#views.get(id);
    if (!view) this.#views.set(id, (view = createAccountView(this.#state!, row, this.viewer, this.#ledger)));
    return view;
  }

  query(query: Query): QueryResult {
    if (!this.#state) return { ids: [], counts: {}, total: 0 };
    const key = JSON.stringify(query);
    // A view asks the same again at every update; over 100,000 accounts the answer costs more than a frame.
    if (this.#asked?.state !== this.#state || this.#asked.key !== key) {
      this.#asked = { state: this.#state, key, result: queryAccounts(this.#state, query, this.viewer) };
    }
    return this.#asked.result;
  }

  facets(): Facets {
    return this.#state ? facetsOf(this.#state) : { segments: [], stages: [] };
  }

  tasks(capacity: number): readonly Task[] {
    return this.#state ? listTasks(this.#state, capacity, this.#ledger) : [];
  }

  today(capacity: number): Today {
    if (!this.#state) return { accounts: [], mine: false, fell: 0, fellBy: MOVE_POINTS };
    return listToday(this.#state, capacity, this.viewer, this.#ledger);
  }

  async movedSince(picture: Picture): Promise<MovedSince | undefined> {
    return this.#state && movedSince(this.#state, picture, this.viewer);
  }

  history(id: string, weeks: number): readonly HistoryPoint[] {
    const row = this.#state?.portfolio.rowOf.get(id);
    if (row === undefined) return [];
    const drawn = weeks === HISTORY_WEEKS ? this.#views.get(id)?.history : undefined;
    return drawn ?? historyOf(this.#state!, row, weeks);
  }

  dimensionHistory(id: string, weeks: number): readonly DimensionPoint[] {
    const row = this.#state?.portfolio.rowOf.get(id);
    if (row === undefined) return [];
    const { compiled, portfolio, asOf } = this.#state!;
    return dimensionHistory(compiled, portfolio, row, weeklyDays(asOf, weeks));
  }

  #withPulses(given: readonly Account[], asOf: Day): readonly Account[] {
    const newest = this.#ledger.accounts.map((id) => this.#ledger.newestPulse(id, asOf)?.id);
    const key = JSON.stringify(newest);
    // The same readings of the same accounts must stay the same list: another one is scored again.
    if (this.#read?.given !== given || this.#read.key !== key)
      this.#read = { given, key, accounts: withPulses(given, this.#ledger, asOf) };
    return this.#read.accounts;
  }

  /** A parent's view shows its children, so it changes with them, and when they come or go, as in a circle of parents. */
  #withFamily(
    ids: readonly string[],
    before: PortfolioState | undefined,
    after: PortfolioState | undefined,
  ): string[] {
    const parents = ids.flatMap((id) => {
      const row = after?.portfolio.rowOf.get(id);
      return (row === undefined ? undefined : after!.portfolio.accounts[row]!.parent) ?? [];
    });
    const others = before && after ? changedParents(before.portfolio, after.portfolio) : [];
    return [...new Set([...ids, ...parents, ...others])];
  }
}
