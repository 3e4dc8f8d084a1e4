import { html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../../locales/sentences/card.js';
import type { HealthLocale, WordingContext } from '../../../locales/wording.js';
import type { Band, HealthModel } from '../../../scoring/contract/model.js';
import type { Explanation, Reason } from '../../../scoring/explain/explanation.js';
import { isOutside } from '../is-outside.js';
import { shownScore } from '../shown-score.js';
import { workingRows, type WorkingRow } from './working-rows.js';

/** What the sum is drawn from. */
export interface WorkingsScene {
  readonly explanation: Explanation;
  readonly model: HealthModel;
  /** The bands that apply to the account. */
  readonly bands: readonly Band[];
  readonly locale: HealthLocale;
  readonly context: WordingContext;
}

/** What an element that has the room adds to the sum. */
export interface WorkingsExtras {
  /** A column before the effects. */
  readonly column: {
    readonly head: TemplateResult;
    cell(row: WorkingRow): TemplateResult;
    /** Beside a dimension, by its id, and beside what has no effect at its end. */
    dimension(id: string): TemplateResult;
    past(id: string): TemplateResult;
  };
  dimension(id: string): {
    readonly name: TemplateResult;
    readonly subtotal: TemplateResult;
    readonly folded: boolean;
  };
  measure(reason: Reason): { readonly name: TemplateResult; readonly below: TemplateResult | typeof nothing };
  /** Further rows of a dimension. */
  rest(dimension: string): TemplateResult | typeof nothing;
}

/** A table that adds up to the score as it is shown, with what was not known in its place. */
export function workingsTable(scene: WorkingsScene, extras?: WorkingsExtras): TemplateResult {
  const { explanation, locale, context } = scene;
  const { labels, formats } = context;
  const words = cardWords(locale);
  const { rows, decimals } = workingRows(explanation, scene.bands, labels);
  const of = (kind: WorkingRow['kind']): readonly WorkingRow[] => rows.filter((row) => row.kind === kind);
  const line = (row: WorkingRow, name: string, effect: string): TemplateResult =>
    html`<tr>
      <th scope="row" colspan="3"><bdi>${name}</bdi></th>
      ${extras?.column.cell(row)}
      <td><bdi>${effect}</bdi></td>
    </tr>`;
  const signed = (row: WorkingRow): string => formats.signed(row.value, decimals);
  return html`<table class="sum">
    <caption class="sr-only">
      ${words.howWorkedOut}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.columnWhat}</th>
        <th scope="col">${words.columnPoints}</th>
        <th scope="col">${words.columnShare}</th>
        ${extras?.column.head}
        <th scope="col">${words.columnEffect}</th>
      </tr>
    </thead>
    ${of('start').map(
      (row) =>
        html`<tbody>
          ${line(row, startName(scene), formats.number(row.value, decimals))}
        </tbody>`,
    )}
    ${explanation.dimensions.map(({ id }) => dimension(scene, id, of('measure'), signed, extras))}
    <tbody>
      ${of('adjustment').map((row) => {
        const applied = explanation.adjustments.find((each) => each.id === row.id);
        return applied && line(row, locale.wording.adjustmentSentence(applied, context), signed(row));
      })}
      ${of('rounding').map((row) => line(row, words.rounding, signed(row)))}
    </tbody>
    ${
      explanation.display
        ? html`<tfoot>
            ${of('score').map((row) => line(row, words.score, shownScore(explanation.score, scene.bands, context)))}
          </tfoot>`
        : nothing
    }
  </table>`;
}

function startName({ explanation: { reference }, model, bands, locale, context }: WorkingsScene): string {
  const band = bands.find((each) => (each.from ?? each.above) === reference);
  return cardWords(locale).startsAt(reference, model.combine === 'sum' ? undefined : band?.id, context);
}

function dimension(
  scene: WorkingsScene,
  id: string,
  rows: readonly WorkingRow[],
  signed: (row: WorkingRow) => string,
  extras: WorkingsExtras | undefined,
): TemplateResult {
  const { explanation, locale, context } = scene;
  const words = cardWords(locale);
  const { formats, labels } = context;
  const own = explanation.dimensions.find((each) => each.id === id);
  const more = extras?.dimension(id);
  return html`<tbody>
    <tr class="dimension">
      <th scope="rowgroup">${more?.name ?? html`<bdi>${labels.dimension(id)}</bdi>`}</th>
      ${
        own && !Number.isNaN(own.points)
          ? html`<td>${formats.number(own.points, 0)}</td>
              <td>${share(scene, own.share)}</td>`
          : html`<td colspan="2" class="quiet">${words.unknown}</td>`
      }
      ${extras?.column.dimension(id)}
      <td>${more?.subtotal}</td>
    </tr>
    ${
      more?.folded
        ? nothing
        : html`${explanation.reasons
            .filter((reason) => reason.dimension === id)
            .map((reason) => {
              const row = rows.find((each) => each.id === reason.measure);
              const telling = extras?.measure(reason);
              return html`<tr class="measure">
                  <th scope="row">
                    ${telling?.name ?? html`<bdi>${labels.measure(reason.measure)}</bdi>`}
                    ${reason.filled ? html`<span class="quiet">(${words.filled})</span>` : nothing}
                    ${isOutside(reason) ? html`<span class="quiet">(${words.outsideControl})</span>` : nothing}
                  </th>
                  <td>${formats.number(reason.points, 0)}</td>
                  <td>${share(scene, reason.share)}</td>
                  ${row && extras?.column.cell(row)}
                  <td><bdi>${row ? signed(row) : nothing}</bdi></td>
                </tr>
                ${telling?.below}`;
            })}
          ${explanation.unknown
            .filter((each) => each.dimension === id)
            .map(
              (each) =>
                html`<tr class="quiet">
                  <th scope="row" colspan=${extras ? 3 : 4}>
                    <bdi>${locale.wording.unknownSentence(each, context)}</bdi>
                  </th>
                  ${
                    extras &&
                    html`${extras.column.past(id)}
                      <td></td>`
                  }
                </tr>`,
            )}
          ${extras?.rest(id)}`
    }
  </tbody>`;
}

/** In a sum nothing is shared out: a weight multiplies. */
const share = ({ model, context }: WorkingsScene, value: number): string =>
  model.combine === 'sum' ? `×${context.formats.number(value)}` : context.formats.percent(value);
