import { html, nothing, type TemplateResult } from 'lit';
import type { BandFlow } from '../../sdk/portfolio/portfolio-report.js';
import { bandShape } from '../shared/band-chip.js';
import { figureButton, type Figure } from './figure.js';
import { flowDrawing } from './flow-drawing.js';
import { moreRows, partSection } from './part-section.js';
import type { PortfolioScene } from './portfolio-scene.js';

/** Accounts that stand elsewhere than then, or that came since. */
interface Move {
  readonly figure: Figure;
  /** Left out: they came. */
  readonly from?: { readonly band: string | undefined };
  readonly to: string | undefined;
}

/** Movement between bands over the chosen time: a picture, and a table that says the same. */
export function movesPart(scene: PortfolioScene, choice: TemplateResult): TemplateResult {
  const { report, words, context, hasArr } = scene;
  const moves = [...movedOf(scene), ...cameOf(scene)];
  const moved = movedOf(scene).reduce((sum, { figure }) => sum + figure.tally.accounts, 0);
  const shown = moves.slice(0, scene.shown('moves', moves.length));
  return partSection(
    scene,
    'moves',
    words.movement,
    html`<p class="saying"><bdi>${words.moved(moved, report.moves.since, context)}</bdi></p>
      ${flowDrawing(scene)}
      ${
        shown.length === 0
          ? nothing
          : html`<table class="stacked">
              <thead>
                <tr>
                  <th scope="col">${words.movementColumn}</th>
                  <th scope="col" class="number">${words.accounts}</th>
                  ${hasArr ? html`<th scope="col" class="number">${words.arr}</th>` : nothing}
                </tr>
              </thead>
              <tbody>
                ${shown.map((move) => moveRow(scene, move))}
              </tbody>
            </table>`
      }
      ${moreRows(scene, 'moves', moves.length)}
      <p class="quiet note">${words.restated}</p>`,
    moves.map(({ figure }) => figure),
    choice,
  );
}

/** Falls first, the furthest first; then rises; then those that lost or got their data. */
function movedOf({ report, words, context, filter, look }: PortfolioScene): Move[] {
  const { since, flows } = report.moves;
  const fall = ({ from, to }: BandFlow): number =>
    from === undefined || to === undefined ? -Infinity : look(from).tone - look(to).tone;
  return flows
    .filter(({ from, to, accounts }) => from !== to && accounts > 0)
    .toSorted((a, b) => fall(b) - fall(a) || b.accounts - a.accounts || 0)
    .map((flow) => ({
      from: { band: flow.from },
      to: flow.to,
      figure: {
        key: `moves ${flow.from ?? ''} ${flow.to ?? ''}`,
        title: words.flow(flow, since, context),
        tally: flow,
        query: filter,
      },
    }));
}

function cameOf({ report, words, context, filter }: PortfolioScene): Move[] {
  const { since, came } = report.moves;
  return came.map((tally) => ({
    to: tally.band,
    figure: {
      key: `came ${tally.band ?? ''}`,
      title: words.came(tally, since, context),
      tally,
      query: filter,
    },
  }));
}

function moveRow(scene: PortfolioScene, { figure, from, to }: Move): TemplateResult {
  const { words, context, hasArr, look } = scene;
  const stand = (band: string | undefined): TemplateResult => {
    const { shape, label } = look(band);
    return html`<span class="stand ink ${shape}">${bandShape(shape)}<bdi>${label}</bdi></span>`;
  };
  return html`<tr>
    <th scope="row">
      ${figureButton(
        scene,
        figure,
        html`<span class="from-to"
          >${from ? stand(from.band) : html`<span class="stand quiet">${words.notYet}</span>`}
          <svg class="arrow" viewBox="0 0 12 10" width="12" height="10" aria-hidden="true" focusable="false">
            <path d="M1 5H10.5M7 1.5 10.5 5 7 8.5" />
          </svg>
          <span class="sr-only">${words.to}</span>
          ${stand(to)}</span
        >`,
      )}
    </th>
    <td class="number">${context.formats.number(figure.tally.accounts)}</td>
    ${hasArr ? html`<td class="number money"><bdi>${words.money(figure.tally)}</bdi></td>` : nothing}
  </tr>`;
}
