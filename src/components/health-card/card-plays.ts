import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SuggestedPlay } from '../../scoring/explain/explanation.js';
import type { ShownPlay } from '../shared/acting/shown-play.js';
import { cardPlay, playOf } from './card-play.js';
import { heading } from '../shared/heading.js';
import type { CardScene } from './card-scene.js';
import { orderPlays } from '../shared/acting/play-order.js';

/** Suggestions shown before the rest is folded away: a choice, not a list of duties. */
const SHOWN = 3;

/** What could help: the weightiest suggestion open, the others folded, those at rest or waiting below. */
export function cardPlays(scene: CardScene): TemplateResult | typeof nothing {
  const { view, words } = scene;
  const responses = view.explanation.plays.filter((play) => !play.opportunity);
  return plays(scene, responses, begun(scene), 'plays', words.plays, true);
}

/** What could grow, kept apart from what could help. */
export function cardOpportunities(scene: CardScene): TemplateResult | typeof nothing {
  const chances = scene.view.explanation.plays.filter((play) => play.opportunity);
  // Where something could help, growing can wait for a click.
  const first = chances.length === scene.view.explanation.plays.length;
  return plays(scene, chances, [], 'opportunities', scene.words.opportunities, first);
}

/** What was begun while it was suggested can be brought to an end when nothing calls for it any more. */
function begun({ view }: CardScene): ShownPlay[] {
  const suggested = new Set(view.explanation.plays.map(({ id }) => id));
  return view.played
    .filter(({ play, state }) => (state === 'started' || state === 'waiting') && !suggested.has(play))
    .map((progress) => ({ id: progress.play, progress }));
}

function plays(
  scene: CardScene,
  suggested: readonly SuggestedPlay[],
  begun: readonly ShownPlay[],
  part: string,
  title: string,
  unfoldFirst: boolean,
): TemplateResult | typeof nothing {
  const ordered = orderPlays(suggested, scene.acting.places);
  const live = ordered.live.map((play) => playOf(scene, play));
  const resting = ordered.resting.map((play) => playOf(scene, play));
  if (live.length + begun.length + resting.length === 0) return nothing;
  // A fold for one alone saves nothing.
  const shown = live.length === SHOWN + 1 ? live.length : SHOWN;
  const list = (some: readonly ShownPlay[]): unknown =>
    repeat(
      some,
      ({ id }) => id,
      (play) => cardPlay(scene, play, unfoldFirst && play === live[0]),
    );
  const fold = (some: readonly ShownPlay[], summary: string): TemplateResult | typeof nothing =>
    some.length
      ? html`<details class="fold more-plays">
          <summary class="quiet"><bdi>${summary}</bdi></summary>
          ${list(some)}
        </details>`
      : nothing;
  const more = live.slice(shown);
  return html`<section class=${part} part=${part}>
    ${heading(scene.headingLevel + 1, 'region', title)} ${list([...live.slice(0, shown), ...begun])}
    ${fold(more, scene.words.morePlays(more.length))}
    ${fold(resting, scene.words.restingPlays(resting.length))}
  </section>`;
}
