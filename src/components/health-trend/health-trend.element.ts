import { AccountElement } from '../shared/account/account-element.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { trendWords } from '../../locales/sentences/trend.js';
import type { HealthLocale } from '../../locales/wording.js';
import { RecordedPoints } from '../shared/account/recorded-points.js';
import { accountTitle } from '../shared/account/account-title.js';
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
export class HealthTrend extends AccountElement {
  static override styles = healthTrendStyles;

  readonly #recorded = new RecordedPoints(
    this,
    () => this.source,
    () => this.slice?.view?.id,
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

  /** How many weeks back, 12, 26 or 52, where the data reach back so far. The reader can choose otherwise. */
  @property({ type: Number }) weeks = 26;

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
      aria-busy=${this.busy}
    >
      ${content}${paletteElements}
    </article>`;
  }

  #content(locale: HealthLocale): TemplateResult {
    const store = this.source;
    const slice = this.slice;
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
      const warnings = this.warnings(locale, slice);
      return html`${warnings} ${this.#body(this.#scene)}`;
    }
    const { title } = trendWords(locale);
    return this.absence(locale, (name) => accountTitle(this.headingLevel, name, title));
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
}
