import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether a card covers the rows. Only the screen knows: a page of paper is narrower than where it stood beside them. */
export const covers = (pane: HTMLElement | null): boolean =>
  pane !== null && getComputedStyle(pane).position === 'absolute';

/** Puts on paper what is on the screen: the card alone, where it covers the rows, and otherwise the rows. */
export class CardOnPaper implements ReactiveController {
  readonly #pane: () => HTMLElement | null;

  constructor(host: ReactiveControllerHost, pane: () => HTMLElement | null) {
    this.#pane = pane;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#mark);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#mark);
  }

  readonly #mark = (): void => {
    const pane = this.#pane();
    pane?.parentElement?.classList.toggle('card-only', covers(pane));
  };
}
