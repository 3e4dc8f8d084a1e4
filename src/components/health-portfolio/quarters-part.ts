import { html, nothing, type TemplateResult } from 'lit';
import type { BandTally, QuarterTally, Tally } from '../../sdk/portfolio/portfolio-report.js';
import { bandShape } from '../shared/band-chip.js';
import { bandBar } from './band-bar.js';
import { figureButton, type Figure } from './figure.js';
import { partSection } from './part-section.js';
import type { PortfolioScene } from './portfolio-scene.js';

type Kind = 'renewals' | 'notices';

/** What a quarter brings of one kind: the whole, and by band. */
const ofKind = (
  quarter: QuarterTally,
  kind: Kind,
): { readonly all: Tally; readonly bands: readonly BandTally[] } =>
  kind === 'renewals'
    ? { all: quarter.renewals, bands: quarter.renewalBands }
    : { all: quarter.notices, bands: quarter.noticeBands };

/** Renewals and last days of notice by quarter, the nearest first; what is on the lowest band is marked. */
export function quartersPart(scene: PortfolioScene): TemplateResult {
  const { report, words } = scene;
  const { quarters } = report;
  const kinds: readonly Kind[] = ['renewals', 'notices'];
  const widest = Math.max(
    0,
    ...quarters.flatMap((each) => kinds.map((kind) => ofKind(each, kind).all.accounts)),
  );
  return partSection(
    scene,
    'quarters',
    words.quarters,
    quarters.length === 0
      ? html`<p class="quiet">${words.noQuarters}</p>`
      : html`<table class="quarters-table">
          <thead>
            <tr>
              <th scope="col">${words.quarterColumn}</th>
              <th scope="col">${words.renewals}</th>
              <th scope="col">${words.notices}</th>
            </tr>
          </thead>
          <tbody>
            ${quarters.map(
              (quarter) =>
                html`<tr>
                  <th scope="row">${quarterName(scene, quarter)}</th>
                  ${kinds.map((kind) => html`<td>${cell(scene, quarter, kind, widest)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>`,
    quarters.flatMap((quarter) => kinds.map((kind) => figureOf(scene, quarter, kind))),
  );
}

function quarterName({ words, report, context }: PortfolioScene, { from, to }: QuarterTally): TemplateResult {
  const isNow = from <= report.asOf && report.asOf <= to;
  return html`<span title=${context.formats.range(from, to)}>${words.quarter(from)}</span>${
      isNow ? html` <span class="quiet this-quarter">${words.thisQuarter}</span>` : nothing
    }`;
}

function figureOf({ words, filter }: PortfolioScene, quarter: QuarterTally, kind: Kind): Figure {
  const tally = ofKind(quarter, kind).all;
  const what = words.inQuarter(words[kind], words.quarter(quarter.from));
  return { key: `${kind} ${quarter.from}`, title: words.behind(what, tally), tally, query: filter };
}

function cell(scene: PortfolioScene, quarter: QuarterTally, kind: Kind, widest: number): TemplateResult {
  const { words, context, look, model } = scene;
  const { all, bands } = ofKind(quarter, kind);
  if (all.accounts === 0) return html`<span class="quiet figure-none">${context.formats.number(0)}</span>`;
  const figure = figureOf(scene, quarter, kind);
  const sums = (tally: Tally): TemplateResult => {
    const money = words.money(tally);
    return html`${context.formats.number(tally.accounts)}${
      money ? html`<span class="of"><bdi>${money}</bdi></span>` : nothing
    }`;
  };
  const lowest = bands.find(({ band }) => band !== undefined && band === model.bands[0]?.id);
  const { shape, label } = look(model.bands[0]?.id);
  const what = words.inQuarter(words[kind], words.quarter(quarter.from));
  return html`${figureButton(scene, figure, html`<span class="sr-only">${what}</span> ${sums(all)}`)}
  ${bandBar(scene, bands, widest, ({ accounts }) => accounts)}
  ${
    lowest
      ? html`<span class="lowest ink ${shape}" title=${label}
          >${bandShape(shape)}<span class="sr-only">${label}</span> <span>${sums(lowest)}</span></span
        >`
      : nothing
  }`;
}
