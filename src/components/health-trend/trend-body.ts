import { html, type TemplateResult } from 'lit';
import { accountNotice } from '../shared/account/account-states.js';
import type { ChartStatus } from './trend-chart.js';
import { dimensionChoice, trendHead } from './trend-head.js';
import { trendLegend } from './trend-legend.js';
import { trendPlot, type PlotMarker } from './trend-plot.js';
import { trendReading } from './trend-reading.js';
import type { TrendChoices, TrendScene } from './trend-scene.js';
import { trendTable } from './trend-table.js';

/** An account's trend, from its name to the table. */
export function trendBody(
  scene: TrendScene,
  headingLevel: number,
  status: ChartStatus,
  choices: TrendChoices,
  marker: PlotMarker,
): TemplateResult {
  const { words, points } = scene;
  const isDrawn = points.some(({ score }) => !Number.isNaN(score));
  const head = trendHead(scene, headingLevel, choices);
  if (!isDrawn) return html`${head} ${accountNotice(words.nothingToDraw, words.nothingToDrawHow)}`;
  return html`${head} ${dimensionChoice(scene, choices)}
    <section class="figure-and-words">
      ${trendPlot(scene, status, marker)} ${trendReading(scene, marker.index)}
      ${trendLegend(scene, status === 'missing')}
    </section>
    ${trendTable(scene, status === 'missing')}`;
}
