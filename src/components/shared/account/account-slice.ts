import type { Day } from '../../../scoring/contract/account.js';
import type { HealthModel } from '../../../scoring/contract/model.js';
import type { Problem } from '../../../scoring/contract/problems.js';
import type { AccountView } from '../../../sdk/account-view.js';
import type { HealthStore } from '../../../sdk/health-store-contract.js';
import type { RestoredAccount } from '../../../sdk/restored-view.js';
import { isHarmless } from '../harmless-problems.js';
import { isModelRefusal } from '../is-model-refusal.js';

/** The part of a store that one card draws. */
export interface AccountSlice {
  readonly status: HealthStore['status'];
  readonly model: HealthModel | undefined;
  readonly view: AccountView | undefined;
  /** What was shown at the last visit, while today's data are on their way. */
  readonly restored: { readonly account: RestoredAccount; readonly day: Day; readonly asOf: Day } | undefined;
  /** Why what is done is kept, or is not. */
  readonly kept: HealthStore['archive']['reason'];
  /** The last day that was kept: another one is another recorded past. */
  readonly keptDay: Day | undefined;
  /** What is wrong with the model that came last, when it was refused. */
  readonly refusals: readonly Problem[];
  /** What could not be read of this account; where there is no account at all, of anything. */
  readonly unread: readonly Problem[];
}

const NONE: readonly Problem[] = [];

/** What a card of the account `id` draws. */
export function accountSlice(store: HealthStore, id: string | undefined): AccountSlice {
  const own =
    id === undefined
      ? NONE
      : store.problems.filter((problem) => problem.record === id && !isHarmless(problem));
  return {
    status: store.status,
    model: store.model,
    view: id === undefined ? undefined : store.get(id),
    restored: restoredOf(store, id),
    kept: store.archive.reason,
    keptDay: store.archive.kept?.day,
    refusals: store.problems.filter(isModelRefusal),
    unread: own.length ? own : store.size === 0 ? store.problems : NONE,
  };
}

function restoredOf({ restored, asOf }: HealthStore, id: string | undefined): AccountSlice['restored'] {
  const account = id === undefined ? undefined : restored?.get(id);
  return restored && account && { account, day: restored.day, asOf };
}

/** True when a card would look the same for both. */
export function sameSlice(a: AccountSlice, b: AccountSlice): boolean {
  return (
    a.view === b.view &&
    a.model === b.model &&
    a.status === b.status &&
    a.restored?.account === b.restored?.account &&
    a.kept === b.kept &&
    a.keptDay === b.keptDay &&
    areSame(a.refusals, b.refusals) &&
    areSame(a.unread, b.unread)
  );
}

const areSame = (a: readonly Problem[], b: readonly Problem[]): boolean =>
  a.length === b.length && a.every((problem, index) => problem === b[index]);
