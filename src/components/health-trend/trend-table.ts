import { html, nothing, type TemplateResult } from 'lit';
import type { HistoryPoint } from '../../scoring/explain/explanation.js';
import { bandShape } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { marksFrom, type TrendMark } from './trend-marks.js';
import { shownScore } from '../shared/shown-score.js';
import type { TrendScene } from './trend-scene.js';

/** The numbers of the chart, newest first; what lies ahead before them. */
export function trendTable(scene: TrendScene, isOpen: boolean): TemplateResult {
  const { words, view, points, marks, isMixed } = scene;
  const shown = scene.dimensions.filter(({ values }) => values);
  const ahead = marks.filter(({ from }) => from > view.asOf).reverse();
  const column = (text: string, name = ''): TemplateResult =>
    html`<th scope="col" class=${name}><bdi>${text}</bdi></th>`;
  return html`<details part="table" ?open=${isOpen}>
    <summary>${words.table}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.title}>
      <table>
        <thead>
          <tr>
            ${column(words.columnWeek)} ${column(words.score, 'figure')} ${column(words.columnBand)}
            ${shown.map(({ label }) => column(label, 'figure'))}
            ${isMixed ? column(words.columnBasis) : nothing} ${column(words.columnHappened)}
          </tr>
        </thead>
        <tbody>
          ${ahead.map((mark) => aheadRow(scene, mark, shown.length))}
          ${points.map((point, index) => pointRow(scene, point, index)).reverse()}
        </tbody>
      </table>
    </div>
  </details>`;
}

function aheadRow({ words, context, isMixed }: TrendScene, mark: TrendMark, lines: number): TemplateResult {
  return html`<tr class="ahead">
    <th scope="row"><bdi>${context.formats.date(mark.from, context.asOf)}</bdi></th>
    <td class="figure quiet">${words.ahead}</td>
    <td></td>
    ${Array.from({ length: lines + (isMixed ? 1 : 0) }, () => html`<td></td>`)}
    <td>${happened([mark])}</td>
  </tr>`;
}

function pointRow(scene: TrendScene, point: HistoryPoint, index: number): TemplateResult {
  const { words, context, marks, dimensions, isMixed } = scene;
  const isKnown = !Number.isNaN(point.score);
  return html`<tr>
    <th scope="row"><bdi>${context.formats.date(point.on, context.asOf)}</bdi></th>
    <td class="figure ${isKnown ? '' : 'quiet'}">
      ${isKnown ? shownScore(point.score, scene.bands, context) : words.noScore}
    </td>
    <td>${isKnown ? band(scene, point) : nothing}</td>
    ${dimensions.map(({ values }) => (values ? figure(values[index] ?? NaN, scene) : nothing))}
    ${isMixed ? html`<td class="quiet">${isKnown ? words[point.kind] : nothing}</td>` : nothing}
    <td>${happened(marksFrom(marks, point, index === 0))}</td>
  </tr>`;
}

function band({ model, locale }: TrendScene, point: HistoryPoint): TemplateResult {
  const { shape, label } = bandLook(point.band, model, locale);
  return html`<span class="in-band ${shape}">${bandShape(shape)}<bdi>${label}</bdi></span>`;
}

const figure = (points: number, { context }: TrendScene): TemplateResult =>
  html`<td class="figure">${Number.isNaN(points) ? '–' : context.formats.number(points, 0)}</td>`;

const happened = (marks: readonly TrendMark[]): TemplateResult[] =>
  marks.map(({ text }) => html`<p><bdi>${text}</bdi></p>`);
