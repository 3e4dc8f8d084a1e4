import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** At most one search a frame, however fast the typing; a cleared field gives the rows back before the next key. */
export class SearchFrame implements ReactiveController {
  readonly #ask: (text: string | undefined) => void;
  #frame = 0;

  constructor(host: ReactiveControllerHost, ask: (text: string | undefined) => void) {
    this.#ask = ask;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  readonly search = (text: string): void => {
    cancelAnimationFrame(this.#frame);
    if (text === '') this.#ask(undefined);
    else this.#frame = requestAnimationFrame(() => this.#ask(text));
  };
}
