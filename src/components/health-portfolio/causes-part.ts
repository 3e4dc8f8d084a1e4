import { html, nothing, type TemplateResult } from 'lit';
import type { PortfolioWords } from '../../locales/portfolio-words.js';
import type { CauseTally } from '../../sdk/portfolio/portfolio-report.js';
import { heading } from '../shared/heading.js';
import { figureButton, type Figure } from './figure.js';
import { moreRows, partSection } from './part-section.js';
import type { PortfolioScene } from './portfolio-scene.js';

type Hands = keyof PortfolioWords['hands'];

/** What comes after that which the team cannot move by itself: there a reader with other means can help. */
const IN_REACH: readonly Hands[] = ['shared', 'direct', 'unsaid'];

/** What holds accounts back most, by revenue, under whose hands it is in. Nothing where no account is below the best band. */
export function causesPart(scene: PortfolioScene): TemplateResult | typeof nothing {
  const { report, words, look, model } = scene;
  const best = model.bands.at(-1)?.id;
  const isBelow = report.bands.some(
    ({ band, accounts }) => band !== undefined && band !== best && accounts > 0,
  );
  if (report.causes.length === 0 && isBelow) return nothing;
  return partSection(
    scene,
    'causes',
    words.causes,
    report.causes.length === 0
      ? html`<p class="quiet"><bdi>${words.noCauses(look(best).label)}</bdi></p>`
      : html`<p class="quiet note"><bdi>${words.causesHow(look(best).label)}</bdi></p>
          ${group(scene, 'outside')}
          <div class="groups">${IN_REACH.map((hands) => group(scene, hands))}</div>`,
    report.causes.map((cause) => figureOf(scene, cause)),
  );
}

function group(scene: PortfolioScene, hands: Hands): TemplateResult | typeof nothing {
  const { report, words, hasArr, headingLevel } = scene;
  const causes = report.causes.filter(({ influence }) => (influence ?? 'unsaid') === hands);
  const isOutside = hands === 'outside';
  if (causes.length === 0 && !isOutside) return nothing;
  const note = causes.length === 0 ? words.noUnblock : words.unblockHow;
  const table = `causes ${hands}`;
  return html`<section class="group ${hands}" part="causes-group">
    ${heading(headingLevel + 2, 'group-title', words.hands[hands])}
    ${isOutside ? html`<p class="quiet note">${note}</p>` : nothing}
    ${
      causes.length === 0
        ? nothing
        : html`<table class="stacked">
            <thead>
              <tr>
                <th scope="col">${words.cause}</th>
                <th scope="col" class="number">${words.accounts}</th>
                ${hasArr ? html`<th scope="col" class="number">${words.arr}</th>` : nothing}
              </tr>
            </thead>
            <tbody>
              ${causes.slice(0, scene.shown(table, causes.length)).map((cause) => causeRow(scene, cause))}
            </tbody>
          </table>`
    }
    ${moreRows(scene, table, causes.length)}
  </section>`;
}

const labelOf = ({ context: { labels } }: PortfolioScene, { kind, id }: CauseTally): string =>
  kind === 'measure' ? labels.measure(id) : labels.adjustment(id);

function figureOf(scene: PortfolioScene, cause: CauseTally): Figure {
  const { words, filter } = scene;
  const title = words.behind(labelOf(scene, cause), cause);
  return { key: `causes ${cause.kind} ${cause.id}`, title, tally: cause, query: filter };
}

function causeRow(scene: PortfolioScene, cause: CauseTally): TemplateResult {
  const { words, context, hasArr } = scene;
  return html`<tr>
    <th scope="row">
      ${figureButton(scene, figureOf(scene, cause), html`<bdi>${labelOf(scene, cause)}</bdi>`)}
      ${
        cause.play === undefined
          ? nothing
          : html`<span class="quiet play"><bdi>${words.play(context.labels.play(cause.play))}</bdi></span>`
      }
    </th>
    <td class="number">${context.formats.number(cause.accounts)}</td>
    ${hasArr ? html`<td class="number money"><bdi>${words.money(cause)}</bdi></td>` : nothing}
  </tr>`;
}
