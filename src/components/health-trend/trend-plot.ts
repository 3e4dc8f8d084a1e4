import { html, nothing, type TemplateResult } from 'lit';
import { trendWords } from '../../locales/sentences/trend.js';
import { cardWords } from '../../locales/sentences/card.js';
import { sparkline } from '../shared/sparkline.js';
import { bandLook } from '../shared/band-look.js';
import type { ChartStatus } from './trend-chart.js';
import { spokenReading } from './trend-reading.js';
import type { TrendScene } from './trend-scene.js';

/** Whom the plot tells where the marker is wanted. */
export interface PlotMarker {
  /** The week that is read. */
  readonly index: number;
  readonly onPoint: (event: PointerEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}

/**
 * The picture: a canvas under a marker that keys and pointers move along; until its code is here, and where it does not
 * come, the plain line.
 */
export function trendPlot(scene: TrendScene, status: ChartStatus, marker: PlotMarker): TemplateResult {
  const { points, bands, words, view, model, locale } = scene;
  const { shape } = bandLook(view.explanation.band, model, locale);
  return html`<div class="plot ${shape}" part="chart">
      ${status === 'loaded' ? nothing : sparkline(points, bands, { label: trendLabel(scene) })}
      ${status === 'missing' ? nothing : canvas(scene, status, marker)}
    </div>
    ${status === 'missing' ? html`<p class="quiet" role="status">${words.chartMissing}</p>` : nothing}`;
}

/** The canvas waits unseen for its code. */
function canvas(scene: TrendScene, status: ChartStatus, marker: PlotMarker): TemplateResult {
  const isLoaded = status === 'loaded';
  return html`<canvas role="img" aria-label=${trendLabel(scene)} ?hidden=${!isLoaded}></canvas> ${
      isLoaded
        ? html`<div
            class="marker"
            role="slider"
            tabindex="0"
            aria-label=${scene.words.marker}
            aria-valuemin="1"
            aria-valuemax=${scene.points.length}
            aria-valuenow=${marker.index + 1}
            aria-valuetext=${spokenReading(scene, marker.index)}
            @pointermove=${marker.onPoint}
            @pointerdown=${marker.onPoint}
            @pointerleave=${marker.onLeave}
            @keydown=${marker.onKey}
            @blur=${marker.onLeave}
          ></div>`
        : nothing
    }`;
}

/** The whole picture in a sentence. */
const trendLabel = ({ points, context, locale, isMixed }: TrendScene): string =>
  locale.wording.sentences([
    locale.wording.trendSentence(points, context),
    isMixed ? cardWords(locale).recordedLine : trendWords(locale).allRestated,
  ]);
