/** Runs one piece of work after the other, in the order in which they were handed over; none ever rejects. */
export class VerbQueue<T> {
  #last: Promise<unknown> = Promise.resolve();
  #pending = 0;
  readonly #failed: (error: unknown) => T;
  readonly #settled: () => void;

  /**
   * @param failed what to answer when work throws
   * @param settled told after each piece of work
   */
  constructor(failed: (error: unknown) => T, settled: () => void) {
    this.#failed = failed;
    this.#settled = settled;
  }

  get isIdle(): boolean {
    return this.#pending === 0;
  }

  /** Settles when all that was handed over so far is done. */
  get idle(): Promise<void> {
    return this.#last.then(() => undefined);
  }

  run(work: () => T | Promise<T>): Promise<T> {
    this.#pending++;
    const done = this.#last.then(async () => {
      try {
        return await work();
      } catch (error) {
        return this.#failed(error);
      } finally {
        this.#pending--;
        this.#settled();
      }
    });
    this.#last = done;
    return done;
  }
}
