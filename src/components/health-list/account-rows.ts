import { nothing, render, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { listRow, type RowContext } from './list-row.js';
import { restoredRow } from './restored-row.js';
import { moveFrom, type ListMove } from './list-keyboard.js';
import { RowWindow, type RowParts, type RowSource } from './row-window.js';
import { rowShift, type ListedAccount, type ShownAccounts } from './shown-accounts.js';

/**
 * The options of the list box: which accounts there are, which one is active and which is chosen.
 * The list box itself keeps the focus and names the active row, so that no row that scrolls away takes it along.
 */
export class AccountRows implements RowSource<ListedAccount | undefined> {
  /** The id of the account that was chosen. */
  chosen: string | undefined;
  readonly window: RowWindow<ListedAccount | undefined>;
  readonly #parts: () => RowParts | undefined;
  #shown: ShownAccounts | undefined;
  #context: RowContext | undefined;
  #active = -1;

  constructor(host: ReactiveControllerHost, parts: () => RowParts | undefined) {
    this.#parts = parts;
    this.window = new RowWindow(host, this, parts);
  }

  get count(): number {
    return this.#shown?.ids.length ?? 0;
  }

  /** The index of the active row, −1 for none. */
  get active(): number {
    return this.#active;
  }

  /** Everything the rows say besides the accounts; another one draws them all again. */
  set context(context: RowContext | undefined) {
    this.#context = context;
    this.window.redraw();
  }

  /**
   * Takes another answer of the store. The active account stays active wherever it moved to.
   *
   * @returns rows by which the view must follow, so that what is being read stays where it is
   */
  take(shown: ShownAccounts | undefined): number {
    const before = this.#shown;
    const activeId = before?.ids[this.#active];
    this.#shown = shown;
    if (activeId !== undefined && shown) {
      const place = shown.ids[this.#active] === activeId ? this.#active : shown.ids.indexOf(activeId);
      // An account that left hands over to the one in its place, so that the arrow keys go on from there.
      this.#active = place >= 0 ? place : Math.min(this.#active, shown.ids.length - 1);
    }
    const sameQuestion = before && shown && before.store === shown.store && before.query === shown.query;
    if (!sameQuestion || this.window.drawn[0]?.index === 0) return 0;
    const visible = this.window.drawn.flatMap(({ index, item }) => (item ? [{ index, id: item.id }] : []));
    return rowShift(visible, shown.ids);
  }

  idAt(index: number): string | undefined {
    return this.#shown?.ids[index];
  }

  move(move: ListMove): void {
    if (this.count > 0) this.activate(moveFrom(this.#active, move, this.count));
  }

  activate(index: number): void {
    this.#active = index;
    this.window.reveal(index);
  }

  /** The list box got the focus: the chosen account becomes active, else the first one in view. */
  enter(): void {
    if (this.#active >= 0 || this.count === 0) return;
    const chosen = this.chosen === undefined ? -1 : (this.#shown?.ids.indexOf(this.chosen) ?? -1);
    this.activate(chosen >= 0 ? chosen : this.window.firstInView);
  }

  read(index: number): ListedAccount | undefined {
    const id = this.idAt(index);
    return id === undefined ? undefined : (this.#shown?.restored?.get(id) ?? this.#shown?.store.get(id));
  }

  draw(element: HTMLElement, account: ListedAccount | undefined): void {
    render(account && this.#context ? this.#row(account, this.#context) : nothing, element);
  }

  mark(element: HTMLElement, index: number): void {
    set(element, 'class', index === this.#active ? 'row active' : 'row');
    set(element, 'part', 'row');
    set(element, 'role', 'option');
    set(element, 'id', rowId(index));
    set(element, 'aria-setsize', String(this.count));
    set(element, 'aria-posinset', String(index + 1));
    set(element, 'aria-selected', String(this.chosen !== undefined && this.idAt(index) === this.chosen));
  }

  #row(account: ListedAccount, context: RowContext): TemplateResult {
    if ('explanation' in account) return listRow(account, context);
    return restoredRow(account, this.#shown?.restored?.day ?? context.asOf, context);
  }

  settled(): void {
    const listBox = this.#parts()?.scroller;
    if (!listBox) return;
    if (this.window.drawn.some(({ index }) => index === this.#active)) {
      set(listBox, 'aria-activedescendant', rowId(this.#active));
    } else {
      listBox.removeAttribute('aria-activedescendant');
    }
  }
}

/** By place, not by account: an element that is recycled gets another id, so that screen readers hear of it. */
const rowId = (index: number): string => `row-${String(index)}`;

function set(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
