import type { ShownPlay } from '../shared/acting/shown-play.js';
import { html, nothing, type TemplateResult } from 'lit';
import { actWords } from '../../locales/sentences/acts.js';
import { labelText } from '../../locales/model-labels.js';
import type { SuggestedPlay } from '../../scoring/explain/explanation.js';
import { safeUrl } from '../shared/safe-url.js';
import { cardLink } from './card-link.js';
import { playButtons } from '../shared/acting/play-buttons.js';
import type { CardScene } from './card-scene.js';

/** A suggestion with what became of it. */
export function playOf({ view }: CardScene, suggested: SuggestedPlay): ShownPlay {
  const { id, restsUntil } = suggested;
  const progress = view.played.find(({ play }) => play === id);
  const isEnded = progress?.state === 'done' || progress?.state === 'set-aside';
  // What was done today is still in sight, however short its rest.
  const isOver = isEnded && restsUntil === undefined && progress.on < view.asOf;
  return isOver ? { id, suggested, former: progress } : { id, suggested, progress };
}

/** A suggestion with its cause, its steps, where it stands and what can be done about it. */
export function cardPlay(scene: CardScene, play: ShownPlay, open: boolean): TemplateResult {
  const { locale, context, model, words } = scene;
  const { suggested, progress, former } = play;
  const state = progress?.state;
  const isAhead = state === undefined || state === 'started';
  const aside = isAhead ? locale.wording.playDue(suggested?.due, context) : words.playStates[state];
  const cause = suggested ? locale.wording.playCause(suggested.causes, context) : words.notSuggested;
  const known = model.plays?.find(({ id }) => id === play.id);
  const steps = isAhead ? (known?.steps?.map((step) => labelText(step, locale.tag)) ?? []) : [];
  return html`<details class="play" part="play" ?open=${open}>
    <summary>
      <span class="play-name"><bdi>${context.labels.play(play.id)}</bdi></span>
      ${aside ? html`<span class="due quiet"><bdi>${aside}</bdi></span>` : nothing}
    </summary>
    <p class="quiet">
      <span class="fact"><bdi>${cause}</bdi></span>
      ${
        isAhead && suggested?.role
          ? html`<span class="fact"><bdi>${words.takenUpBy(suggested.role)}</bdi></span>`
          : nothing
      }
    </p>
    ${
      former
        ? html`<p class="quiet">
            <bdi>${actWords(locale).progressSentence(former, undefined, context)}</bdi>
          </p>`
        : nothing
    }
    ${
      steps.length
        ? html`<ol>
            ${steps.map((step) => html`<li><bdi>${step}</bdi></li>`)}
          </ol>`
        : nothing
    }
    <div class="buttons" data-play=${play.id} role="group" aria-label=${context.labels.play(play.id)}>
      ${playButtons(scene, play)}
      ${safeUrl(known?.url) === undefined ? nothing : cardLink(scene, known?.url, words.howTo)}
    </div>
  </details>`;
}
