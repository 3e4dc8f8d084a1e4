import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../scoring/explain/explanation.js';
import type { ExplainScene } from './explain-scene.js';
import { measureInEffect, type MeasureInEffect, type Weighing } from './measure-in-effect.js';
import { pointsOf } from './points-of.js';

/** All there is to say of one measure: the reading, how it becomes points, what it weighs, whose hands it is in. */
export function measureDetails(scene: ExplainScene, reason: Reason): TemplateResult {
  const { locale, context, words, explanation, model } = scene;
  const found = measureInEffect(model, explanation.variants, reason.measure);
  const facts = [
    locale.wording.evidenceSentence(reason, context),
    locale.wording.ageSentence(reason, context),
  ];
  return html`<div class="details" part="details">
    <div>
      <p><bdi>${locale.wording.reasonSentence(reason, context)}</bdi></p>
      <p class="quiet">
        ${facts.filter(Boolean).map((fact) => html`<span class="fact"><bdi>${fact}</bdi></span> `)}
      </p>
      ${reason.context.map((note) => html`<p class="context"><bdi>${locale.wording.contextSentence(note, context)}</bdi></p>`)}
    </div>
    <dl>
      ${found ? entry(words.pointsTitle, pointsOf(scene, reason, found.measure.points)) : nothing}
      ${found ? entry(words.weightTitle, weighing(scene, reason, found)) : nothing}
      ${reason.lost > 0 ? entry(words.lostTitle, words.lost(reason.lost, context)) : nothing}
      ${reason.nature ? entry(words.kindTitle, words.kinds[reason.nature]) : nothing}
      ${reason.influence ? entry(words.handsTitle, words.hands[reason.influence]) : nothing}
    </dl>
  </div>`;
}

const entry = (term: string, told: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${typeof told === 'string' ? html`<bdi>${told}</bdi>` : told}</dd>
  </div>`;

function weighing(scene: ExplainScene, reason: Reason, found: MeasureInEffect): TemplateResult {
  const { words, explanation, model } = scene;
  const lines = [
    ...found.weighings.map((each) => weight(scene, each)),
    model.combine === 'sum' ? '' : words.shareToday(reason.share, explanation.unknown.length > 0),
    found.measure.fadesOver !== undefined && !reason.filled ? words.faded : '',
  ];
  return html`<ul>
    ${lines.filter(Boolean).map((line) => html`<li><bdi>${line}</bdi></li>`)}
  </ul>`;
}

/** Empty where there is nothing to weigh against. */
function weight(
  { words, context, model }: ExplainScene,
  { id, parent, weight, total, parts }: Weighing,
): string {
  if (parent?.combine === 'worst' || parent?.combine === 'best')
    return parts > 1 ? words.extreme(parent.combine, parent.id, context) : '';
  if (parent ? parent.combine === 'sum' : model.combine === 'sum')
    return weight === 1 ? '' : words.times(weight);
  if (parts < 2) return '';
  return parent
    ? words.weightInGroup(weight, total, parent.id, context)
    : words.weightInModel(weight, total, id, context);
}
