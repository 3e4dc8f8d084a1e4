import { html, nothing, type TemplateResult } from 'lit';
import type { BandTally, Tally } from '../../sdk/portfolio/portfolio-report.js';
import { bandShape } from '../shared/band-chip.js';
import { bandBar } from './band-bar.js';
import { figureButton, type Figure } from './figure.js';
import { partSection } from './part-section.js';
import type { PortfolioScene } from './portfolio-scene.js';

/** Where accounts and their revenue stand, band by band; "not enough data" is a band among them. */
export function bandPart(scene: PortfolioScene): TemplateResult {
  const { report, words, filter, look, hasArr, context } = scene;
  const { total, bands } = report;
  const revenueOf = ({ arr }: Tally): number => arr[0]?.amount ?? 0;
  // Sums in different currencies make no common bar and no share, and one below zero is no part of a whole.
  const isWhole = total.arr.length === 1 && bands.every((tally) => revenueOf(tally) >= 0);
  const revenue = isWhole ? revenueOf(total) : undefined;
  const share = (value: number, whole: number): string =>
    whole > 0 ? context.formats.percent(value / whole) : '';
  const figures = bands.map((tally): Figure => ({
    key: `bands ${tally.band ?? ''}`,
    title: words.behind(look(tally.band).label, tally),
    tally,
    query: { ...filter, bands: [tally.band ?? ''] },
  }));
  const row = (figure: Figure, tally: BandTally): TemplateResult => {
    const { shape, label } = look(tally.band);
    return html`<tr>
      <th scope="row">
        ${figureButton(
          scene,
          figure,
          html`<span class="stand ink ${shape}">${bandShape(shape)}<bdi>${label}</bdi></span>`,
        )}
      </th>
      <td class="number">
        ${context.formats.number(tally.accounts)}
        <span class="share">${share(tally.accounts, total.accounts)}</span>
      </td>
      ${
        hasArr
          ? html`<td class="number money">
              <bdi>${words.money(tally)}</bdi>
              ${revenue === undefined ? nothing : html`<span class="share">${share(revenueOf(tally), revenue)}</span>`}
            </td>`
          : nothing
      }
    </tr>`;
  };
  const bar = (label: string, whole: number, valueOf: (tally: BandTally) => number): TemplateResult =>
    html`<div class="bar-row">
      <span class="bar-label quiet" aria-hidden="true">${label}</span>
      ${bandBar(scene, bands, whole, valueOf, 'tall')}
    </div>`;
  return partSection(
    scene,
    'bands',
    words.bands,
    html`<div class="bars">
        ${bar(words.accounts, total.accounts, ({ accounts }) => accounts)}
        ${revenue === undefined ? nothing : bar(words.arr, revenue, revenueOf)}
      </div>
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">${words.band}</th>
            <th scope="col" class="number">${words.accounts}</th>
            ${hasArr ? html`<th scope="col" class="number">${words.arr}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${figures.map((figure, i) => row(figure, bands[i] as BandTally))}
        </tbody>
      </table>`,
    figures,
  );
}
