import { html, nothing, type TemplateResult } from 'lit';
import { movedRows, type MovedRow } from '../shared/workings/working-rows.js';
import type { CardScene } from './card-scene.js';

/** What moved the score since four weeks ago, on demand: a sum from the score of then to that of now. */
export function cardMoved({ view, words, context, locale }: CardScene): TemplateResult | typeof nothing {
  const { movement, explanation } = view;
  const { labels, formats } = context;
  const { wording } = locale;
  const { rows, decimals } = movedRows(movement, explanation.score, view.bands, labels);
  const moved = rows.filter(({ kind, value }) => kind === 'moved' && value !== 0);
  if (moved.length === 0) return nothing;
  const of = (kind: MovedRow['kind']): readonly MovedRow[] => rows.filter((row) => row.kind === kind);
  const line = (name: string, points: string): TemplateResult =>
    html`<tr>
      <th scope="row"><bdi>${name}</bdi></th>
      <td><bdi>${points}</bdi></td>
    </tr>`;
  const total = (name: string, { value }: MovedRow): TemplateResult =>
    line(name, formats.number(value, decimals));
  const title = words.moved(movement.since, context);
  return html`<details class="fold moved" part="moved">
    <summary class="quiet"><bdi>${title}</bdi></summary>
    <table aria-label=${title}>
      <tbody>
        ${of('before').map((row) => total(wording.scoreOn(movement.since, context), row))}
        ${moved
          .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
          .map(
            ({ row, value }) =>
              row && line(wording.movementRow(row, context), formats.signed(value, decimals)),
          )}
        ${of('rounding').map(({ value }) => line(words.rounding, formats.signed(value, decimals)))}
      </tbody>
      <tfoot>
        ${of('now').map((row) => total(wording.scoreOn(view.asOf, context), row))}
      </tfoot>
    </table>
    <p class="quiet"><bdi>${words.movedHow} ${explanation.undated ? words.undated : nothing}</bdi></p>
  </details>`;
}
