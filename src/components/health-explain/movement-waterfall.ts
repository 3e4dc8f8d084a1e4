import { html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../locales/sentences/card.js';
import { heading } from '../shared/heading.js';
import { movedRows, type MovedRow } from '../shared/workings/working-rows.js';
import type { ExplainScene } from './explain-scene.js';
import { legend } from './score-waterfall.js';
import { waterfallBar, waterfallHead, type BarKind } from './waterfall-bar.js';
import { endToEnd, waterfallScale } from './waterfall-scale.js';

/** From the score four weeks ago to the score now, change by change. */
export function movementWaterfall(scene: ExplainScene): TemplateResult {
  const { words, view, context, locale } = scene;
  const { movement } = view;
  const said = locale.wording.movementSentence(movement, context);
  return html`<section part="movement">
    ${heading(scene.headingLevel + 1, 'region', words.comparedWith(movement.since, context))}
    <p><bdi>${said || words.nothingEarlier}</bdi></p>
    ${movement.difference === undefined ? nothing : table(scene)}
  </section>`;
}

function table(scene: ExplainScene): TemplateResult {
  const { view, explanation, context, words, bands, locale } = scene;
  const { labels, formats } = context;
  const { rows, decimals } = movedRows(view.movement, explanation.score, bands, labels);
  const steps = rows.filter(({ kind }) => kind !== 'now');
  const places = endToEnd(steps.map(({ value }) => value));
  const end = places.at(-1)?.to ?? 0;
  const edges = bands.flatMap(({ from, above }) => from ?? above ?? []).map((each) => each * labels.scale);
  const scale = waterfallScale(places.slice(1), edges, 100 * labels.scale);
  // What is shown as nothing is told in one line, so that the eye finds what moved.
  const shown = rows.filter(({ kind, value }) => kind !== 'moved' || value !== 0);
  const small = rows.length - shown.length;
  const line = (row: MovedRow): TemplateResult => {
    const at = steps.indexOf(row);
    const isScore = row.kind === 'before' || row.kind === 'now';
    return html`<tr class=${isScore ? 'dimension' : 'measure'}>
      <th scope="row"><bdi>${nameOf(scene, row)}</bdi></th>
      ${waterfallBar(scale, places[at] ?? { from: end, to: end }, KINDS[row.kind])}
      <td>
        <bdi>${isScore ? formats.number(row.value, decimals) : formats.signed(row.value, decimals)}</bdi>
      </td>
    </tr>`;
  };
  return html`<div class="scroll">
      <table class="sum moved">
        <caption class="sr-only">
          ${words.comparedWith(view.movement.since, context)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${cardWords(locale).columnWhat}</th>
            ${waterfallHead(scale, words.columnBar, (edge) => formats.number(edge))}
            <th scope="col">${cardWords(locale).columnEffect}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(line)}
        </tbody>
      </table>
    </div>
    ${legend(scene, false)}
    ${small ? html`<p class="quiet"><bdi>${words.smallChanges(small, formats.number(0.5 * 10 ** -decimals, decimals + 1))}</bdi></p>` : nothing}
    ${labels.decimals < decimals ? html`<p class="quiet"><bdi>${words.unrounded}</bdi></p>` : nothing}`;
}

const KINDS: Readonly<Record<MovedRow['kind'], BarKind>> = {
  before: 'start',
  moved: 'step',
  rounding: 'step',
  now: 'end',
};

function nameOf({ words, view, context, locale }: ExplainScene, { kind, row }: MovedRow): string {
  if (kind === 'before') return locale.wording.scoreOn(view.movement.since, context);
  if (kind === 'now') return locale.wording.scoreOn(view.asOf, context);
  return row ? words.movementEffect(row, context) : cardWords(locale).rounding;
}
