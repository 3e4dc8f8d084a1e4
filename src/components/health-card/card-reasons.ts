import { html, nothing, type TemplateResult } from 'lit';
import type { ContextNote } from '../../scoring/contract/account.js';
import type { AppliedAdjustment, Reason } from '../../scoring/explain/explanation.js';
import { heading } from './card-heading.js';
import type { CardScene } from './card-scene.js';

/** How many measures are shown that hold back, and that help. */
const HOLDING = 3;
const HELPING = 1;

/** What holds the account back most, and what helps it most: each a sentence with its numbers, its age, its effect. */
export function cardReasons(scene: CardScene): TemplateResult {
  const { view, words } = scene;
  const { reasons, adjustments } = view.explanation;
  const shown = (value: number): boolean => Math.abs(value * scene.context.labels.scale) >= 0.05;
  const below = reasons.filter(({ contribution }) => contribution < 0 && shown(contribution));
  const above = reasons.filter(({ contribution }) => contribution > 0 && shown(contribution));
  const holding = below.sort((a, b) => a.contribution - b.contribution).slice(0, HOLDING);
  const helping = above.sort((a, b) => b.contribution - a.contribution).slice(0, HELPING);
  const lowers = adjustments.filter((each) => each.contribution < 0 || caps(scene, each));
  const raises = adjustments.filter((each) => !lowers.includes(each));
  const told = new Set<ContextNote>();
  const more = below.length - holding.length;
  return html`${
    holding.length + lowers.length > 0
      ? html`<section part="holding-back">
          <div class="region-title">
            ${heading(scene.headingLevel + 1, 'region', words.holdingBack)}
            <span class="quiet" aria-hidden="true">${words.columnPoints}</span>
          </div>
          <ul>
            ${lowers.filter(changes).map((each) => adjustmentRow(scene, each))}
            ${holding.map((each) => reasonRow(scene, each, told))}
            ${lowers.filter((each) => !changes(each)).map((each) => adjustmentRow(scene, each))}
          </ul>
          ${more > 0 ? html`<p class="quiet more">${words.moreReasons(more)}</p>` : nothing}
        </section>`
      : reasons.length
        ? html`<section part="holding-back">
            <p class="quiet"><bdi>${words.nothingHoldsBack}</bdi></p>
          </section>`
        : nothing
  }
  ${
    helping.length + raises.length > 0
      ? html`<section class="helping" part="helping">
          ${heading(scene.headingLevel + 1, 'region', words.helping)}
          <ul>
            ${raises.map((each) => adjustmentRow(scene, each))}
            ${helping.map((each) => reasonRow(scene, each, told))}
          </ul>
        </section>`
      : nothing
  }`;
}

const changes = ({ contribution }: AppliedAdjustment): boolean => contribution !== 0;

/** A cap that changes nothing today still holds back: the score may not pass it. */
const caps = ({ context }: CardScene, { id, contribution }: AppliedAdjustment): boolean =>
  contribution === 0 && context.labels.action(id)?.kind === 'cap';

function reasonRow(scene: CardScene, reason: Reason, told: Set<ContextNote>): TemplateResult {
  const { locale, context } = scene;
  const details = [
    locale.wording.evidenceSentence(reason, context),
    locale.wording.ageSentence(reason, context),
  ];
  // A note about the whole account explains the first reason it touches; once is enough.
  const notes = reason.context.filter((note) => !told.has(note));
  notes.forEach((note) => told.add(note));
  return html`<li class="reason" part="reason">
    <p class="says"><bdi>${locale.wording.reasonSentence(reason, context)}</bdi></p>
    ${effect(scene, reason.contribution)}
    <div class="because quiet">
      <p>${details.filter(Boolean).map((detail) => html`<span class="fact"><bdi>${detail}</bdi></span> `)}</p>
      ${notes.map((note) => html`<p class="context"><bdi>${locale.wording.contextSentence(note, context)}</bdi></p>`)}
    </div>
  </li>`;
}

function adjustmentRow(scene: CardScene, adjustment: AppliedAdjustment): TemplateResult {
  return html`<li class="reason" part="reason">
    <p class="says"><bdi>${scene.locale.wording.adjustmentSentence(adjustment, scene.context)}</bdi></p>
    ${effect(scene, adjustment.contribution)}
  </li>`;
}

/** A signed number for the eye, a verb for the ear. */
function effect({ words, context }: CardScene, contribution: number): TemplateResult {
  const value = contribution * context.labels.scale;
  return html`<p class="effect">
    <bdi class=${value < 0 ? 'takes' : value > 0 ? 'adds' : 'quiet'} aria-hidden="true"
      >${context.formats.signed(value)}</bdi
    >
    <span class="sr-only">${words.contribution(value, context)}</span>
  </p>`;
}
