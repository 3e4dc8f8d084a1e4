/**
 * The tallest spacer drawn, in CSS pixels. Browsers cap an element's height (Firefox near 17.8 million,
 * Chromium and Safari at 33,554,428); beyond this, scrolling is scaled so that the last row stays in reach.
 */
export const TALLEST = 16_000_000;

/** Rows `first` up to, not including, `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Where rows of one height lie in a scroller: plain arithmetic over CSS pixels, no DOM. Scroll positions count from where
 * the rows begin; above that, where something else stands first, they are below 0.
 */
export class ScrollGeometry {
  readonly count: number;
  readonly rowHeight: number;
  readonly viewport: number;

  constructor(count: number, rowHeight: number, viewport: number) {
    this.count = count;
    this.rowHeight = rowHeight;
    this.viewport = viewport;
  }

  /** The height of the spacer that gives the scrollbar its length. */
  get height(): number {
    return Math.min(this.count * this.rowHeight, TALLEST);
  }

  /** How many pixels of rows lie above the view when it is scrolled to `scrollTop`. */
  offsetAt(scrollTop: number): number {
    return scrollTop > 0 ? scrollTop * this.#scale : scrollTop;
  }

  /** The inverse of `offsetAt`, held to what can be scrolled to. */
  scrollTopAt(offset: number): number {
    const furthest = Math.max(0, this.height - this.viewport);
    return Math.min(Math.max(0, offset / this.#scale), furthest);
  }

  /** The rows in view, and `spare` more at either end. */
  range(scrollTop: number, spare: number): RowRange {
    const offset = this.offsetAt(scrollTop);
    const first = Math.max(0, Math.floor(offset / this.rowHeight) - spare);
    const last = Math.ceil((offset + this.viewport) / this.rowHeight) + spare;
    const end = Math.max(0, Math.min(this.count, last));
    return { first: Math.min(first, end), end };
  }

  /** Where the top edge of row `index` is drawn inside the spacer. */
  topOf(index: number, scrollTop: number): number {
    return index * this.rowHeight - this.offsetAt(scrollTop) + scrollTop;
  }

  /** The nearest scroll position that shows all of row `index`; the present one when it is in view. */
  reveal(index: number, scrollTop: number): number {
    const offset = this.offsetAt(scrollTop);
    const top = index * this.rowHeight;
    const bottom = top + this.rowHeight - this.viewport;
    if (top < offset) return this.scrollTopAt(top);
    return bottom > offset ? this.scrollTopAt(bottom) : scrollTop;
  }

  get #scale(): number {
    const full = this.count * this.rowHeight;
    return full > TALLEST ? (full - this.viewport) / (TALLEST - this.viewport) : 1;
  }
}
