import type { Day, PlayRecord } from '../../scoring/index.js';
import type { Act, PlayProgress, PulseAct, SeenMark } from './act.js';

/** What was done or said, and not taken back. */
export type StandingAct = Exclude<Act, { readonly kind: 'undo' }>;

/** Reads that are not asked of a day see everything. */
const LAST_DAY: Day = '9999-12-31';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By day, within a day by the clock; the clocks of two machines may agree to the millisecond, so the id decides last. */
const byTime = (a: Act, b: Act): number => byText(a.on, b.on) || a.at - b.at || byText(a.id, b.id);

const isNewer = (mark: SeenMark, than: SeenMark): boolean =>
  (mark.at - than.at || byText(mark.on, than.on) || byText(mark.fingerprint, than.fingerprint)) > 0;

/**
 * All that was done, of every account: a union of acts by id, so that two machines that have heard of the same acts, in
 * whatever order and however often, answer alike. Acts after the day asked about do not exist, undos included.
 */
export class ActLedger {
  #version = 0;
  readonly #acts = new Map<string, Act>();
  /** Oldest first. */
  readonly #byAccount = new Map<string, Act[]>();
  readonly #marks = new Map<string, SeenMark>();

  /** Rises with every change; equal versions mean equal answers. */
  get version(): number {
    return this.#version;
  }

  get acts(): readonly Act[] {
    return [...this.#acts.values()];
  }

  /** The newest of each account. */
  get marks(): readonly SeenMark[] {
    return [...this.#marks.values()];
  }

  /** Ids of the accounts of which something was recorded. */
  get accounts(): readonly string[] {
    return [...this.#byAccount.keys()];
  }

  /** Whether anything was recorded of an account. */
  has(account: string): boolean {
    return this.#byAccount.has(account);
  }

  /** Adds acts and gives those that were not here before. An id says which act it is: of two with one id the first stays. */
  add(acts: Iterable<Act>): readonly Act[] {
    const added: Act[] = [];
    const touched = new Set<Act[]>();
    for (const act of acts) {
      if (this.#acts.has(act.id)) continue;
      this.#acts.set(act.id, act);
      let own = this.#byAccount.get(act.account);
      if (!own) this.#byAccount.set(act.account, (own = []));
      own.push(act);
      touched.add(own);
      added.push(act);
    }
    for (const own of touched) own.sort(byTime);
    if (added.length > 0) this.#version++;
    return added;
  }

  /** Takes marks over where they are newer than those that are here. */
  mark(marks: Iterable<SeenMark>): void {
    for (const mark of marks) {
      const before = this.#marks.get(mark.account);
      if (before && !isNewer(mark, before)) continue;
      this.#marks.set(mark.account, mark);
      this.#version++;
    }
  }

  /** What was done and said by a day and not taken back by then, oldest first. An undo cannot itself be undone. */
  actsOf(account: string, asOf: Day = LAST_DAY): readonly StandingAct[] {
    const own = this.#byAccount.get(account);
    // Nearly all accounts have none, and a list of tasks asks for every one of them.
    if (!own) return [];
    const until = own.filter(({ on }) => on <= asOf);
    const undone = new Set(until.flatMap((act) => (act.kind === 'undo' ? act.undoes : [])));
    return until.filter((act): act is StandingAct => act.kind !== 'undo' && !undone.has(act.id));
  }

  /** Where each play stands that something was done about, the one touched last at the end. */
  played(account: string, asOf: Day): readonly PlayProgress[] {
    const newest = new Map<string, PlayProgress>();
    for (const act of this.actsOf(account, asOf)) {
      if (act.kind !== 'play') continue;
      const { play, state, on, until, cause } = act;
      newest.delete(play);
      newest.set(play, {
        play,
        state,
        on,
        ...(until !== undefined && { until }),
        ...(cause !== undefined && { cause }),
      });
    }
    return [...newest.values()];
  }

  /** The same as the engine asks for it: what may rest. A play that was started does not. */
  records(account: string, asOf: Day): PlayRecord[] {
    return this.played(account, asOf).flatMap(({ play, state, on, until }): PlayRecord[] =>
      state === 'started' ? [] : [{ play, state, on, ...(until !== undefined && { until }) }],
    );
  }

  /** Whether somebody answered a question; `about` is its fingerprint. */
  isAnswered(account: string, about: string, asOf: Day = LAST_DAY): boolean {
    return this.actsOf(account, asOf).some((act) => act.kind === 'pulse' && act.about === about);
  }

  /** The newest reading of the account that names a band. */
  newestPulse(account: string, asOf: Day): (PulseAct & { readonly band: string }) | undefined {
    return this.actsOf(account, asOf).findLast(
      (act): act is PulseAct & { readonly band: string } => act.kind === 'pulse' && act.band !== undefined,
    );
  }

  /** What was last looked at in an account. */
  seen(account: string): SeenMark | undefined {
    return this.#marks.get(account);
  }

  /** Forgets accounts. */
  remove(accounts: Iterable<string>): void {
    for (const account of accounts) {
      for (const { id } of this.#byAccount.get(account) ?? []) this.#acts.delete(id);
      this.#byAccount.delete(account);
      this.#marks.delete(account);
    }
    this.#version++;
  }

  clear(): void {
    this.#acts.clear();
    this.#byAccount.clear();
    this.#marks.clear();
    this.#version++;
  }
}
