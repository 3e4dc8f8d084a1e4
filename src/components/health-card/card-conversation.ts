import { html, nothing, type TemplateResult } from 'lit';
import type { PulseAnswer } from '../shared/events.js';
import { heading } from './card-heading.js';
import type { CardScene } from './card-scene.js';

/** Two readings of one account that differ: both, and a question. */
export function cardConversation(scene: CardScene): TemplateResult | typeof nothing {
  const { view, words, context, locale } = scene;
  const { disagreements } = view.explanation;
  if (disagreements.length === 0) return nothing;
  const button = (answer: PulseAnswer, text: string): TemplateResult =>
    html`<button type="button" @click=${(event: Event) => scene.onPulse(event, answer)}>${text}</button>`;
  return html`<section class="conversation" part="conversation">
    ${heading(scene.headingLevel + 1, 'region', words.conversation)}
    ${disagreements.map(
      (each) => html`<p><bdi>${locale.wording.disagreementSentence(each, view.mine, context)}</bdi></p>`,
    )}
    <p><bdi>${words.question}</bdi></p>
    <div class="buttons">
      ${
        scene.answered
          ? html`<p class="status" tabindex="-1">${words.answered}</p>`
          : html`${button('know-something-new', words.knowSomethingNew)}
            ${button('data-look-wrong', words.dataLookWrong)} ${button('agree', words.agree)}`
      }
    </div>
  </section>`;
}
