import { html, type TemplateResult } from 'lit';
import { bandChip } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { shownScore } from '../shared/shown-score.js';
import { heading } from '../shared/heading.js';
import type { ExplainScene } from './explain-scene.js';
import { modelFacts } from './model-facts.js';
import { movementWaterfall } from './movement-waterfall.js';
import { scoreWaterfall } from './score-waterfall.js';

/** The score, how it came about, what moved it, and the model behind it. */
export function explainBody(scene: ExplainScene): TemplateResult {
  return html`${head(scene)} ${scoreWaterfall(scene)} ${movementWaterfall(scene)} ${modelFacts(scene)}`;
}

function head({
  view,
  model,
  locale,
  words,
  context,
  explanation,
  headingLevel,
}: ExplainScene): TemplateResult {
  const { formats, labels } = context;
  const score = shownScore(explanation.score, view.bands, context);
  return html`<header part="header">
    <div class="title">
      ${heading(headingLevel, 'name', html`<bdi title=${view.name}>${view.name}</bdi>`)}
      ${bandChip(bandLook(explanation.band, model, locale))}
    </div>
    <p class="quiet">
      <span class="fact"
        ><bdi part="score"
          >${words.scoreOn(score || undefined, formats.number(100 * labels.scale), context)}</bdi
        ></span
      >
      <span class="fact">${words.guide}</span>
    </p>
  </header>`;
}
