import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query as find, state } from 'lit/decorators.js';
import { listWords } from '../../locales/sentences/list.js';
import type { HealthStore, Query } from '../../sdk/health-store-contract.js';
import { StandAloneStore, type StandAloneInput } from '../shared/stand-alone-store.js';
import { HealthSelectEvent } from '../shared/events.js';
import { HealthElement } from '../shared/health-element.js';
import { StoreController } from '../shared/store-controller.js';
import { accountPane } from './account-pane.js';
import { AccountRows } from './account-rows.js';
import { CardOnPaper } from './card-on-paper.js';
import { ChosenCard } from './chosen-card.js';
import { gridPartsIn } from './grid-parts.js';
import { healthListStyles } from './health-list.styles.js';
import { listSlice, sameListSlice } from './list-slice.js';
import { asksForSearch, readKey } from './list-keyboard.js';
import { listBody } from './list-body.js';
import { setScene, type ListScene } from './list-scene.js';
import { readCapacity, readQuery, withoutFilters } from './list-query.js';
import { MovedCount } from './moved-count.js';
import { SearchFrame } from './search-frame.js';

/**
 * A portfolio of accounts, what needs attention first: band, movement, first reason and next step of each.
 * Of a hundred thousand accounts only those in view are read and drawn.
 *
 * Give it a store; or let it stand alone, with accounts and a model (or their addresses).
 *
 * @summary A portfolio of accounts, what needs attention first.
 * @element health-list
 * @slot empty - What is said while there are no accounts: how to begin, in the host's words.
 * @fires {HealthSelectEvent} health-select - An account was chosen, `detail.id`. Bubbles, composed, cancelable:
 *   prevented, it is neither marked nor shown beside the list.
 * @csspart head - The sentence on the portfolio, the day it speaks of and the count.
 * @csspart summary - The sentence on the portfolio.
 * @csspart toolbar - Search, filters and order.
 * @csspart search - The search field with its button.
 * @csspart filter - A button that filters: a band, or "mine".
 * @csspart notice - What could not be read.
 * @csspart rows - The scrolling grid.
 * @csspart today - The heading of the accounts to look at today.
 * @csspart today-row - One of them; it is a `row` too.
 * @csspart because - Why an account is one of them.
 * @csspart row - One account.
 * @csspart band - The band as shape, word and tint.
 * @csspart name - The account's name.
 * @csspart sparkline - The line of a row.
 * @csspart reason - The first reason.
 * @csspart step - The next step.
 * @csspart footing - Why visits are not remembered, where they should be.
 * @csspart state - What is said where there are no rows.
 * @csspart pane - The place of the card.
 * @csspart close - The button that closes the card.
 * @cssproperty [--health-list-height=40rem] - Height of the whole list; `auto` grows with the accounts. Never
 *   more than a screen, unless the page sets `max-block-size`.
 * @cssproperty [--health-row-height=3rem] - Height of a row (4.25rem below 640 px, where it has two lines).
 * @cssproperty [--health-accent=#3355c8] - Focus, the chosen row, and "mine".
 * @cssproperty [--health-text] - Text.
 * @cssproperty [--health-muted] - Quiet text.
 * @cssproperty [--health-surface] - The list's ground.
 * @cssproperty [--health-raised] - The ground of a row under the pointer, and of the chosen one.
 * @cssproperty [--health-line] - Hairlines.
 * @cssproperty [--health-font] - The font family.
 * @cssproperty [--health-font-size=0.8125rem] - The size of text.
 * @cssproperty [--health-radius=8px] - Corners.
 */
export class HealthList extends HealthElement {
  static override styles = healthListStyles;

  readonly #alone = new StandAloneStore(this, () => this.#aloneInput());
  readonly #rows = new AccountRows(this, () => gridPartsIn(this.renderRoot));
  readonly #moved = new MovedCount(this, () => this.#store);
  readonly #card = new ChosenCard(this, () => this.pane);
  readonly #search = new SearchFrame(this, (text) => this.#ask({ text }));
  #query: Query = {};
  #scene: ListScene | undefined;
  #follow = 0;

  @find('.rows') private readonly listBox!: HTMLElement | null;
  @find('input') private readonly searchField!: HTMLInputElement | null;
  @find('.pane') private readonly pane!: HTMLElement | null;

  @state() private unfolded = false;
  /** What was chosen last, in words. */
  @state() private told = '';

  /** Where accounts and model come from. Comes before everything the list could stand alone with. */
  @property({ attribute: false }) store: HealthStore | undefined;

  /** What is asked of the store: filters, text and order. The controls change it. */
  @property({ attribute: false }) query: Query = {};

  /**
   * How many accounts stand first, as those to look at today: at most 20, fewer where fewer have something to look at, none
   * for 0. They are the viewer's own, where the store knows one who has some.
   */
  @property({ type: Number }) capacity = 3;

  /** The id of the account that is chosen. */
  @property({ reflect: true }) selected: string | undefined;

  /** Shows the chosen account's card beside the rows, or over them below 900 px, if a card element is registered. */
  @property({ type: Boolean, attribute: 'with-card' }) withCard = false;

  /** The tag of the card element, where it was registered under another one. */
  @property({ attribute: 'card-tag' }) cardTag = 'health-card';

  /** Standing alone: accounts as the host has them. */
  @property({ attribute: false }) accounts: unknown;

  /** Standing alone: a health model. */
  @property({ attribute: false }) model: unknown;

  /** Standing alone: the address of the accounts' JSON. */
  @property() src: string | undefined;

  /** Standing alone: the address of the model's JSON. */
  @property({ attribute: 'model-src' }) modelSrc: string | undefined;

  /** Standing alone: the day asked about, `YYYY-MM-DD`; today if left out. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  constructor() {
    super();
    new CardOnPaper(this, () => this.pane);
    new StoreController(this, () => this.#store, listSlice, sameListSlice);
  }

  /** Gives the focus to the rows: for a page that leads back to them. */
  override focus(options?: FocusOptions): void {
    this.listBox?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const store = this.#store;
    const before = this.#scene;
    if (changed.has('query') || !before) this.#query = readQuery(this.query);
    this.#scene = store && setScene(store, this.#query, readCapacity(this.capacity), this.spoken, before);
    if (this.#scene?.judged?.row !== before?.judged?.row) this.#rows.context = this.#scene?.judged?.row;
    if (this.#scene?.shown !== before?.shown) this.#follow = this.#rows.take(this.#scene?.shown);
    // An attribute that is taken away leaves null.
    this.#rows.chosen = this.selected ?? undefined;
    const open = this.withCard && this.#rows.chosen !== undefined;
    const { selected: accountId, locale } = this;
    this.#card.show(open ? this.cardTag : undefined, { store, accountId, locale });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#follow !== 0) this.#rows.shift(this.#follow);
    this.#follow = 0;
    if (changed.get('query')) this.#rows.scrollToTop();
    // Another account is read from its name on, however far the one before was read.
    if (changed.has('selected') && this.pane) this.pane.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    const locale = this.spoken;
    return html`<div class="frame" lang=${locale.tag} dir=${locale.direction ?? nothing}>
      <div class=${this.#card.element ? 'main covered' : 'main'} @keydown=${this.#onKey}>
        ${listBody({
          locale,
          scene: this.#scene,
          pending: this.#aloneInput() !== undefined && !this.#alone.store,
          failure: this.store ? undefined : this.#alone.failure,
          moved: this.#moved,
          told: this.told,
          ask: this.#ask,
          search: this.#search.search,
          unfolded: this.unfolded,
          unfold: () => (this.unfolded = !this.unfolded),
          enterRows: () => this.focus(),
          clear: () => (this.query = withoutFilters(this.#query)),
          onRowKey: this.#onRowKey,
          onRowClick: (event) => this.#choose(this.#rows.indexOf(event.target)),
          onRowsFocus: () => this.#rows.enter(),
        })}
      </div>
      ${this.#card.element ? accountPane(this.#card.element, locale, this.#leave) : nothing}
    </div>`;
  }

  get #store(): HealthStore | undefined {
    return this.store ?? this.#alone.store;
  }

  #aloneInput(): StandAloneInput | undefined {
    const { accounts, model, src, modelSrc, asOf } = this;
    const given = !this.store && (accounts ?? src) !== undefined;
    return given ? { account: accounts, model, src, modelSrc, asOf } : undefined;
  }

  #choose(index: number): void {
    const id = this.#rows.idAt(index);
    if (id === undefined) return;
    this.#rows.activate(index);
    if (!this.dispatchEvent(new HealthSelectEvent(id))) return;
    this.selected = id;
    const name = this.#rows.nameAt(index);
    this.told = name === undefined ? '' : listWords(this.spoken).chosen(name);
  }

  readonly #ask = (change: Query): void => {
    this.query = { ...this.#query, ...change };
  };

  readonly #leave = (): void => {
    this.selected = undefined;
    void this.updateComplete.then(() => this.focus());
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!asksForSearch(event) || !this.searchField) return;
    event.preventDefault();
    this.searchField.focus();
  };

  readonly #onRowKey = (event: KeyboardEvent): void => {
    const command = readKey(event, this.#rows.page);
    if (command === undefined || (command === 'leave' && !this.#card.element)) return;
    event.preventDefault();
    if (command === 'choose') this.#choose(this.#rows.active);
    else if (command === 'leave') this.#leave();
    else this.#rows.move(command);
  };
}
