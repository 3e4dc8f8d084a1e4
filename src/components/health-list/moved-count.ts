import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failSoftly } from '../shared/fail-softly.js';
import type { TodayFacts } from '../../locales/today-words.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import type { MovedSince, Today } from '../../sdk/today/today.js';

/**
 * How many accounts moved since the last visit. Asked when the page is quiet, as all that was kept of that visit has to
 * be read for it, and no row should wait for that; until then the count before stands.
 */
export class MovedCount implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: () => HealthStore | undefined;
  #counted: { readonly store: HealthStore; readonly moved: MovedSince | undefined } | undefined;
  #asked: { readonly store: HealthStore; readonly version: number } | undefined;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: () => HealthStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** Since the last visit, or, where there was none, in four weeks; undefined while it is not known which. */
  of(store: HealthStore, { fell, fellBy }: Today, scale: number): TodayFacts['moved'] {
    const counted = this.#counted?.store === store ? this.#counted : undefined;
    const isAnswered = counted !== undefined || store.archive.reason === 'not-asked';
    return counted?.moved ?? (isAnswered ? { fell, by: fellBy * scale } : undefined);
  }

  hostUpdated(): void {
    const store = this.#store();
    if (!store || store.restored || store.size === 0 || store.archive.reason === 'not-asked') return;
    const isAsked = this.#asked?.store === store && this.#asked.version === store.version;
    if (isAsked || this.#cancel) return;
    this.#cancel = whenQuiet(() => {
      this.#cancel = undefined;
      this.#count().catch(failSoftly);
    });
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  async #count(): Promise<void> {
    const store = this.#store();
    if (!store) return;
    const asked = (this.#asked = { store, version: store.version });
    const moved = await store.movedSinceLastVisit();
    if (this.#asked !== asked) return;
    const before = this.#counted;
    this.#counted = { store, moved };
    const isSame = before?.store === store && before.moved?.count === moved?.count;
    if (!isSame || before.moved?.since !== moved?.since) this.#host.requestUpdate();
  }
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
