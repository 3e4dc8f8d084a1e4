import type { LitElement } from 'lit';

/**
 * Keeps the focus in an element whose drawing takes away what had it, as an entry that is put away does: what stands
 * in its place gets it.
 */
export class FocusKeeper {
  readonly #host: LitElement;
  readonly #kin: string;
  readonly #otherwise: string;

  /**
   * @param kin a selector of buttons that are pressed one after another: the next of them is gone on to
   * @param otherwise a selector of what gets the focus where no button stands in its place
   */
  constructor(host: LitElement, kin: string, otherwise: string) {
    this.#host = host;
    this.#kin = kin;
    this.#otherwise = otherwise;
  }

  keep(draw: () => void): void {
    const held = this.#host.shadowRoot?.activeElement;
    const before = this.#buttons();
    const ahead = before.slice(
      0,
      Math.max(
        before.findIndex((button) => button === held),
        0,
      ),
    );
    draw();
    if (!held || held.isConnected) return;
    const after = this.#buttons();
    const last = ahead.findLast((button) => after.includes(button));
    const following = after.slice(last ? after.indexOf(last) + 1 : 0);
    const isKin = (button: Element): boolean => button.matches(this.#kin);
    const next = isKin(held) ? (following.find(isKin) ?? after.findLast(isKin)) : last && following[0];
    (next ?? this.#host.renderRoot.querySelector<HTMLElement>(this.#otherwise))?.focus();
  }

  /** Those that can be reached, in the order in which they are read. */
  #buttons(): HTMLElement[] {
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('button');
    return [...buttons].filter((button) => !button.closest('details:not([open])'));
  }
}
