import { html, nothing, type TemplateResult } from 'lit';
import { accountTitle } from '../shared/account/account-title.js';
import { lineLook, lineShape, shapeIcon } from './mark-shapes.js';
import type { TrendChoices, TrendScene } from './trend-scene.js';

/** Whose score it is, how far back, and which dimensions beside it. */
export function trendHead(scene: TrendScene, headingLevel: number, choices: TrendChoices): TemplateResult {
  const { view, words, ranges, weeks } = scene;
  return html`<header class="head" part="header">
    ${accountTitle(headingLevel, view.name, words.title)}
    <div class="ranges" part="range" role="group" aria-label=${words.range}>
      ${ranges.map(
        (range) =>
          html`<button
            type="button"
            aria-pressed=${range === weeks ? 'true' : 'false'}
            @click=${() => choices.onWeeks(range)}
          >
            ${words.weeks(range)}
          </button>`,
      )}
    </div>
  </header>`;
}

/** Buttons that each draw a dimension's line, in its shape and colour; none where there is but one: it is the score. */
export function dimensionChoice(
  { words, dimensions }: TrendScene,
  { onDimension }: TrendChoices,
): TemplateResult | typeof nothing {
  if (dimensions.length < 2) return nothing;
  return html`<div class="beside" part="dimensions">
    <span class="quiet" aria-hidden="true">${words.beside}</span>
    <div class="dimensions" role="group" aria-label=${words.beside}>
      ${dimensions.map(
        ({ id, label, place, values }) =>
          html`<button
            type="button"
            class="line-${lineLook(place)}"
            aria-pressed=${values ? 'true' : 'false'}
            @click=${() => onDimension(id)}
          >
            ${shapeIcon(lineShape(place))}<bdi>${label}</bdi>
          </button>`,
      )}
    </div>
  </div>`;
}
