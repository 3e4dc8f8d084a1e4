import { InTurn } from './in-turn.js';

/** Changes come in bursts; what is kept is how it stands so long after the first. */
const PAUSE_MS = 300;

/** Runs the newest piece of work after a pause, one at a time, and at once when the page may be going away. */
export class KeepSoon {
  #next: (() => Promise<void>) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #inTurn = new InTurn();
  readonly #closing = new AbortController();

  constructor() {
    // A page that is hidden may never be shown again, and then nobody tells it.
    const hide = (): void => void this.now();
    const { signal } = this.#closing;
    const page = globalThis as Partial<Pick<typeof globalThis, 'addEventListener' | 'document'>>;
    page.addEventListener?.('pagehide', hide, { signal });
    page.document?.addEventListener(
      'visibilitychange',
      () => {
        if (page.document?.visibilityState === 'hidden') hide();
      },
      { signal },
    );
  }

  /** @param work never rejects; it takes the place of work that has not begun */
  run(work: () => Promise<void>): void {
    if (this.#closing.signal.aborted) return;
    this.#next = work;
    this.#timer ??= setTimeout(() => void this.now(), PAUSE_MS);
  }

  /** Does what is waiting without the pause; settles when nothing waits any more. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#inTurn.run(async () => {
      const work = this.#next;
      this.#next = undefined;
      await work?.();
    });
  }

  /** Forgets what is waiting. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = undefined;
  }

  close(): void {
    this.forget();
    this.#closing.abort();
  }
}
