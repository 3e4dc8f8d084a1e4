import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../scoring/explain/explanation.js';
import { heading } from '../shared/heading.js';
import { workingRows, type WorkingRow } from '../shared/workings/working-rows.js';
import { workingsTable, type WorkingsExtras } from '../shared/workings/workings-table.js';
import type { ExplainScene } from './explain-scene.js';
import { foldButton } from './fold-button.js';
import { measureDetails } from './measure-details.js';
import { measuresOf } from './measure-in-effect.js';
import { waterfallBar, waterfallHead, type BarKind } from './waterfall-bar.js';
import { endToEnd, waterfallScale, type Stretch } from './waterfall-scale.js';

/** From where counting starts to the score, reason by reason. */
export function scoreWaterfall(scene: ExplainScene): TemplateResult {
  const { words, explanation, context, bands, model } = scene;
  const { labels, formats } = context;
  const edge = bands.find((band) => (band.from ?? band.above) === explanation.reference);
  const isAll = explanation.reasons.every(({ measure }) => scene.open.has(measure));
  return html`<section part="waterfall">
    <div class="region-title">
      ${heading(scene.headingLevel + 1, 'region', words.title)}
      ${
        explanation.reasons.length
          ? html`<button type="button" @click=${() => scene.onOpenAll(!isAll)}>
              ${isAll ? words.hideDetails : words.showDetails}
            </button>`
          : nothing
      }
    </div>
    ${
      explanation.display
        ? html`<p class="quiet">
            <bdi
              >${words.starts(formats.number(explanation.reference * labels.scale), edge?.id, model.combine === 'sum', context)}</bdi
            >
          </p>`
        : nothing
    }
    <div class="scroll">${workingsTable(scene, extras(scene))}</div>
    ${explanation.display ? legend(scene) : nothing}
  </section>`;
}

function extras(scene: ExplainScene): WorkingsExtras {
  const { explanation, context, words, bands, model } = scene;
  const { labels, formats } = context;
  const { rows, decimals } = workingRows(explanation, bands, labels);
  const steps = rows.filter(({ kind }) => kind !== 'score');
  const places = endToEnd(steps.map(({ value }) => value));
  const end = places.at(-1)?.to ?? 0;
  const edges = bands.flatMap(({ from, above }) => from ?? above ?? []).map((each) => each * labels.scale);
  const scale = waterfallScale(places.slice(1), edges, 100 * labels.scale);
  const placeOf = ({ kind, id }: WorkingRow): Stretch =>
    places[steps.findIndex((step) => step.kind === kind && step.id === id)] ?? { from: end, to: end };
  const own = (id: string): readonly Reason[] => explanation.reasons.filter((each) => each.dimension === id);
  const partOf = (id: string): Stretch | undefined => {
    const stretches = own(id).map(({ measure }) => placeOf({ kind: 'measure', id: measure, value: 0 }));
    const [first] = stretches;
    const last = stretches.at(-1);
    return first && last && { from: first.from, to: last.to };
  };
  const empty = html`<td class="drawn"></td>`;
  const past = (id: string): TemplateResult => {
    const at = partOf(id)?.to;
    return at === undefined || !rows.length ? empty : waterfallBar(scale, { from: at, to: at }, 'past');
  };
  return {
    column: {
      head: waterfallHead(scale, words.columnBar, (edge) => formats.number(edge)),
      cell: (row) => waterfallBar(scale, placeOf(row), barKind(row, explanation.reasons)),
      dimension: (id) => {
        const part = partOf(id);
        return part && rows.length
          ? waterfallBar(scale, part, scene.folded.has(id) ? 'step' : 'part')
          : empty;
      },
      past,
    },
    dimension: (id) => {
      const part = partOf(id);
      return {
        name: foldButton(labels.dimension(id), !scene.folded.has(id), () => scene.onFold(id)),
        // Subtotals are of lines as they are shown, so that they add up too; the sum of decimals is not quite one.
        subtotal: part
          ? html`<bdi>${formats.signed(Number((part.to - part.from).toFixed(decimals)), decimals)}</bdi>`
          : html``,
        folded: scene.folded.has(id),
      };
    },
    measure: (reason) => {
      const isOpen = scene.open.has(reason.measure);
      return {
        name: foldButton(labels.measure(reason.measure), isOpen, () => scene.onOpen(reason.measure)),
        below: isOpen
          ? html`<tr class="more">
              <td colspan="5">${measureDetails(scene, reason)}</td>
            </tr>`
          : nothing,
      };
    },
    rest: (dimension) => {
      const told = new Set([...own(dimension), ...explanation.unknown].map(({ measure }) => measure));
      // Without any score nobody is silenced: nothing is known.
      const silent = rows.length ? measuresOf(model, dimension).filter((id) => !told.has(id)) : [];
      return html`${silent.map(
        (id) =>
          html`<tr class="quiet">
            <th scope="row" colspan="3"><bdi>${words.silent(id, context)}</bdi></th>
            ${past(dimension)}
            <td></td>
          </tr>`,
      )}`;
    },
  };
}

function barKind({ kind, id }: WorkingRow, reasons: readonly Reason[]): BarKind {
  if (kind === 'start') return 'start';
  if (kind === 'score') return 'end';
  return kind === 'measure' && reasons.some(({ measure, filled }) => filled && measure === id)
    ? 'filled'
    : 'step';
}

/** What the parts of a bar mean; the signs of the numbers say the same. */
export function legend(
  { words, explanation }: ExplainScene,
  filled = explanation.reasons.some((reason) => reason.filled),
): TemplateResult {
  const entry = (look: string, text: string): TemplateResult =>
    html`<li><span class="key ${look}"></span>${text}</li> `;
  return html`<ul class="legend quiet" aria-hidden="true">
    ${entry('adds', words.legend.adds)}${entry('takes', words.legend.takes)}
    ${filled ? entry('filled', words.legend.filled) : nothing}${entry('edge', words.legend.edges)}
  </ul>`;
}
