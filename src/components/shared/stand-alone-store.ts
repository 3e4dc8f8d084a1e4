import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HealthStore } from '../../sdk/health-store-contract.js';

/** What an element that is given no store was given instead. Objects come before addresses. */
export interface StandAloneInput {
  readonly account?: unknown;
  readonly model?: unknown;
  /** Addresses of JSON documents. */
  readonly src?: string | undefined;
  readonly modelSrc?: string | undefined;
  readonly asOf?: string | undefined;
}

/** What kept a private store from being made. */
export type StandAloneFailure =
  { readonly kind: 'not-loaded'; readonly url: string } | { readonly kind: 'no-engine' };

/**
 * Makes a private store, in memory, for an element that stands alone; the engine is loaded then and not before.
 * What changes later goes into the same store, so its law holds here too: the last good state stays on screen.
 */
export class StandAloneStore implements ReactiveController {
  store: HealthStore | undefined;
  failure: StandAloneFailure | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #input: () => StandAloneInput | undefined;
  #asked: StandAloneInput | undefined;
  #taken: StandAloneInput = {};
  #abort: AbortController | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, input: () => StandAloneInput | undefined) {
    this.#host = host;
    this.#input = input;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#drop();
  }

  hostUpdate(): void {
    const input = this.#input();
    if (!this.#connected || same(input, this.#asked)) return;
    // A store made for another day would have to roll back and forth: a new one is simpler.
    if (!input || input.asOf !== this.#asked?.asOf) this.#drop();
    this.#asked = input;
    if (input) void this.#take(input);
  }

  async #take(input: StandAloneInput): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.failure = undefined;
    const failure = await this.#hand(input, signal);
    if (signal.aborted) return;
    this.failure = failure;
    this.#host.requestUpdate();
  }

  /** Hands over what is new since the last time. */
  async #hand(input: StandAloneInput, signal: AbortSignal): Promise<StandAloneFailure | undefined> {
    const isNew = (...keys: (keyof StandAloneInput)[]): boolean =>
      keys.some((key) => input[key] !== this.#taken[key]);
    const [account, model] = await Promise.all([
      isNew('account', 'src') ? documentOf(input.account, input.src, signal) : undefined,
      isNew('model', 'modelSrc') ? documentOf(input.model, input.modelSrc, signal) : undefined,
    ]);
    for (const part of [account, model])
      if (part && 'url' in part) return { kind: 'not-loaded', url: part.url };
    try {
      const { createHealthStore } = await import('../../sdk/index.js');
      if (signal.aborted) return undefined;
      const store = (this.store ??= createHealthStore({ asOf: input.asOf || undefined }));
      this.#taken = input;
      // The host follows the store from here on, to show how far the taking in is.
      this.#host.requestUpdate();
      await Promise.all([
        model && 'content' in model ? store.setModel(model.content) : undefined,
        account && 'content' in account ? store.ingest([account.content].flat()) : undefined,
      ]);
      return undefined;
    } catch {
      return { kind: 'no-engine' };
    }
  }

  #drop(): void {
    this.#abort?.abort();
    this.store?.close();
    this.store = undefined;
    this.failure = undefined;
    this.#asked = undefined;
    this.#taken = {};
  }
}

/** What was given, or what is found at an address, or the address where nothing could be. */
async function documentOf(
  given: unknown,
  url: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly content: unknown } | { readonly url: string } | undefined> {
  if (given !== undefined) return { content: given };
  if (!url) return undefined;
  try {
    const response = await fetch(url, { signal });
    return response.ok ? { content: await response.json() } : { url };
  } catch {
    return { url };
  }
}

function same(a: StandAloneInput | undefined, b: StandAloneInput | undefined): boolean {
  if (!a || !b) return a === b;
  return (['account', 'model', 'src', 'modelSrc', 'asOf'] as const).every((key) => a[key] === b[key]);
}
