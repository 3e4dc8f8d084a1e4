import { html, nothing, type TemplateResult } from 'lit';
import { bandChip } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { marksIn } from './trend-marks.js';
import { shownScore } from '../shared/shown-score.js';
import type { TrendScene } from './trend-scene.js';

/** So many lines are kept free for what happened, where a week has them: what follows then stays where it is. */
const LINES_KEPT = 3;

/** What is known of one point, in words: under the chart for the marker's week, the last where there is none. */
export function trendReading(scene: TrendScene, index: number): TemplateResult | typeof nothing {
  const { points, words, context, model, locale, marks, isMixed } = scene;
  const point = points[index];
  if (!point) return nothing;
  const isKnown = !Number.isNaN(point.score);
  const happened = marksIn(marks, point);
  const lines = Math.min(mostMarks(scene), LINES_KEPT);
  return html`<div class="reading lines-${lines}" part="reading" aria-hidden="true">
    <p>
      <b><bdi>${words.weekTo(point.on, context)}</bdi></b>
      ${
        isKnown
          ? html`<span class="number">${shownScore(point.score, scene.bands, context)}</span>
              ${bandChip(bandLook(point.band, model, locale))}
              ${isMixed ? html`<span class="quiet">${words[point.kind]}</span>` : nothing}`
          : html`<span class="quiet">${words.noScore}</span>`
      }
      ${shownDimensions(scene, index).map((text) => html`<span class="beside"><bdi>${text}</bdi></span>`)}
    </p>
    ${happened.map(({ text }) => html`<p class="quiet"><bdi>${text}</bdi></p>`)}
  </div>`;
}

/** Most that happened in one week. */
const mostMarks = ({ points, marks }: TrendScene): number =>
  Math.max(0, ...points.map((point) => marksIn(marks, point).length));

const shownDimensions = ({ dimensions, words, context }: TrendScene, index: number): string[] =>
  dimensions.flatMap(({ label, values }) =>
    values ? [words.dimension(label, values[index] ?? NaN, context)] : [],
  );

/** The same, to be read aloud. */
export function spokenReading(scene: TrendScene, index: number): string {
  const { points, words, context, model, locale, marks, isMixed } = scene;
  const point = points[index];
  if (!point) return '';
  const basis = isMixed && !Number.isNaN(point.score) ? [words[point.kind]] : [];
  return locale.wording.sentences([
    words.reading(
      point.on,
      shownScore(point.score, scene.bands, context),
      bandLook(point.band, model, locale).label,
      context,
    ),
    ...basis,
    ...shownDimensions(scene, index),
    ...marksIn(marks, point).map(({ text }) => text),
  ]);
}
