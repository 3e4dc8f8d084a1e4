/** What the rows above the window are drawn from. */
export interface LeadSource<T> {
  read(index: number): T;
  drawLead(element: HTMLElement, item: T, index: number): void;
  mark(element: HTMLElement, index: number): void;
}

/** The few rows that stand above the others, as high as what they say: all of them in the document. */
export class LeadRows<T> {
  readonly #slots: { readonly element: HTMLElement; item: T | undefined; drawn: boolean }[] = [];

  draw(place: HTMLElement, count: number, source: LeadSource<T>): void {
    while (this.#slots.length > count) this.#slots.pop()?.element.remove();
    while (this.#slots.length < count) {
      const element = document.createElement('div');
      this.#slots.push({ element, item: undefined, drawn: false });
      place.append(element);
    }
    this.#slots.forEach((slot, index) => {
      const item = source.read(index);
      if (!slot.drawn || slot.item !== item) source.drawLead(slot.element, item, index);
      slot.item = item;
      slot.drawn = true;
      source.mark(slot.element, index);
    });
  }

  /** Draws every row again, for when the wording or the model's labels changed. */
  redraw(): void {
    for (const slot of this.#slots) slot.drawn = false;
  }

  /** The index of the row an event came from, −1 when from none. */
  indexOf(target: EventTarget | null): number {
    return this.#slots.findIndex(({ element }) => target instanceof Node && element.contains(target));
  }

  elementAt(index: number): HTMLElement | undefined {
    return this.#slots[index]?.element;
  }

  /** The first row whose top edge is at `top` or below it, in pixels from the scroller's own; −1 for none. */
  firstFrom(top: number): number {
    return this.#slots.findIndex(({ element }) => element.offsetTop >= top);
  }
}
