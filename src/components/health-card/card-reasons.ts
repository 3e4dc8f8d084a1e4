import { html, nothing, type TemplateResult } from 'lit';
import type { AppliedAdjustment, Reason } from '../../scoring/explain/explanation.js';
import { heading } from '../shared/heading.js';
import { isOutside } from '../shared/is-outside.js';
import type { CardScene } from './card-scene.js';

/** How many measures are shown that hold back, and that help. */
const HOLDING = 3;
const HELPING = 1;

interface Row {
  readonly effect: number;
  readonly drawn: TemplateResult;
}

/** What would be shown as 0.0 neither holds back nor helps. */
const isFelt = ({ context }: CardScene, contribution: number): boolean =>
  Math.abs(contribution * context.labels.scale) >= 0.05;

/** What holds the account back most, and what helps it most: each a sentence with its numbers, its age, its effect. */
export function cardReasons(scene: CardScene): TemplateResult {
  const { view, words } = scene;
  const { reasons, adjustments } = view.explanation;
  const felt = reasons.filter(({ contribution }) => isFelt(scene, contribution));
  const heaviest = felt.toSorted((a, b) => a.contribution - b.contribution);
  const below = heaviest.filter(({ contribution }) => contribution < 0);
  const above = heaviest.filter(({ contribution }) => contribution > 0).reverse();
  const applied = adjustments.filter(({ contribution }) => isFelt(scene, contribution));
  const lowers = applied.filter(({ contribution }) => contribution < 0);
  const raises = applied.filter(({ contribution }) => contribution > 0);
  const holding = rows(scene, below.slice(0, HOLDING), lowers);
  const helping = rows(scene, above.slice(0, HELPING), raises).reverse();
  const rules = adjustments.filter((each) => isIdleCap(scene, each)).map((each) => ruleRow(scene, each));
  const more = below.length - HOLDING;
  const outside = words.outside(view.explanation.heldBack, scene.context);
  const says = (text: string, name = 'more quiet'): TemplateResult =>
    html`<p class=${name}><bdi>${text}</bdi></p>`;
  return html`${
    reasons.length + holding.length + rules.length > 0
      ? html`<section part="holding-back">
          ${
            holding.length > 0
              ? html`<div class="region-title">
                  ${heading(scene.headingLevel + 1, 'region', words.holdingBack)}
                  <span class="quiet" aria-hidden="true">${words.columnPoints}</span>
                </div>`
              : says(words.nothingHoldsBack, 'quiet')
          }
          <ul>
            ${holding.map(({ drawn }) => drawn)} ${rules}
          </ul>
          ${outside ? says(outside, 'more outside') : nothing}
          ${more > 0 ? says(words.moreReasons(more)) : nothing}
        </section>`
      : nothing
  }
  ${
    helping.length > 0
      ? html`<section class="helping" part="helping">
          ${heading(scene.headingLevel + 1, 'region', words.helping)}
          <ul>
            ${helping.map(({ drawn }) => drawn)}
          </ul>
        </section>`
      : nothing
  }`;
}

/** Reasons and adjustments together, the lowest effect first. */
function rows(
  scene: CardScene,
  reasons: readonly Reason[],
  adjustments: readonly AppliedAdjustment[],
): Row[] {
  return [
    ...reasons.map((each) => ({ effect: each.contribution, drawn: reasonRow(scene, each) })),
    ...adjustments.map((each) => ({ effect: each.contribution, drawn: adjustmentRow(scene, each) })),
  ].sort((a, b) => a.effect - b.effect);
}

/** A cap that changes nothing today is in force all the same: the score may not pass it. */
const isIdleCap = (scene: CardScene, { id, contribution }: AppliedAdjustment): boolean =>
  !isFelt(scene, contribution) && scene.context.labels.action(id)?.kind === 'cap';

function reasonRow(scene: CardScene, reason: Reason): TemplateResult {
  const { locale, context } = scene;
  const details = [
    locale.wording.evidenceSentence(reason, context),
    locale.wording.ageSentence(reason, context),
  ].filter(Boolean);
  return html`<li class="reason" part="reason">
    <p class="says"><bdi>${locale.wording.reasonSentence(reason, context)}</bdi></p>
    ${effect(scene, reason.contribution)}
    <div class="because quiet">
      <p>${details.map((detail) => html`<span class="fact"><bdi>${detail}</bdi></span> `)}</p>
      ${isOutside(reason) ? html`<p class="outside"><bdi>${scene.words.outsideControl}</bdi></p>` : nothing}
      ${reason.context.map((note) => html`<p class="context"><bdi>${locale.wording.contextSentence(note, context)}</bdi></p>`)}
    </div>
  </li>`;
}

const adjustmentSays = ({ locale, context }: CardScene, adjustment: AppliedAdjustment): TemplateResult =>
  html`<p class="says"><bdi>${locale.wording.adjustmentSentence(adjustment, context)}</bdi></p>`;

const adjustmentRow = (scene: CardScene, adjustment: AppliedAdjustment): TemplateResult =>
  html`<li class="reason" part="reason">
    ${adjustmentSays(scene, adjustment)} ${effect(scene, adjustment.contribution)}
  </li>`;

const ruleRow = (scene: CardScene, adjustment: AppliedAdjustment): TemplateResult =>
  html`<li class="reason" part="reason">
    ${adjustmentSays(scene, adjustment)}
    <p class="because quiet"><bdi>${scene.words.changesNothing}</bdi></p>
  </li>`;

/** A signed number for the eye, a verb for the ear. */
function effect({ words, context }: CardScene, contribution: number): TemplateResult {
  const value = contribution * context.labels.scale;
  return html`<p class="effect">
    <bdi class=${value < 0 ? 'takes' : 'adds'} aria-hidden="true">${context.formats.signed(value)}</bdi>
    <span class="sr-only">${words.contribution(value, context)}</span>
  </p>`;
}
