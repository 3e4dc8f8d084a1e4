import { html, nothing, type TemplateResult } from 'lit';
import { isOutside } from './card-reasons.js';
import { bandsOf, type CardScene } from './card-scene.js';
import { isRecorded } from './mixed-history.js';
import { workingRows, type WorkingRow } from './working-rows.js';

/** How the score is worked out: a sum that adds up to the score shown, with what was not known in its place. */
export function cardWorkings(scene: CardScene): TemplateResult {
  const { view, words, context, model } = scene;
  const { explanation } = view;
  const { labels } = context;
  const { rows, decimals } = workingRows(explanation, labels.scale, labels.decimals);
  return html`<details class="workings" part="workings">
    <summary>${words.howWorkedOut}</summary>
    <div class="scroll">
      <table>
        <caption class="sr-only">
          ${words.howWorkedOut}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.columnWhat}</th>
            <th scope="col">${words.columnPoints}</th>
            <th scope="col">${words.columnShare}</th>
            <th scope="col">${words.columnEffect}</th>
          </tr>
        </thead>
        ${of(rows, 'start').map(
          (row) =>
            html`<tbody>
              ${line(startName(scene), context.formats.number(row.value, decimals))}
            </tbody>`,
        )}
        ${explanation.dimensions.map(({ id }) => dimension(scene, id, rows, decimals))}
        <tbody>
          ${of(rows, 'adjustment').map((row) => {
            const applied = explanation.adjustments.find((each) => each.id === row.id);
            return (
              applied &&
              line(scene.locale.wording.adjustmentSentence(applied, context), signed(scene, row, decimals))
            );
          })}
          ${of(rows, 'rounding').map((row) => line(words.rounding, signed(scene, row, decimals)))}
        </tbody>
        ${
          explanation.display
            ? html`<tfoot>
                ${line(words.score, context.formats.number(Number(explanation.display), labels.decimals))}
              </tfoot>`
            : nothing
        }
      </table>
    </div>
    <p class="quiet">
      <bdi
        >${isRecorded(scene.history) ? `${words.recordedLine}.` : words.restated}
        ${explanation.undated ? words.undated : nothing}</bdi
      >
    </p>
    <p class="quiet"><bdi>${words.modelLine(model.id, model.version, model.effective, context)}</bdi></p>
  </details>`;
}

const of = (rows: readonly WorkingRow[], kind: WorkingRow['kind']): readonly WorkingRow[] =>
  rows.filter((row) => row.kind === kind);

const signed = ({ context }: CardScene, row: WorkingRow, decimals: number): string =>
  context.formats.signed(row.value, decimals);

function startName(scene: CardScene): string {
  const { reference } = scene.view.explanation;
  const band = bandsOf(scene).find((each) => (each.from ?? each.above) === reference);
  return scene.words.startsAt(reference, scene.model.combine === 'sum' ? undefined : band?.id, scene.context);
}

function line(name: string, effect: string): TemplateResult {
  return html`<tr>
    <th scope="row" colspan="3"><bdi>${name}</bdi></th>
    <td><bdi>${effect}</bdi></td>
  </tr>`;
}

function dimension(
  scene: CardScene,
  id: string,
  rows: readonly WorkingRow[],
  decimals: number,
): TemplateResult {
  const { view, words, context } = scene;
  const { dimensions, reasons, unknown } = view.explanation;
  const own = dimensions.find((each) => each.id === id);
  return html`<tbody>
    <tr class="dimension">
      <th scope="rowgroup"><bdi>${context.labels.dimension(id)}</bdi></th>
      ${
        own && !Number.isNaN(own.points)
          ? html`<td>${context.formats.number(own.points, 0)}</td>
              <td>${share(scene, own.share)}</td>`
          : html`<td colspan="2" class="quiet">${words.unknown}</td>`
      }
      <td></td>
    </tr>
    ${reasons
      .filter((reason) => reason.dimension === id)
      .map((reason) => {
        const row = rows.find((each) => each.kind === 'measure' && each.id === reason.measure);
        return html`<tr>
          <th scope="row">
            <bdi>${context.labels.measure(reason.measure)}</bdi>
            ${reason.filled ? html`<span class="quiet">(${words.filled})</span>` : nothing}
            ${isOutside(reason) ? html`<span class="quiet">(${words.outsideControl})</span>` : nothing}
          </th>
          <td>${context.formats.number(reason.points, 0)}</td>
          <td>${share(scene, reason.share)}</td>
          <td><bdi>${row ? signed(scene, row, decimals) : nothing}</bdi></td>
        </tr>`;
      })}
    ${unknown
      .filter((each) => each.dimension === id)
      .map(
        (each) =>
          html`<tr class="quiet">
            <th scope="row" colspan="4"><bdi>${scene.locale.wording.unknownSentence(each, context)}</bdi></th>
          </tr>`,
      )}
  </tbody>`;
}

/** In a sum nothing is shared out: a weight multiplies. */
const share = ({ model, context }: CardScene, value: number): string =>
  model.combine === 'sum' ? `×${context.formats.number(value)}` : context.formats.percent(value);
