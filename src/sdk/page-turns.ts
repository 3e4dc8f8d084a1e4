/** A frame at 60 Hz has 16 ms; half of it is left to the page. */
const LONGEST_STRETCH = 8;
/** Looking at the clock costs about as much as looking at an account. */
const STEPS_A_LOOK = 32;

/** Gives the page a turn whenever work has gone on for 8 ms. */
export class PageTurns {
  #began = performance.now();
  #steps = 0;

  /** Counts a step of a fraction of a millisecond; true when the page should have a turn. */
  get isDue(): boolean {
    this.#steps = (this.#steps + 1) % STEPS_A_LOOK;
    return this.#steps === 0 && this.isLate;
  }

  /** The same for a step that may take milliseconds. */
  get isLate(): boolean {
    return performance.now() - this.#began > LONGEST_STRETCH;
  }

  /** A message, not a timer: nested timers are held back by 4 ms each. */
  async give(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
    this.#began = performance.now();
  }
}
