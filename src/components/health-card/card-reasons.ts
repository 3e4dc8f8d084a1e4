import { html, nothing, type TemplateResult } from 'lit';
import type { AppliedAdjustment, Reason } from '../../scoring/explain/explanation.js';
import { heading } from '../shared/heading.js';
import type { CardScene } from './card-scene.js';

/** How many measures are shown that hold back, and that help. */
const HOLDING = 3;
const HELPING = 1;

interface Row {
  readonly effect: number;
  readonly drawn: TemplateResult;
}

/** What holds the account back most, and what helps it most: each a sentence with its numbers, its age, its effect. */
export function cardReasons(scene: CardScene): TemplateResult {
  const { view, words } = scene;
  const { reasons, adjustments } = view.explanation;
  // What would be shown as 0.0 neither holds back nor helps.
  const felt = reasons.filter(
    ({ contribution }) => Math.abs(contribution * scene.context.labels.scale) >= 0.05,
  );
  const heaviest = felt.toSorted((a, b) => a.contribution - b.contribution);
  const below = heaviest.filter(({ contribution }) => contribution < 0);
  const above = heaviest.filter(({ contribution }) => contribution > 0).reverse();
  const lowers = adjustments.filter((each) => each.contribution < 0 || caps(scene, each));
  const raises = adjustments.filter((each) => !lowers.includes(each));
  const holding = rows(scene, below.slice(0, HOLDING), lowers);
  const helping = rows(scene, above.slice(0, HELPING), raises).reverse();
  const more = below.length - HOLDING;
  const outside = words.outside(view.explanation.heldBack, scene.context);
  return html`${
    holding.length > 0
      ? html`<section part="holding-back">
          <div class="region-title">
            ${heading(scene.headingLevel + 1, 'region', words.holdingBack)}
            <span class="quiet" aria-hidden="true">${words.columnPoints}</span>
          </div>
          <ul>
            ${holding.map(({ drawn }) => drawn)}
          </ul>
          ${outside ? html`<p class="quiet more"><bdi>${outside}</bdi></p>` : nothing}
          ${more > 0 ? html`<p class="quiet more"><bdi>${words.moreReasons(more)}</bdi></p>` : nothing}
        </section>`
      : reasons.length
        ? html`<section part="holding-back">
            <p class="quiet"><bdi>${words.nothingHoldsBack}</bdi></p>
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

/** A cap that changes nothing today still holds back: the score may not pass it. */
const caps = ({ context }: CardScene, { id, contribution }: AppliedAdjustment): boolean =>
  contribution === 0 && context.labels.action(id)?.kind === 'cap';

/** Whether a reason is among the points that the sentence on what comes from outside adds up. */
export const isOutside = ({ influence, contribution }: Reason): boolean =>
  influence === 'outside' && contribution < 0;

function reasonRow(scene: CardScene, reason: Reason): TemplateResult {
  const { locale, context } = scene;
  const details = [
    locale.wording.evidenceSentence(reason, context),
    locale.wording.ageSentence(reason, context),
    isOutside(reason) ? scene.words.outsideControl : '',
  ];
  return html`<li class="reason" part="reason">
    <p class="says"><bdi>${locale.wording.reasonSentence(reason, context)}</bdi></p>
    ${effect(scene, reason.contribution)}
    <div class="because quiet">
      <p>${details.filter(Boolean).map((detail) => html`<span class="fact"><bdi>${detail}</bdi></span> `)}</p>
      ${reason.context.map((note) => html`<p class="context"><bdi>${locale.wording.contextSentence(note, context)}</bdi></p>`)}
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
