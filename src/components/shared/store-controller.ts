import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { failSoftly } from './fail-softly.js';

/**
 * Follows the part of a store that an element draws, and asks for an update only when that part changes:
 * of two hundred cards on one store, one changed account renders one.
 */
export class StoreController<T> implements ReactiveController {
  /** The part as of the host's last update; undefined without a store. */
  value: T | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #store: () => HealthStore | undefined;
  readonly #select: (store: HealthStore) => T;
  readonly #equal: (a: T, b: T) => boolean;
  #followed: HealthStore | undefined;
  #stop: (() => void) | undefined;
  #connected = false;

  constructor(
    host: ReactiveControllerHost,
    store: () => HealthStore | undefined,
    select: (store: HealthStore) => T,
    equal: (a: T, b: T) => boolean = Object.is,
  ) {
    this.#host = host;
    this.#store = store;
    this.#select = select;
    this.#equal = equal;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow();
    // What changed while the host was away was not heard.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#unfollow();
  }

  hostUpdate(): void {
    this.#follow();
    this.value = this.#read();
  }

  #follow(): void {
    const store = this.#store();
    if (store === this.#followed || !this.#connected) return;
    this.#unfollow();
    this.#followed = store;
    // This runs while the page puts the host in its place: what is no store must not throw there.
    try {
      this.#stop = store?.subscribe(() => this.#hear());
    } catch (error) {
      failSoftly(error);
    }
  }

  #hear(): void {
    try {
      const next = this.#read();
      const same =
        next === undefined || this.value === undefined ? next === this.value : this.#equal(next, this.value);
      if (!same) this.#host.requestUpdate();
    } catch (error) {
      failSoftly(error);
    }
  }

  #unfollow(): void {
    const stop = this.#stop;
    this.#stop = this.#followed = undefined;
    try {
      stop?.();
    } catch (error) {
      failSoftly(error);
    }
  }

  #read(): T | undefined {
    const store = this.#store();
    return store && this.#select(store);
  }
}
