import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HealthStore } from '../../sdk/health-store-contract.js';

/** Points of score that are worth a word when an account fell by them in four weeks. */
export const FALL = 5;

/**
 * How many accounts fell by `FALL` points or more. Counted when the page is quiet, as the store has to put all
 * accounts in another order for it, and no row should wait for that; until then the count before stands.
 */
export class FallCount implements ReactiveController {
  /** Undefined until it was counted once. */
  value: number | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #store: () => HealthStore | undefined;
  #counted: { readonly store: HealthStore; readonly version: number } | undefined;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: () => HealthStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#counted && this.#counted.store !== this.#store()) this.value = this.#counted = undefined;
  }

  hostUpdated(): void {
    const store = this.#store();
    // The picture of the last visit has another day's falls.
    if (!store || store.restored || this.#cancel || this.#counted?.version === store.version) return;
    this.#cancel = whenQuiet(() => {
      this.#cancel = undefined;
      this.#count();
    });
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #count(): void {
    const store = this.#store();
    if (!store) return;
    this.#counted = { store, version: store.version };
    const value = countFallen(store);
    if (value === this.value) return;
    this.value = value;
    this.#host.requestUpdate();
  }
}

/** Reads about log₂ of the accounts: they come largest fall first, so those that fell by `FALL` are a run at the start. */
function countFallen(store: HealthStore): number {
  const { ids } = store.query({ sort: 'movement', order: 'ascending' });
  const fell = (id: string | undefined): boolean =>
    id !== undefined && (store.get(id)?.movement.difference ?? 0) <= -FALL;
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fell(ids[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns takes the call back */
function whenQuiet(call: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const idle = requestIdleCallback(call, { timeout: 1000 });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(call, 50);
  return () => clearTimeout(timer);
}
