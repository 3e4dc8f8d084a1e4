import { InTurn } from './book/in-turn.js';

/** Changes come in bursts; what is kept is how it stands so long after the first. */
const PAUSE_MS = 300;
/** Of a page that never stops changing, so much of the time is spent on keeping. */
const PART_OF_TIME = 0.1;

const isHidden = (): boolean =>
  (globalThis as Partial<Pick<typeof globalThis, 'document'>>).document?.visibilityState === 'hidden';

/**
 * Runs the newest piece of work after a pause, one at a time, and at once when the page may be going away. A page that
 * nobody sees shows nobody anything: what changes there waits until it is seen.
 */
export class KeepSoon {
  #next: (() => Promise<void>) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = PAUSE_MS;
  readonly #inTurn = new InTurn();
  readonly #closing = new AbortController();

  constructor() {
    const { signal } = this.#closing;
    const page = globalThis as Partial<Pick<typeof globalThis, 'addEventListener' | 'document'>>;
    // A page that is hidden may never be shown again, and then nobody tells it.
    const leave = (): void => void this.seen();
    page.addEventListener?.('pagehide', leave, { signal });
    const look = (): void => (isHidden() ? leave() : this.#wait());
    page.document?.addEventListener('visibilitychange', look, { signal });
  }

  /** @param work never rejects; it takes the place of work that has not begun */
  run(work: () => Promise<void>): void {
    if (this.#closing.signal.aborted) return;
    this.#next = work;
    if (!isHidden()) this.#wait();
  }

  /** Does what is waiting without the pause; settles when nothing waits any more. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#inTurn.run(async () => {
      const work = this.#next;
      this.#next = undefined;
      const began = performance.now();
      await work?.();
      this.#pauseMs = Math.max(PAUSE_MS, (performance.now() - began) / PART_OF_TIME);
    });
  }

  /** The same for what was seen already. */
  seen(): Promise<void> {
    return this.#timer === undefined ? this.#inTurn.run(() => Promise.resolve()) : this.now();
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

  #wait(): void {
    if (this.#next) this.#timer ??= setTimeout(() => void this.now(), this.#pauseMs);
  }
}
