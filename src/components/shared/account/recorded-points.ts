import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HistoryPoint } from '../../../scoring/explain/explanation.js';
import type { HealthStore } from '../../../sdk/health-store-contract.js';

/** As far back as the trend of a card goes: 26 weeks. */
const DAYS = 182;
const NONE: readonly HistoryPoint[] = [];

/** Fetches what was shown of one account on past days, once for each account, day and kept picture. */
export class RecordedPoints implements ReactiveController {
  /** Oldest first; empty until they are here. */
  value = NONE;
  readonly #host: ReactiveControllerHost;
  readonly #store: () => HealthStore | undefined;
  readonly #id: () => string | undefined;
  readonly #days: number;
  #asked: { readonly store: HealthStore; readonly id: string; readonly when: string } | undefined;

  constructor(
    host: ReactiveControllerHost,
    store: () => HealthStore | undefined,
    id: () => string | undefined,
    days = DAYS,
  ) {
    this.#host = host;
    this.#store = store;
    this.#id = id;
    this.#days = days;
    host.addController(this);
  }

  hostUpdate(): void {
    const [store, id] = [this.#store(), this.#id()];
    const when = `${store?.asOf ?? ''} ${store?.archive.kept?.day ?? ''}`;
    const asked = this.#asked;
    if (asked?.store === store && asked?.id === id && asked?.when === when) return;
    // Another account must not be drawn with this one's past for even a moment.
    if (asked?.store !== store || asked?.id !== id) this.value = NONE;
    this.#asked = store && id !== undefined ? { store, id, when } : undefined;
    if (this.#asked) void this.#fetch(this.#asked);
  }

  async #fetch(asked: { readonly store: HealthStore; readonly id: string }): Promise<void> {
    const points = await pointsOf(asked, this.#days);
    if (this.#asked !== asked || points.length + this.value.length === 0) return;
    this.value = points;
    this.#host.requestUpdate();
  }
}

/** None where the store threw or rejected. */
async function pointsOf(
  { store, id }: { readonly store: HealthStore; readonly id: string },
  days: number,
): Promise<readonly HistoryPoint[]> {
  try {
    return await store.recordedHistory(id, days);
  } catch {
    return NONE;
  }
}
