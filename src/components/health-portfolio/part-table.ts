import { html, nothing, type TemplateResult } from 'lit';
import type { BandTally, PartTally } from '../../sdk/portfolio/portfolio-report.js';
import { bandShape } from '../shared/band-chip.js';
import { bandBar } from './band-bar.js';
import { figureButton, type Figure } from './figure.js';
import { moreRows, partSection } from './part-section.js';
import type { PortfolioScene } from './portfolio-scene.js';

/** A part of the portfolio with what can be pressed in its row. */
interface PartRow {
  readonly part: PartTally;
  readonly name: string;
  readonly whole: Figure;
  /** One a band, the bands without accounts too. */
  readonly cells: readonly Figure[];
}

/** Accounts and revenue by segment or by stage, and the bands within each. Nothing where the host says none. */
export function partTable(
  scene: PortfolioScene,
  kind: 'segments' | 'stages',
): TemplateResult | typeof nothing {
  const { report, words, look, hasArr } = scene;
  const parts = report[kind];
  if (!parts.some(({ key }) => key !== undefined)) return nothing;
  const rows = parts.slice(0, scene.shown(kind, parts.length)).map((part) => rowOf(scene, kind, part));
  // Every account may have a segment of its own: too many to be the arguments of a call.
  const widest = parts.reduce((most, { accounts }) => Math.max(most, accounts), 0);
  return partSection(
    scene,
    kind,
    words[kind],
    html`<table class="by-band">
        <thead>
          <tr>
            <th scope="col">${kind === 'segments' ? words.segment : words.stage}</th>
            ${hasArr ? html`<th scope="col" class="number wide">${words.arr}</th>` : nothing}
            <th scope="col" class="number">${words.accounts}</th>
            ${report.bands.map(({ band }) => {
              const { shape, label } = look(band);
              return html`<th scope="col" class="cell" title=${label}>
                <span class="ink ${shape}">${bandShape(shape)}</span><span class="sr-only">${label}</span>
              </th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => tableRow(scene, row, widest))}
        </tbody>
      </table>
      ${moreRows(scene, kind, parts.length)}`,
    rows.flatMap(({ whole, cells }) => [whole, ...cells]),
  );
}

function rowOf(
  { report, words, context, filter, look }: PortfolioScene,
  kind: 'segments' | 'stages',
  part: PartTally,
): PartRow {
  const { key } = part;
  const isSegment = kind === 'segments';
  const name =
    key === undefined
      ? isSegment
        ? words.noSegment
        : words.noStage
      : isSegment
        ? key
        : context.labels.stage(key);
  const query = { ...filter, [kind]: [key ?? ''] };
  const id = `${kind} ${key === undefined ? '-' : `=${key}`}`;
  const cell = (band: string | undefined): Figure => {
    const tally: BandTally = part.bands.find((each) => each.band === band) ?? {
      band,
      accounts: 0,
      arr: [],
      withoutArr: 0,
    };
    return {
      key: `${id} ${band ?? ''}`,
      title: words.behind(words.cell(name, look(band).label), tally),
      tally,
      query: { ...query, bands: [band ?? ''] },
    };
  };
  return {
    part,
    name,
    whole: { key: id, title: words.behind(name, part), tally: part, query },
    cells: report.bands.map(({ band }) => cell(band)),
  };
}

function tableRow(
  scene: PortfolioScene,
  { part, name, whole, cells }: PartRow,
  widest: number,
): TemplateResult {
  const { report, words, context, hasArr, look } = scene;
  const money = words.money(part);
  return html`<tr>
    <th scope="row">
      ${figureButton(scene, whole, html`<bdi>${name}</bdi>`)}
      ${hasArr ? html`<bdi class="quiet narrow">${money}</bdi>` : nothing}
      ${bandBar(scene, part.bands, widest, ({ accounts }) => accounts)}
    </th>
    ${hasArr ? html`<td class="number money wide"><bdi>${money}</bdi></td>` : nothing}
    <td class="number">${context.formats.number(part.accounts)}</td>
    ${cells.map((cell, i) => {
      const count = html`<span class="cell-shape ink ${look(report.bands[i]?.band).shape}"
          >${bandShape(look(report.bands[i]?.band).shape)}</span
        >${context.formats.number(cell.tally.accounts)}`;
      return html`<td class="cell">
        ${
          cell.tally.accounts === 0
            ? html`<span class="zero quiet">${count}</span>`
            : figureButton(
                scene,
                cell,
                html`<span aria-hidden="true">${count}</span> <span class="sr-only">${cell.title}</span>`,
              )
        }
      </td>`;
    })}
  </tr>`;
}
