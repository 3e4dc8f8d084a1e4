const LONGEST_STRETCH = 12;

/** Gives the page a turn whenever work has gone on for 12 ms, so that reading a large file never holds up a frame or a click. */
export class CsvTurn {
  private began = performance.now();

  get due(): boolean {
    return performance.now() - this.began > LONGEST_STRETCH;
  }

  /** A message, not a timer: nested timers are held back by 4 ms each, which doubles the time of a large file. */
  async give(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
    this.began = performance.now();
  }
}
