import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cardFor } from './account-pane.js';
import { covers } from './card-on-paper.js';

type Card = NonNullable<ReturnType<typeof cardFor>>;

/** The card of the chosen account, kept from one account to the next. */
export class ChosenCard implements ReactiveController {
  /** Undefined while there is none to show. */
  element: Card | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #pane: () => HTMLElement | null;
  #had = false;

  constructor(host: ReactiveControllerHost & Element, pane: () => HTMLElement | null) {
    this.#host = host;
    this.#pane = pane;
    host.addController(this);
  }

  /** @param tag of the card element; undefined where no account is to be shown */
  show(tag: string | undefined, properties: Pick<Card, 'store' | 'accountId' | 'locale'>): void {
    this.element =
      tag === undefined ? undefined : cardFor(tag, this.element, () => this.#host.requestUpdate());
    if (this.element) Object.assign(this.element, properties);
  }

  /** A card that covers the rows takes the focus they had; one beside them leaves it where it is. */
  hostUpdated(): void {
    const opened = this.element !== undefined && !this.#had;
    this.#had = this.element !== undefined;
    const pane = this.#pane();
    if (opened && covers(pane) && this.#host.matches(':focus-within')) pane?.querySelector('button')?.focus();
  }
}
