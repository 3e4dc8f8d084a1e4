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
 * A new input makes a new store, and the last good one stays until that one is ready.
 */
export class StandAloneStore implements ReactiveController {
  store: HealthStore | undefined;
  failure: StandAloneFailure | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #input: () => StandAloneInput | undefined;
  #made: StandAloneInput | undefined;
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
    this.#made = undefined;
  }

  hostUpdate(): void {
    const input = this.#input();
    if (!this.#connected || same(input, this.#made)) return;
    this.#made = input;
    this.#abort?.abort();
    this.failure = undefined;
    if (input) void this.#make(input);
    else this.#drop();
  }

  async #make(input: StandAloneInput): Promise<void> {
    const abort = (this.#abort = new AbortController());
    const made = await build(input, abort.signal);
    if (abort.signal.aborted) {
      if ('close' in made) made.close();
      return;
    }
    if ('close' in made) {
      this.store?.close();
      this.store = made;
    } else this.failure = made;
    this.#host.requestUpdate();
  }

  #drop(): void {
    this.#abort?.abort();
    this.store?.close();
    this.store = undefined;
    this.failure = undefined;
  }
}

async function build(input: StandAloneInput, signal: AbortSignal): Promise<HealthStore | StandAloneFailure> {
  const [account, model] = await Promise.all([
    input.account === undefined ? readJson(input.src, signal) : Promise.resolve(input.account),
    input.model === undefined ? readJson(input.modelSrc, signal) : Promise.resolve(input.model),
  ]);
  for (const part of [account, model])
    if (part instanceof NotLoaded) return { kind: 'not-loaded', url: part.url };
  try {
    const { createHealthStore } = await import('../../sdk/index.js');
    const accounts = account === undefined ? [] : Array.isArray(account) ? account : [account];
    const store = createHealthStore({ model, accounts, asOf: input.asOf });
    await store.ready;
    return store;
  } catch {
    return { kind: 'no-engine' };
  }
}

class NotLoaded {
  readonly url: string;
  constructor(url: string) {
    this.url = url;
  }
}

async function readJson(url: string | undefined, signal: AbortSignal): Promise<unknown> {
  if (url === undefined) return undefined;
  try {
    const response = await fetch(url, { signal });
    return response.ok ? ((await response.json()) as unknown) : new NotLoaded(url);
  } catch {
    return new NotLoaded(url);
  }
}

function same(a: StandAloneInput | undefined, b: StandAloneInput | undefined): boolean {
  if (!a || !b) return a === b;
  return (['account', 'model', 'src', 'modelSrc', 'asOf'] as const).every((key) => a[key] === b[key]);
}
