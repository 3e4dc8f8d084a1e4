import { html, nothing, svg, type TemplateResult } from 'lit';
import { cardWords } from '../../locales/sentences/card.js';
import type { TrendMarkKind } from '../../locales/trend-words.js';
import { keptTogether } from '../shared/kept-together.js';
import { markShapes, shapeIcon } from './mark-shapes.js';
import type { TrendScene } from './trend-scene.js';

/**
 * What may come, and what the lines and shapes mean.
 *
 * @param isPlain there is but the plain line, without shapes
 */
export function trendLegend(scene: TrendScene, isPlain: boolean): TemplateResult {
  const { words, context, locale, view, marks, points, isMixed } = scene;
  const kinds = isPlain ? [] : [...new Set(marks.map(({ kind }) => kind))];
  const order = Object.keys(markShapes) as TrendMarkKind[];
  const shown = order.filter((kind) => kinds.includes(kind));
  return html`<div class="below">
    ${
      view.forecast
        ? html`<p class="forecast" part="forecast">
            ${isPlain ? nothing : coneSample}<bdi
              >${keptTogether(cardWords(locale).forecast(view.forecast, context))}</bdi
            >
          </p>`
        : nothing
    }
    ${
      isMixed || shown.length
        ? html`<ul class="legend quiet" part="legend" aria-label=${words.legend}>
            ${
              isMixed
                ? html`<li>${lineSample(false)}${words.recorded}</li>
                    <li>${lineSample(true)}${words.restated}</li>`
                : nothing
            }
            ${shown.map((kind) => html`<li>${shapeIcon(markShapes[kind])}${words.marks[kind]}</li>`)}
          </ul>`
        : nothing
    }
    ${isMixed ? nothing : html`<p class="quiet">${words.allRestated}</p>`}
    ${points.some(({ undated }) => undated) ? html`<p class="quiet">${words.undated}</p>` : nothing}
  </div>`;
}

const lineSample = (dashed: boolean): TemplateResult =>
  html`<svg class="sample" viewBox="0 0 20 10" width="20" height="10" aria-hidden="true" focusable="false">
    ${svg`<path class=${dashed ? 'dashes' : ''} d="M0 5 H20" />`}
  </svg>`;

const coneSample = html`<svg
  class="sample cone"
  viewBox="0 0 20 10"
  width="20"
  height="10"
  aria-hidden="true"
  focusable="false"
>
  ${svg`<path d="M0 5 L20 0 V10 Z" />`}
</svg>`;
