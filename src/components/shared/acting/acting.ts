import type { LitElement, ReactiveController } from 'lit';
import type { AccountView } from '../../../sdk/account-view.js';
import type { HealthStore } from '../../../sdk/health-store-contract.js';
import { orderPlays } from './play-order.js';
import {
  HealthPlayEvent,
  HealthPulseEvent,
  type PlayIntent,
  type PlayMore,
  type PulseAnswered,
  type PulseRead,
} from '../events.js';

/** A question put before a play is set aside or made to wait. */
export interface PlayQuestion {
  readonly play: string;
  readonly to: 'set-aside' | 'waiting';
}

/**
 * Takes what is pressed on a card to the host and then to the store. What stands is drawn from the store alone; here
 * is only what a card knows while it is being used: which question is open, and where the pressed plays lay.
 */
export class Acting implements ReactiveController {
  asking: PlayQuestion | undefined;
  /** The reader has said how they read the account. */
  noted = false;
  readonly #host: LitElement;
  readonly #store: () => HealthStore | undefined;
  readonly #places = new Map<string, number>();
  #view: AccountView | undefined;
  #pressed: { readonly button: HTMLElement; readonly play: string | undefined } | undefined;

  constructor(host: LitElement, store: () => HealthStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** Places among their kind that plays had when they were first pressed: there they stay while this account is shown. */
  get places(): ReadonlyMap<string, number> {
    return this.#places;
  }

  /** Told of each drawing: another account starts anew, and an act that arrived closes its question. */
  show(view: AccountView): void {
    const before = this.#view;
    this.#view = view;
    if (before?.id !== view.id) {
      this.#places.clear();
      this.asking = this.#pressed = undefined;
      this.noted = false;
    } else if (before.played !== view.played && before.acts.length !== view.acts.length) {
      this.asking = undefined;
    }
  }

  /** Opens the question, or closes it without an answer. */
  ask(event: Event, play: string, to: PlayQuestion['to'] | undefined): void {
    this.#press(event, play);
    this.asking = to && { play, to };
    this.#host.requestUpdate();
  }

  play(event: Event, play: string, to: PlayIntent, more: PlayMore = {}): void {
    const [view, store] = [this.#view, this.#store()];
    if (!view || !store) return;
    if (!this.#host.dispatchEvent(new HealthPlayEvent(view.id, play, to, more))) {
      if (this.asking) this.ask(event, play, undefined);
      return;
    }
    this.#hold(view, play);
    this.#press(event, play);
    void this.#settle(
      to === 'open' ? store.undoPlay(view.id, play) : store.recordPlay(view.id, play, to, more),
    );
  }

  /** Where two readings differ: what the reader says to it. */
  answer(event: Event, answer: PulseAnswered): void {
    this.#press(event, undefined);
    this.#pulse(answer);
  }

  /** The reader's own reading. True unless the host prevents it. */
  read(reading: PulseRead): boolean {
    this.noted = this.#pulse(reading);
    this.#host.requestUpdate();
    return this.noted;
  }

  #pulse(pulse: PulseAnswered | PulseRead): boolean {
    const [view, store] = [this.#view, this.#store()];
    if (!view || !store || !this.#host.dispatchEvent(new HealthPulseEvent(view.id, pulse))) return false;
    void this.#settle(store.recordPulse(view.id, pulse));
    return true;
  }

  /** The pressed button goes away; what took its place says what happened, and takes the focus. */
  hostUpdated(): void {
    if (!this.#pressed || this.#pressed.button.isConnected) return;
    const { play } = this.#pressed;
    this.#pressed = undefined;
    const buttons = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.buttons')].find(
      ({ dataset }) => dataset['play'] === play,
    );
    const next = buttons?.querySelector<HTMLElement>('select, .status') ?? buttons?.querySelector('button');
    next?.focus();
  }

  #hold({ explanation: { plays } }: AccountView, play: string): void {
    if (this.#places.has(play)) return;
    const pressed = plays.find(({ id }) => id === play);
    if (pressed === undefined) return;
    const kind = plays.filter(({ opportunity }) => opportunity === pressed.opportunity);
    this.#places.set(play, orderPlays(kind, this.#places).live.indexOf(pressed));
  }

  #press({ currentTarget }: Event, play: string | undefined): void {
    if (currentTarget instanceof HTMLElement) this.#pressed = { button: currentTarget, play };
  }

  /** Until it is kept nothing waits for it: the store tells what stands, and says itself what it could not keep. */
  async #settle(kept: Promise<unknown>): Promise<void> {
    await kept.catch(() => undefined);
    this.asking = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#pressed = undefined;
  }
}
