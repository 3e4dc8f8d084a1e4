import { html, nothing, type TemplateResult } from 'lit';
import type { PulseAnswer } from '../../sdk/acts/act.js';
import { heading } from '../shared/heading.js';
import type { CardScene } from './card-scene.js';
import { cardViews } from './card-views.js';

/** Two readings of one account that differ: both, and a question. */
export function cardConversation(scene: CardScene): TemplateResult | typeof nothing {
  const { view, words, context } = scene;
  const { disagreements } = view.explanation;
  if (disagreements.length === 0) return nothing;
  const button = (answer: PulseAnswer, text: string): TemplateResult =>
    html`<button type="button" @click=${(event: Event) => scene.acting.answer(event, { answer })}>
      ${text}
    </button>`;
  const children = disagreements.flatMap((each) => (each.kind === 'worst-child' ? [each.child] : []));
  // Sites that differ from their parent are no second opinion: there is something to look at, nothing to ask.
  const asks = children.length < disagreements.length;
  const answers = view.answered
    ? html`<p class="status" tabindex="-1"><bdi>${words.answered}</bdi></p>`
    : html`${button('know-something-new', words.knowSomethingNew)}
      ${button('data-look-wrong', words.dataLookWrong)} ${button('agree', words.agree)}`;
  return html`<section class="conversation" part="conversation">
    ${heading(scene.headingLevel + 1, 'region', words.conversation)}
    ${disagreements.map((each) => cardViews(scene, each))}
    ${asks ? html`<p><bdi>${words.question}</bdi></p>` : nothing}
    <div class="buttons">
      ${children.map((id) => html`<button type="button" @click=${() => scene.onSelect(id)}>${words.lookAt(context.name(id))}</button>`)}
      ${asks ? answers : nothing}
    </div>
  </section>`;
}
