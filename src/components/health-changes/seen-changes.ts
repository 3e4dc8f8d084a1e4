import type { ReactiveControllerHost } from 'lit';
import type { AccountChange } from '../../sdk/changes/change-report.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';

/**
 * What was marked as seen on this feed. It counts at once, before the store has kept it; where the store could not,
 * it is taken back. Another change of the same account is not seen.
 */
export class SeenChanges {
  readonly #host: ReactiveControllerHost;
  /** Fingerprints by store, so that two portfolios with the same ids do not meet. */
  readonly #marked = new WeakMap<HealthStore, Map<string, string>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  has(store: HealthStore, { id, seen, fingerprint }: AccountChange): boolean {
    return seen || this.#marked.get(store)?.get(id) === fingerprint;
  }

  async mark(store: HealthStore, changes: readonly AccountChange[]): Promise<void> {
    let marked = this.#marked.get(store);
    if (!marked) this.#marked.set(store, (marked = new Map<string, string>()));
    for (const { id, fingerprint } of changes) marked.set(id, fingerprint);
    this.#host.requestUpdate();
    if (await isKept(store, changes)) return;
    for (const { id, fingerprint } of changes) if (marked.get(id) === fingerprint) marked.delete(id);
    this.#host.requestUpdate();
  }
}

async function isKept(store: HealthStore, changes: readonly AccountChange[]): Promise<boolean> {
  try {
    const { rejected } = await store.markSeen(changes.map(({ id }) => id));
    return rejected === 0;
  } catch {
    return false;
  }
}
