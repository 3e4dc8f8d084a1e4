import { failSoftly } from '../shared/fail-softly.js';
import { nothing, render, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { LeadRows } from './lead-rows.js';
import { listRow, type RowContext } from './list-row.js';
import { restoredRow } from './restored-row.js';
import { moveFrom, type ListMove } from './list-keyboard.js';
import { RowWindow, type RowParts, type RowSource } from './row-window.js';
import { rowShift, type ListedAccount, type ShownAccounts } from './shown-accounts.js';

/** The head of the grid is its first row, for those who hear it. */
const FIRST_ROW = 2;

/** The elements the rows stand in. */
export interface GridParts extends RowParts {
  /** Holds the rows of the accounts to look at today. */
  readonly lead: HTMLElement;
}

/**
 * The rows of the grid: which accounts there are, which one is active and which is chosen. The accounts to look at today
 * stand first, the others follow in a window. Places count through both.
 * The grid itself keeps the focus and names the active row, so that no row that scrolls away takes it along.
 */
export class AccountRows implements RowSource<ListedAccount | undefined> {
  /** The id of the account that was chosen. */
  chosen: string | undefined;
  readonly #window: RowWindow<ListedAccount | undefined>;
  readonly #lead = new LeadRows<ListedAccount | undefined>();
  readonly #parts: () => GridParts | undefined;
  #shown: ShownAccounts | undefined;
  #context: RowContext | undefined;
  #active = -1;

  constructor(host: ReactiveControllerHost, parts: () => GridParts | undefined) {
    this.#parts = parts;
    this.#window = new RowWindow(host, this, parts);
  }

  /** Rows in the window. */
  get count(): number {
    return this.#total - this.#leads;
  }

  /** The index of the active row, −1 for none. */
  get active(): number {
    return this.#active;
  }

  /** Rows that fit into the view. */
  get page(): number {
    return this.#window.page;
  }

  /** Everything the rows say besides the accounts; another one draws them all again. */
  set context(context: RowContext | undefined) {
    this.#context = context;
    this.#window.redraw();
    this.#lead.redraw();
  }

  /**
   * Takes another answer of the store. The active account stays active wherever it moved to.
   *
   * @returns rows by which the view must follow, so that what is being read stays where it is
   */
  take(shown: ShownAccounts | undefined): number {
    const before = this.#shown;
    const leadsBefore = this.#leads;
    const activeId = before?.ids[this.#active];
    this.#shown = shown;
    if (activeId !== undefined && shown) {
      const place = shown.ids[this.#active] === activeId ? this.#active : shown.ids.indexOf(activeId);
      // An account that left hands over to the one in its place, so that the arrow keys go on from there.
      this.#active = place >= 0 ? place : Math.min(this.#active, shown.ids.length - 1);
    }
    const sameQuestion = before && shown && before.store === shown.store && before.query === shown.query;
    if (!sameQuestion || this.#window.drawn[0]?.index === 0) return 0;
    const visible = this.#window.drawn.flatMap(({ index, item }) =>
      item ? [{ index: index + leadsBefore, id: item.id }] : [],
    );
    return visible.length > 0 ? rowShift(visible, shown.ids) - (this.#leads - leadsBefore) : 0;
  }

  idAt(index: number): string | undefined {
    return this.#shown?.ids[index];
  }

  nameAt(index: number): string | undefined {
    return this.#read(index)?.name;
  }

  /** The index of the row an event came from, −1 when from none. */
  indexOf(target: EventTarget | null): number {
    const inWindow = this.#window.indexOf(target);
    return inWindow >= 0 ? inWindow + this.#leads : this.#lead.indexOf(target);
  }

  move(move: ListMove): void {
    if (this.#total > 0) this.activate(moveFrom(this.#active, move, this.#total));
  }

  activate(index: number): void {
    this.#active = index;
    const element = this.#lead.elementAt(index);
    // The first one takes the heading above it along.
    if (index === 0) this.#window.scrollToTop();
    else if (element) this.#window.revealElement(element);
    else this.#window.reveal(index - this.#leads);
  }

  /** The grid got the focus: the chosen account becomes active, else the first one in view. */
  enter(): void {
    if (this.#active >= 0 || this.#total === 0) return;
    const chosen = this.chosen === undefined ? -1 : (this.#shown?.ids.indexOf(this.chosen) ?? -1);
    this.activate(chosen >= 0 ? chosen : this.#firstInView);
  }

  /** The view follows rows that came or went above it. */
  shift(rows: number): void {
    this.#window.shift(rows);
  }

  scrollToTop(): void {
    this.#window.scrollToTop();
  }

  read(index: number): ListedAccount | undefined {
    return this.#read(index + this.#leads);
  }

  prepare(): void {
    const place = this.#parts()?.lead;
    if (place) {
      this.#lead.draw(place, this.#leads, {
        read: (index) => this.#read(index),
        drawLead: (element, account, index) => this.#draw(element, account, index),
        mark: (element, index) => this.#mark(element, index),
      });
    }
  }

  draw(element: HTMLElement, account: ListedAccount | undefined): void {
    this.#draw(element, account);
  }

  mark(element: HTMLElement, index: number): void {
    this.#mark(element, index + this.#leads);
  }

  settled(): void {
    const grid = this.#parts()?.scroller;
    if (!grid) return;
    const place = this.#active - this.#leads;
    const lead = this.#lead.elementAt(this.#active);
    const isThere = lead
      ? lead.offsetTop + lead.offsetHeight > grid.scrollTop
      : this.#window.drawn.some(({ index }) => index === place);
    if (isThere) set(grid, 'aria-activedescendant', rowId(this.#active));
    else grid.removeAttribute('aria-activedescendant');
  }

  get #total(): number {
    return this.#shown?.ids.length ?? 0;
  }

  /** Rows that stand above the window. */
  get #leads(): number {
    return this.#shown?.lead?.length ?? 0;
  }

  get #firstInView(): number {
    const lead = this.#lead.firstFrom(this.#parts()?.scroller.scrollTop ?? 0);
    return lead >= 0 ? lead : this.#window.firstInView + this.#leads;
  }

  #read(index: number): ListedAccount | undefined {
    const id = this.idAt(index);
    if (id === undefined) return undefined;
    try {
      return this.#shown?.restored?.get(id) ?? this.#shown?.store.get(id);
    } catch (error) {
      // Rows are drawn in a frame of their own, where nobody else catches what a store of the host's own throws.
      failSoftly(error);
      return undefined;
    }
  }

  #draw(element: HTMLElement, account: ListedAccount | undefined, lead = -1): void {
    render(account && this.#context ? this.#row(account, this.#context, lead) : nothing, element);
  }

  #row(account: ListedAccount, context: RowContext, lead: number): TemplateResult {
    if ('explanation' in account) return listRow(account, context, this.#shown?.lead?.[lead]);
    return restoredRow(account, this.#shown?.restored?.day ?? context.asOf, context);
  }

  #mark(element: HTMLElement, index: number): void {
    set(element, 'class', index === this.#active ? 'row active' : 'row');
    set(element, 'part', index < this.#leads ? 'row today-row' : 'row');
    set(element, 'role', 'row');
    set(element, 'id', rowId(index));
    set(element, 'aria-rowindex', String(index + FIRST_ROW));
    set(element, 'aria-selected', String(this.chosen !== undefined && this.idAt(index) === this.chosen));
  }
}

/** By place, not by account: an element that is recycled gets another id, so that screen readers hear of it. */
const rowId = (index: number): string => `row-${String(index)}`;

function set(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
