import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { trendWords } from '../../locales/sentences/trend.js';
import { cardWords } from '../../locales/sentences/card.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { accountSlice, sameSlice } from '../shared/account/account-slice.js';
import {
  accountFailure,
  accountLoading,
  accountNotice,
  accountWarnings,
} from '../shared/account/account-states.js';
import { RecordedPoints } from '../shared/account/recorded-points.js';
import { accountTitle } from '../shared/account/account-title.js';
import { HealthElement } from '../shared/health-element.js';
import { modelNotice } from '../shared/model-notice.js';
import { StandAloneStore, type StandAloneInput } from '../shared/stand-alone-store.js';
import { StoreController } from '../shared/store-controller.js';
import { chartPictureOf } from './chart-picture-of.js';
import type { ChartPicture } from './chart/chart-picture.js';
import { MOST_WEEKS } from './create-scene.js';
import { healthTrendStyles } from './health-trend.styles.js';
import { lastOf } from './last-of.js';
import { paletteElements, type Palette } from './palette.js';
import { pointAfterKey } from './plot-keys.js';
import { SceneReader } from './scene-reader.js';
import { trendBody } from './trend-body.js';
import { TrendChart } from './trend-chart.js';
import type { TrendScene } from './trend-scene.js';

const NO_DIMENSION: ReadonlySet<string> = new Set();

/**
 * One account's score over time: bands behind it, dimensions beside it, what happened and what was done under it, and
 * the same as a table.
 *
 * Give it a store and an account's id; or let it stand alone, with an account and a model (or their addresses). The
 * chart's code loads when a score is first drawn; until then, and where it does not load, a plain line stands there.
 *
 * @summary One account's score over time, with what happened and what was done, and the same as a table.
 * @element health-trend
 * @csspart trend - The whole trend.
 * @csspart header - Name and choice of weeks.
 * @csspart range - The choice of weeks.
 * @csspart dimensions - The choice of dimensions.
 * @csspart chart - The chart.
 * @csspart sparkline - The plain line in its place.
 * @csspart reading - What one week says, under the chart.
 * @csspart band - The band as shape, word and tint.
 * @csspart forecast - What may come.
 * @csspart legend - What lines and shapes mean.
 * @csspart table - The table, folded.
 * @csspart warnings - What could not be read.
 * @csspart notice - What is said where there is no trend to show.
 * @csspart loading - The space kept while loading.
 * @cssproperty [--health-accent=#3355c8] - Focus, the marker and what is chosen.
 * @cssproperty [--health-text] - Text and the line of the score.
 * @cssproperty [--health-muted] - Quiet text.
 * @cssproperty [--health-surface] - The ground.
 * @cssproperty [--health-line] - Hairlines.
 * @cssproperty [--health-raised] - The ground of a button under the pointer.
 * @cssproperty [--health-line-strong] - Edges of buttons.
 * @cssproperty [--health-act] - The lowest band's name; `--health-act-tint` its area.
 * @cssproperty [--health-look] - Names of bands between; `--health-look-tint` their areas.
 * @cssproperty [--health-good] - The best band's name; `--health-good-tint` its area.
 * @cssproperty [--health-none] - Text of no band; `--health-none-tint` its ground.
 * @cssproperty [--health-line-1] - The line of the first dimension; `--health-line-2` to `--health-line-8` those after.
 * @cssproperty [--health-trend-height=15rem] - The height of the chart.
 * @cssproperty [--health-font] - The font family.
 * @cssproperty [--health-font-size=0.8125rem] - The size of text.
 * @cssproperty [--health-gap=1rem] - Space between regions.
 * @cssproperty [--health-radius=8px] - Corners.
 */
export class HealthTrend extends HealthElement {
  static override styles = healthTrendStyles;

  readonly #alone = new StandAloneStore(this, () => this.#aloneInput());
  readonly #slice = new StoreController(
    this,
    () => this.#store,
    (store) => accountSlice(store, this.#id(store)),
    sameSlice,
  );
  readonly #recorded = new RecordedPoints(
    this,
    () => this.#store,
    () => this.#slice.value?.view?.id,
    7 * MOST_WEEKS,
  );
  readonly #chart = new TrendChart(this, (palette) => this.#pictureOf(palette));

  readonly #reader = new SceneReader();
  readonly #pictures = lastOf(chartPictureOf);
  #scene: TrendScene | undefined;

  /** The week under the marker; the newest is read where there is none. */
  @state() private marked: number | undefined;
  /** The weeks the reader chose, instead of `weeks`. */
  @state() private back: number | undefined;
  @state() private chosen = NO_DIMENSION;

  /** Where accounts and model come from. Comes before everything the trend could stand alone with. */
  @property({ attribute: false }) store: HealthStore | undefined;

  /** The id of the account to show. Standing alone: of the first there is, if left out. */
  @property({ attribute: 'account-id' }) accountId: string | undefined;

  /** How many weeks back, 12, 26 or 52, where the data reach back so far. The reader can choose otherwise. */
  @property({ type: Number }) weeks = 26;

  /** Standing alone: an account as the host has it. */
  @property({ attribute: false }) account: unknown;

  /** Standing alone: a health model. */
  @property({ attribute: false }) model: unknown;

  /** Standing alone: the address of an account's JSON. */
  @property() src: string | undefined;

  /** Standing alone: the address of a model's JSON. */
  @property({ attribute: 'model-src' }) modelSrc: string | undefined;

  /** Standing alone: the day asked about, `YYYY-MM-DD`; today if left out. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** The level of the name's heading, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('weeks')) this.back = undefined;
    if (changed.has('accountId') || changed.has('store')) this.marked = undefined;
  }

  protected override updated(): void {
    this.#chart.mark(this.marked);
  }

  protected override render(): TemplateResult {
    const locale = this.spoken;
    const content = this.#content(locale);
    return html`<article
      class="trend"
      part="trend"
      lang=${locale.tag}
      dir=${locale.direction ?? nothing}
      aria-label=${trendWords(locale).title}
      aria-busy=${this.#slice.value?.status === 'loading' ? 'true' : 'false'}
    >
      ${content}${paletteElements}
    </article>`;
  }

  #content(locale: HealthLocale): TemplateResult {
    const store = this.#store;
    const slice = this.#slice.value;
    this.#scene = undefined;
    if (store && slice?.view && slice.model) {
      this.#scene = this.#reader.read(store, {
        view: slice.view,
        model: slice.model,
        locale,
        recorded: this.#recorded.value,
        chosen: this.chosen,
        weeks: this.back ?? this.weeks,
      });
      const warnings = accountWarnings(locale, slice, this.store ? undefined : this.#alone.failure);
      return html`${warnings} ${this.#body(this.#scene)}`;
    }
    const words = cardWords(locale);
    const alone = this.store ? undefined : this.#aloneInput();
    if (alone && this.#alone.failure) return accountFailure(locale, this.#alone.failure);
    if (slice ? slice.status === 'loading' : alone) {
      const name = slice?.restored?.account.name;
      const title = name && accountTitle(this.headingLevel, name, trendWords(locale).title);
      return accountLoading(locale, title);
    }
    if (slice && !slice.model) return modelNotice(locale, slice.refusals);
    const [problem] = slice?.unread ?? [];
    if (problem) return accountNotice(words.accountRefused, locale.wording.problem(problem));
    return this.accountId && slice
      ? accountNotice(words.unknownAccount(this.accountId), words.unknownAccountHow)
      : accountNotice(words.noAccount, words.noAccountHow);
  }

  #body(scene: TrendScene): TemplateResult {
    const last = scene.points.length - 1;
    // Fewer weeks may be shown than when the marker was put there.
    const index = Math.min(this.marked ?? last, last);
    return trendBody(
      scene,
      this.headingLevel,
      this.#chart.status,
      {
        onWeeks: (weeks) => {
          [this.back, this.marked] = [weeks, undefined];
        },
        onDimension: (id) => {
          const others = [...this.chosen].filter((each) => each !== id);
          this.chosen = new Set(this.chosen.has(id) ? others : [...others, id]);
        },
      },
      {
        index,
        onPoint: ({ clientX }) => (this.marked = this.#chart.indexAt(clientX)),
        onLeave: () => (this.marked = undefined),
        onKey: (event) => {
          const next = pointAfterKey(event.key, index, last, this.#isReversed);
          if (next === undefined) return;
          event.preventDefault();
          this.marked = next;
        },
      },
    );
  }

  #pictureOf(palette: Palette): ChartPicture | undefined {
    return this.#scene && this.#pictures(this.#scene, palette, this.#isReversed);
  }

  get #isReversed(): boolean {
    return this.renderRoot.querySelector('.trend')?.matches(':dir(rtl)') ?? false;
  }

  get #store(): HealthStore | undefined {
    return this.store ?? this.#alone.store;
  }

  #id(store: HealthStore): string | undefined {
    return this.accountId ?? (this.store ? undefined : store.query().ids[0]);
  }

  #aloneInput(): StandAloneInput | undefined {
    const { account, model, src, modelSrc, asOf } = this;
    return this.store || (account === undefined && !src)
      ? undefined
      : { account, model, src, modelSrc, asOf };
  }
}
