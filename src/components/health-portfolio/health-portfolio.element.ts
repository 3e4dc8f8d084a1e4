import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { portfolioWords } from '../../locales/sentences/portfolio.js';
import type { MovementPeriod } from '../../locales/portfolio-words.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import type { PortfolioQuestion, PortfolioReport } from '../../sdk/portfolio/portfolio-report.js';
import { bandLook } from '../shared/band-look.js';
import { HealthFilterEvent, HealthSelectEvent, type HealthFilter } from '../shared/events.js';
import { HealthElement } from '../shared/health-element.js';
import { StoreAnswer, type StoreQuestion } from '../shared/store-answer.js';
import { StoreController } from '../shared/store-controller.js';
import { wordingContext } from '../shared/wording-context.js';
import type { Figure } from './figure.js';
import { healthPortfolioStyles } from './health-portfolio.styles.js';
import { filterWords, portfolioFilter } from './portfolio-filter.js';
import { PERIODS, periodChoice } from './period-choice.js';
import { portfolioOverview } from './portfolio-overview.js';
import type { PortfolioScene } from './portfolio-scene.js';
import { portfolioEmpty, portfolioFailed, portfolioLoading } from './portfolio-states.js';

/** Rows of a table shown before the rest is asked for, and how many more are shown then. */
const SHOWN = 7;
const MORE = 50;

interface Question extends StoreQuestion {
  readonly asked: PortfolioQuestion;
}

/**
 * The whole portfolio on one page: where accounts and their recurring revenue stand, by band, segment and stage; which
 * moved between bands; what renews and when notice can last be given; what holds accounts back, in whose hands it is;
 * and what was kept of the revenue of a year ago.
 *
 * It speaks of accounts alone: nothing in it is by the people who look after them.
 *
 * @summary The whole portfolio on one page: bands, movement between them, what is coming, and what holds accounts back.
 * @element health-portfolio
 * @fires {HealthFilterEvent} health-filter - The accounts behind a figure were asked for: `detail.query` as
 *   `store.query` takes it, `detail.accounts` how many they are, and where no query says which, `detail.ids`, at most 20.
 *   Bubbles, composed, cancelable: prevented, the element does not list them itself.
 * @fires {HealthSelectEvent} health-select - An account was chosen, `detail.id`. Bubbles, composed, cancelable.
 * @csspart portfolio - The whole overview.
 * @csspart head - Title, sums, the day and what the sums leave out.
 * @csspart summary - Accounts and recurring revenue in all.
 * @csspart bands - Accounts and revenue by band.
 * @csspart moves - Movement between bands.
 * @csspart period - The choice of the time that movement is told over.
 * @csspart segments - Accounts and revenue by segment.
 * @csspart stages - Accounts and revenue by stage.
 * @csspart quarters - Renewals and last days of notice by quarter.
 * @csspart causes - What holds accounts back.
 * @csspart causes-group - Causes in the same hands.
 * @csspart retention - Gross and net retention.
 * @csspart behind - The accounts behind a figure that was pressed.
 * @csspart name - The name of an account.
 * @csspart notice - What is said where there is no overview to show.
 * @csspart loading - The space kept while loading.
 * @cssproperty [--health-accent=#3355c8] - Focus.
 * @cssproperty [--health-text] - Text.
 * @cssproperty [--health-muted] - Quiet text.
 * @cssproperty [--health-surface] - The ground.
 * @cssproperty [--health-raised] - The ground of the accounts behind a figure, and of a figure under the pointer.
 * @cssproperty [--health-line] - Hairlines, and ribbons of accounts that stayed.
 * @cssproperty [--health-line-strong] - Edges of buttons.
 * @cssproperty [--health-act] - The lowest band; `--health-act-tint` softens it in pictures.
 * @cssproperty [--health-look] - Bands between; `--health-look-tint` softens them.
 * @cssproperty [--health-good] - The best band; `--health-good-tint` softens it.
 * @cssproperty [--health-none] - Not enough data; `--health-none-tint` softens it.
 * @cssproperty [--health-font] - The font family.
 * @cssproperty [--health-font-size=0.8125rem] - The size of text.
 * @cssproperty [--health-gap=1rem] - Space between parts.
 * @cssproperty [--health-radius=8px] - Corners.
 */
export class HealthPortfolio extends HealthElement {
  static override styles = healthPortfolioStyles;

  readonly #answer = new StoreAnswer<Question, PortfolioReport>(
    this,
    () => this.#question(),
    ({ store, asked }) => store.portfolio(asked),
  );
  readonly #shown = new Map<string, number>();

  @state() private period: MovementPeriod = 'fourWeeks';
  /** The figure whose accounts are listed. */
  @state() private open: string | undefined;

  /** Where accounts and model come from. */
  @property({ attribute: false }) store: HealthStore | undefined;

  /** Only these segments; `''` is the accounts without one. All if left out. */
  @property({ attribute: false }) segments: readonly string[] | undefined;

  /** Only these stages, by id; `''` is the accounts without one. All if left out. */
  @property({ attribute: false }) stages: readonly string[] | undefined;

  /** Only accounts whose owner is the viewer. */
  @property({ type: Boolean }) mine = false;

  /** The level of the title's heading, 1–6; parts are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  constructor() {
    super();
    new StoreController(
      this,
      () => this.store,
      ({ version, status, problems }) => [version, status, problems] as const,
      (a, b) => a.every((part, i) => part === b[i]),
    );
  }

  protected override render(): TemplateResult {
    const locale = this.spoken;
    return html`<article
      class="portfolio"
      part="portfolio"
      lang=${locale.tag}
      dir=${locale.direction ?? nothing}
      aria-label=${portfolioWords(locale).title}
      aria-busy=${this.#answer.asking ? 'true' : 'false'}
      @keydown=${this.#onKey}
    >
      ${this.#content(locale)}
    </article>`;
  }

  #content(locale: HealthLocale): TemplateResult {
    const { store } = this;
    const report = this.#answer.of(store);
    const model = store?.model;
    const filters = filterWords(this.#filter, model, locale);
    const hasFailed = this.#answer.hasFailed(store) || (report !== undefined && this.#isBlank(report));
    if (store && model && report && report.total.accounts > 0) {
      const scene = this.#scene(store, model, report, locale);
      return portfolioOverview(scene, {
        filters,
        isUpdating: this.#answer.asking || store.status === 'loading',
        period: periodChoice(scene.words, this.period, (period) => (this.period = period)),
        failure: hasFailed ? this.#kept(scene) : nothing,
      });
    }
    if (hasFailed) return portfolioFailed(locale, () => this.#answer.askAgain());
    if (!report && (this.#answer.asking || store?.status === 'loading')) return portfolioLoading(locale);
    return portfolioEmpty(store, locale, filters);
  }

  /** A store answers with zeros what it could not work out. */
  #isBlank({ total }: PortfolioReport): boolean {
    const isAll = Object.keys(this.#filter).length === 0;
    return isAll && total.accounts === 0 && this.store?.model !== undefined && this.store.size > 0;
  }

  #kept({ words }: PortfolioScene): TemplateResult {
    return html`<p class="quiet" role="status">
      ${words.failedKept}
      <button type="button" class="subtle" @click=${() => this.#answer.askAgain()}>${words.tryAgain}</button>
    </p>`;
  }

  #scene(
    store: HealthStore,
    model: HealthModel,
    report: PortfolioReport,
    locale: HealthLocale,
  ): PortfolioScene {
    return {
      store,
      report,
      model,
      locale,
      words: portfolioWords(locale),
      context: wordingContext(locale, model, report.asOf, (id) => store.get(id)?.name),
      headingLevel: Math.trunc(this.headingLevel) || 3,
      filter: this.#filter,
      hasArr: report.total.arr.length > 0,
      open: this.open,
      look: (band) => bandLook(band, model, locale),
      // A fold for one alone saves nothing.
      shown: (table, rows) => {
        const shown = this.#shown.get(table) ?? SHOWN;
        return rows <= shown + 1 ? rows : shown;
      },
      onMore: (table) => {
        this.#shown.set(table, (this.#shown.get(table) ?? SHOWN) + MORE);
        this.requestUpdate();
      },
      onPress: (figure) => this.#press(figure),
      onSelect: (id) => void this.dispatchEvent(new HealthSelectEvent(id)),
    };
  }

  #press({ key, query, tally }: Figure): void {
    if (this.open === key) {
      this.#close();
      return;
    }
    const { accounts, ids } = tally;
    const goesOn = this.dispatchEvent(new HealthFilterEvent({ query, accounts, ...(ids && { ids }) }));
    this.open = goesOn ? key : undefined;
  }

  /** The focus goes back to the figure, if it was in what closes. */
  #close(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    this.open = undefined;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.open === undefined) return;
    event.stopPropagation();
    this.#close();
  };

  get #filter(): HealthFilter {
    return portfolioFilter(this.segments, this.stages, this.mine);
  }

  #question(): Question | undefined {
    const { store } = this;
    if (!store?.model || store.status === 'loading') return undefined;
    const asked: PortfolioQuestion = { ...this.#filter, sinceDays: PERIODS[this.period] };
    return { store, version: store.version, key: JSON.stringify(asked), asked };
  }
}
