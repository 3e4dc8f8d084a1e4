import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ScrollGeometry, type RowRange } from './scroll-geometry.js';

/** Rows drawn beyond either end of the view, so that a step of the wheel never meets an empty one. */
const SPARE = 5;
/** Rows put on paper; a longer list says so itself. */
const PRINTED = 100;

/** What a row window draws from; read lazily, for rows in view alone. */
export interface RowSource<T> {
  readonly count: number;
  /** What row `index` shows; the same identity means it need not be drawn again. */
  read(index: number): T;
  draw(element: HTMLElement, item: T): void;
  /** Sets what depends on the row's place and not on its item. */
  mark(element: HTMLElement, index: number): void;
  /** Draws what stands above the rows in the scroller; called before sizes are read. */
  prepare(): void;
  /** Called after each drawing, when it is known which rows are in the document. */
  settled(): void;
}

/** The four elements a row window works on. */
export interface RowParts {
  readonly scroller: HTMLElement;
  /** Gives the scrollbar its length. */
  readonly spacer: HTMLElement;
  /** Holds the rows, moved as one. */
  readonly block: HTMLElement;
  /** An invisible row, whose height the style sheet decides. */
  readonly ruler: HTMLElement;
}

interface Slot<T> {
  readonly element: HTMLElement;
  index: number;
  item: T | undefined;
  drawn: boolean;
}

/**
 * Keeps only the rows in view in the document, in their reading order, and recycles those that leave it.
 * All rows are of one height, so where they lie is arithmetic, and a million of them cost what forty do.
 */
export class RowWindow<T> implements ReactiveController {
  readonly #source: RowSource<T>;
  readonly #find: () => RowParts | undefined;
  #parts: RowParts | undefined;
  #slots: Slot<T>[] = [];
  #geometry = new ScrollGeometry(0, 1, 0);
  /** Pixels that stand above the spacer. */
  #above = 0;
  #printing = false;
  #frame = 0;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost, source: RowSource<T>, find: () => RowParts | undefined) {
    this.#source = source;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    if (this.#parts) this.#observe(this.#parts);
  }

  hostUpdated(): void {
    if (!this.#parts) {
      this.#parts = this.#find();
      if (!this.#parts) return;
      this.#observe(this.#parts);
    }
    this.#measure();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.#parts?.scroller.removeEventListener('scroll', this.#scrolled);
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** Whole rows that fit into the view. */
  get page(): number {
    return Math.max(1, Math.floor(this.#geometry.viewport / this.#geometry.rowHeight));
  }

  /** The first row that is wholly in view. */
  get firstInView(): number {
    const top = this.#geometry.offsetAt(Math.max(0, (this.#parts?.scroller.scrollTop ?? 0) - this.#above));
    return Math.min(Math.ceil(top / this.#geometry.rowHeight), Math.max(0, this.#source.count - 1));
  }

  /** The rows now in the document. */
  get drawn(): readonly { readonly index: number; readonly item: T | undefined }[] {
    return this.#slots;
  }

  /** The index of the row an event came from, −1 when from none. */
  indexOf(target: EventTarget | null): number {
    const slot = this.#slots.find(({ element }) => target instanceof Node && element.contains(target));
    return slot?.index ?? -1;
  }

  /** Brings row `index` into view with the least scrolling. */
  reveal(index: number): void {
    this.#scrollTo((top) => this.#above + this.#geometry.reveal(index, top - this.#above));
  }

  /** The same for an element that stands above the rows. */
  revealElement({ offsetTop, offsetHeight }: HTMLElement): void {
    this.#scrollTo((top) =>
      Math.max(Math.min(top, offsetTop), offsetTop + offsetHeight - this.#geometry.viewport),
    );
  }

  /** Moves the view by whole rows, so that what is read stays under the eye when rows come or go above it. */
  shift(rows: number): void {
    const { rowHeight } = this.#geometry;
    this.#scrollTo((top) => {
      const offset = this.#geometry.offsetAt(top - this.#above) + rows * rowHeight;
      return this.#above + this.#geometry.scrollTopAt(offset);
    });
  }

  scrollToTop(): void {
    this.#scrollTo(() => 0);
  }

  /** Draws every row again, for when the wording or the model's labels changed. */
  redraw(): void {
    for (const slot of this.#slots) slot.drawn = false;
  }

  #scrollTo(next: (top: number) => number): void {
    if (!this.#parts) return;
    this.#measure();
    this.#parts.scroller.scrollTop = next(this.#parts.scroller.scrollTop);
    this.#draw();
  }

  /** Reads sizes and draws; the spacer is set first, as a shorter list moves the scroll position. */
  #measure(): void {
    if (!this.#parts) return;
    const { scroller, spacer, ruler } = this.#parts;
    this.#source.prepare();
    this.#stay(scroller, spacer.offsetTop);
    this.#geometry = new ScrollGeometry(
      this.#source.count,
      Math.max(1, ruler.offsetHeight),
      scroller.clientHeight,
    );
    const height = `${String(this.#geometry.height)}px`;
    if (spacer.style.height !== height) {
      spacer.style.height = height;
      this.#geometry = new ScrollGeometry(
        this.#source.count,
        this.#geometry.rowHeight,
        scroller.clientHeight,
      );
    }
    this.#draw();
  }

  /** What is being read stays where it is when something above all rows comes, goes or grows. */
  #stay(scroller: HTMLElement, above: number): void {
    const isAmongRows = scroller.scrollTop > 0 && scroller.scrollTop >= this.#above;
    if (isAmongRows && above !== this.#above) scroller.scrollTop += above - this.#above;
    this.#above = above;
  }

  #draw(): void {
    if (!this.#parts) return;
    const { scroller, block } = this.#parts;
    const top = this.#printing ? 0 : scroller.scrollTop - this.#above;
    const range = this.#printing
      ? { first: 0, end: Math.min(PRINTED, this.#source.count) }
      : this.#geometry.range(top, SPARE);
    this.#recycle(block, range);
    block.style.transform = `translateY(${String(Math.round(this.#geometry.topOf(range.first, top)))}px)`;
    for (const slot of this.#slots) this.#fill(slot);
    this.#source.settled();
  }

  /** Gives every row of the range an element, moving as few as possible. */
  #recycle(block: HTMLElement, { first, end }: RowRange): void {
    const inside = ({ index }: Slot<T>): boolean => index >= first && index < end;
    const free = this.#slots.filter((slot) => !inside(slot));
    let slots = this.#slots.filter(inside);
    if (slots.length === 0) {
      slots = free.splice(0, end - first);
      slots.forEach((slot, at) => (slot.index = first + at));
    }
    const above: Slot<T>[] = [];
    for (let index = first; index < (slots[0]?.index ?? first); index++) above.push(this.#take(free, index));
    block.prepend(...above.map(({ element }) => element));
    slots = [...above, ...slots];
    for (let index = first + slots.length; index < end; index++) {
      const slot = this.#take(free, index);
      block.append(slot.element);
      slots.push(slot);
    }
    for (const { element } of free) element.remove();
    this.#slots = slots;
  }

  #take(free: Slot<T>[], index: number): Slot<T> {
    const slot = free.pop() ?? {
      element: document.createElement('div'),
      index,
      item: undefined,
      drawn: false,
    };
    slot.index = index;
    return slot;
  }

  #fill(slot: Slot<T>): void {
    const item = this.#source.read(slot.index);
    if (!slot.drawn || slot.item !== item) {
      slot.item = item;
      slot.drawn = true;
      this.#source.draw(slot.element, item);
    }
    this.#source.mark(slot.element, slot.index);
  }

  #observe({ scroller, ruler }: RowParts): void {
    scroller.addEventListener('scroll', this.#scrolled, { passive: true });
    // Sizes are taken up in the next frame: changing them inside the callback would raise
    // "ResizeObserver loop" errors in the host page.
    this.#observer ??= new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    this.#observer.observe(scroller);
    this.#observer.observe(ruler);
  }

  readonly #scrolled = (): void => this.#draw();

  readonly #print = (event: Event): void => {
    this.#printing = event.type === 'beforeprint';
    this.#draw();
  };
}
