import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { actWords } from '../../locales/sentences/acts.js';
import { daysBetween } from '../../locales/formats.js';
import { labelText } from '../../locales/model-labels.js';
import type { PlayProgress } from '../../sdk/acts/act.js';
import { playButtons } from '../shared/acting/play-buttons.js';
import { heading } from '../shared/heading.js';
import { isResting } from '../shared/is-resting.js';
import { safeUrl } from '../shared/safe-url.js';
import type { PlanScene } from './plan-scene.js';

/** How long finished plays are remembered here. */
const LATELY_DAYS = 90;

/** What was begun, with its steps and what can be done about it; where nothing was, what could help first. */
export function planPlays(scene: PlanScene): TemplateResult | typeof nothing {
  const { view, plan } = scene;
  const { underWay, finished } = sorted(view.played, view.asOf);
  const suggested = underWay.length ? undefined : firstSuggestion(scene);
  const shown = suggested === undefined ? underWay.map(({ play }) => play) : [suggested];
  if (shown.length + finished.length === 0) return nothing;
  const title = suggested === undefined ? plan.underWay : plan.suggested;
  return html`<section class="plays" part="plays">
    ${heading(scene.headingLevel + 1, 'region', title)}
    ${shown.length ? nothing : html`<p class="quiet">${plan.nothingUnderWay}</p>`}
    ${repeat(
      shown,
      (play) => play,
      (play) => playBody(scene, play),
    )}
    ${finishedLately(scene, finished)}
  </section>`;
}

/** What was finished or set aside today still stands among the others, so that it can be taken back. */
function sorted(
  played: readonly PlayProgress[],
  asOf: string,
): Readonly<Record<'underWay' | 'finished', PlayProgress[]>> {
  const isUnderWay = ({ state, on }: PlayProgress): boolean =>
    state === 'started' || state === 'waiting' || on === asOf;
  return {
    underWay: played.filter(isUnderWay),
    finished: played
      .filter(
        (play) => play.state === 'done' && !isUnderWay(play) && daysBetween(play.on, asOf) <= LATELY_DAYS,
      )
      .sort((a, b) => (a.on < b.on ? 1 : -1)),
  };
}

const firstSuggestion = ({ view }: PlanScene): string | undefined =>
  view.explanation.plays.find((play) => !play.opportunity && !isResting(play))?.id;

function playBody(scene: PlanScene, id: string): TemplateResult {
  const { view, model, locale, context, plan, words } = scene;
  const known = model.plays?.find((play) => play.id === id);
  const suggested = view.explanation.plays.find((play) => play.id === id);
  const latest = view.played.find(({ play }) => play === id);
  // What rested and is suggested anew is begun anew.
  const isOver = latest?.state === 'done' || latest?.state === 'set-aside' ? latest.on !== view.asOf : false;
  const progress = isOver ? undefined : latest;
  const steps = (known?.steps ?? []).map((step) => labelText(step, locale.tag));
  const name = context.labels.play(id);
  const url = safeUrl(known?.url);
  return html`<div class="play" part="play">
    <p class="play-title">
      <span class="play-name"><bdi>${name}</bdi></span>
      ${known?.role ? html`<span class="quiet small"><bdi>${plan.role(known.role)}</bdi></span>` : nothing}
    </p>
    ${
      steps.length
        ? html`<ol class="checklist">
            ${steps.map((step) => html`<li><bdi>${step}</bdi></li>`)}
          </ol>`
        : nothing
    }
    <div class="buttons" data-play=${id} role="group" aria-label=${name}>
      ${playButtons(scene, { id, suggested, progress })}
      ${
        url === undefined
          ? nothing
          : html`<a
              href=${url}
              target="_blank"
              rel="noopener noreferrer"
              @click=${(event: Event) => scene.onLink(event, url)}
              >${words.howTo}<span class="sr-only"> (${words.opensNewTab})</span></a
            >`
      }
    </div>
  </div>`;
}

function finishedLately(
  { plan, locale, context }: PlanScene,
  finished: readonly PlayProgress[],
): TemplateResult | typeof nothing {
  if (finished.length === 0) return nothing;
  return html`<details class="finished">
    <summary class="quiet small">${plan.doneLately(finished.length)}</summary>
    <ul class="small">
      ${finished.map(
        (progress) =>
          html`<li>
            <bdi>${context.labels.play(progress.play)}</bdi>
            <span class="quiet"
              ><bdi>${actWords(locale).progressSentence(progress, undefined, context)}</bdi></span
            >
          </li>`,
      )}
    </ul>
  </details>`;
}
