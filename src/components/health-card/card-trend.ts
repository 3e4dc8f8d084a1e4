import { html, nothing, type TemplateResult } from 'lit';
import { bandLook } from '../shared/band-look.js';
import { shownScore } from '../shared/shown-score.js';
import { edgeLabels, sparkline } from '../shared/sparkline.js';
import { cardMoved } from './card-moved.js';
import { cardForecast, cardHold } from './card-outlook.js';
import { cardRollUp } from './card-roll-up.js';
import type { CardScene } from './card-scene.js';
import { isRecorded } from '../shared/account/mixed-history.js';

/** Where the account comes from and where it stands: the line, the movement in words, then the score. */
export function cardTrend(scene: CardScene): TemplateResult {
  const { view, history, words, context, locale, model } = scene;
  const { band } = view.explanation;
  const { wording } = locale;
  const said = view.explanation.display ? wording.movementSentence(view.movement, context) : words.noScore;
  const [first] = history;
  const drawn = history.some((point) => !Number.isNaN(point.score));
  const mixed = isRecorded(history) ? words.recordedLine : '';
  const label = wording.sentences([wording.trendSentence(history, context), mixed]);
  return html`<section class="trend ${bandLook(band, model, locale).shape}" part="trend">
    ${
      drawn && first
        ? html`<div class="line-and-edges">
              ${edgeLabels(history, view.bands, (edge) => context.formats.number(edge * context.labels.scale))}
              ${sparkline(history, view.bands, { label })}
            </div>
            <div class="axis quiet" aria-hidden="true">
              <span>${context.formats.date(first.on, view.asOf)}</span
              ><span>${context.formats.date(view.asOf, view.asOf)}</span>
            </div>
            ${mixed ? html`<p class="mixed quiet" aria-hidden="true"><bdi>${mixed}</bdi></p>` : nothing}`
        : nothing
    }
    <div class="now">
      <p class="movement" part="movement"><bdi>${said}</bdi></p>
      ${score(scene)}
    </div>
    ${withheld(scene)} ${cardHold(scene)} ${cardForecast(scene)} ${circumstances(scene)} ${cardMoved(scene)}
    ${cardRollUp(scene)}
  </section>`;
}

/** The number comes second to the words, and is said of how many. */
function score({ view, words, context, model }: CardScene): TemplateResult | typeof nothing {
  const { display } = view.explanation;
  if (!display) return nothing;
  const { labels, formats } = context;
  // A sum has no most.
  const outOf = model.combine === 'sum' ? '' : words.outOf(formats.number(100 * labels.scale));
  return html`<p class="score quiet" part="score">
    <bdi
      ><span class="sr-only">${words.score} </span
      ><b>${shownScore(view.explanation.score, view.bands, context)}</b> ${outOf}</bdi
    >
  </p>`;
}

/** Why there is a score but no band, where coverage is the reason. */
function withheld({ view, words, context, model }: CardScene): TemplateResult | typeof nothing {
  const { display, band, coverage } = view.explanation;
  const least = model.minimumCoverage ?? 0;
  if (band !== undefined || !display || coverage >= least) return nothing;
  return html`<p class="quiet"><bdi>${words.belowCoverage(least, context)}</bdi></p>`;
}

/** What the host said about the account as a whole in the weeks the movement speaks of. */
function circumstances({ view, locale, context }: CardScene): TemplateResult[] {
  return view.context
    .filter(({ measures, from, to }) => !measures && from <= view.asOf && to >= view.movement.since)
    .map(
      (note) =>
        html`<p class="quiet context"><bdi>${locale.wording.contextSentence(note, context)}</bdi></p>`,
    );
}
