import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SuggestedPlay } from '../../scoring/explain/explanation.js';
import { safeUrl } from '../shared/safe-url.js';
import { labelText } from '../../locales/model-labels.js';
import { heading } from './card-heading.js';
import { cardLink } from './card-link.js';
import type { CardScene } from './card-scene.js';

/** Suggestions shown before the rest is folded away: a choice, not a list of duties. */
const SHOWN = 3;

/** What could help: the weightiest suggestion open, the others folded. */
export function cardPlays(scene: CardScene): TemplateResult | typeof nothing {
  const responses = scene.view.explanation.plays.filter((play) => !play.opportunity);
  return plays(scene, responses, 'plays', scene.words.plays, true);
}

/** What could grow, kept apart from what could help. */
export function cardOpportunities(scene: CardScene): TemplateResult | typeof nothing {
  const chances = scene.view.explanation.plays.filter((play) => play.opportunity);
  // Where something could help, growing can wait for a click.
  const first = chances.length === scene.view.explanation.plays.length;
  return plays(scene, chances, 'opportunities', scene.words.opportunities, first);
}

function plays(
  scene: CardScene,
  suggested: readonly SuggestedPlay[],
  part: string,
  title: string,
  unfoldFirst: boolean,
): TemplateResult | typeof nothing {
  if (suggested.length === 0) return nothing;
  // A fold for one alone saves nothing.
  const shown = suggested.length === SHOWN + 1 ? suggested.length : SHOWN;
  const more = suggested.slice(shown);
  const list = (some: readonly SuggestedPlay[]): unknown =>
    repeat(
      some,
      ({ id }) => id,
      (play) => row(scene, play, unfoldFirst && play === suggested[0]),
    );
  return html`<section class=${part} part=${part}>
    ${heading(scene.headingLevel + 1, 'region', title)} ${list(suggested.slice(0, shown))}
    ${
      more.length
        ? html`<details class="more-plays">
            <summary class="quiet"><bdi>${scene.words.morePlays(more.length)}</bdi></summary>
            ${list(more)}
          </details>`
        : nothing
    }
  </section>`;
}

function row(scene: CardScene, play: SuggestedPlay, open: boolean): TemplateResult {
  const { locale, context, model, words } = scene;
  const due = locale.wording.playDue(play.due, context);
  const known = model.plays?.find(({ id }) => id === play.id);
  const steps = known?.steps?.map((step) => labelText(step, locale.tag)) ?? [];
  return html`<details class="play" part="play" ?open=${open}>
    <summary>
      <span class="play-name"><bdi>${context.labels.play(play.id)}</bdi></span>
      ${due ? html`<span class="due quiet"><bdi>${due}</bdi></span>` : nothing}
    </summary>
    <p class="quiet"><bdi>${locale.wording.playCause(play.causes, context)}</bdi></p>
    ${
      steps.length
        ? html`<ol>
            ${steps.map((step) => html`<li><bdi>${step}</bdi></li>`)}
          </ol>`
        : nothing
    }
    <div class="buttons" role="group" aria-label=${context.labels.play(play.id)}>
      ${buttons(scene, play.id)}
      ${safeUrl(known?.url) === undefined ? nothing : cardLink(scene, known?.url, words.howTo)}
    </div>
  </details>`;
}

function buttons(scene: CardScene, play: string): TemplateResult {
  const { words } = scene;
  const state = scene.playState(play);
  const button = (to: Parameters<CardScene['onPlay']>[2], text: string, primary = false): TemplateResult =>
    html`<button
      type="button"
      class=${primary ? 'primary' : ''}
      @click=${(event: Event) => scene.onPlay(event, play, to)}
    >
      ${text}
    </button>`;
  if (state === 'open')
    return html`${button('started', words.start, true)} ${button('set-aside', words.setAside)}`;
  return html`<p class="status" tabindex="-1">${words.playStates[state]}</p>
    ${state === 'started' ? button('done', words.done) : nothing} ${button('open', words.undo)}`;
}
