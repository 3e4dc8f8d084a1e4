import { html, nothing, type TemplateResult } from 'lit';
import { labelText } from '../../locales/model-labels.js';
import { heading } from '../shared/heading.js';
import type { ExplainScene } from './explain-scene.js';

/** Which model it was, how old it is, what of it applied, and where its bands lie. */
export function modelFacts(scene: ExplainScene): TemplateResult {
  const { model, words, context, explanation, bands } = scene;
  const { title, name, version, effective, review, hash, hashTells, variants, coverage } = words.model;
  const edges = bands
    .toReversed()
    .map((band) => words.bandEdge(band, model.hold ?? 0, bands.length < 2, context));
  return html`<section part="model">
    ${heading(scene.headingLevel + 1, 'region', title)}
    <dl>
      ${entry(name, [labelText(model.label, scene.locale.tag) ?? model.id])}
      ${entry(version, [model.version])}
      ${model.effective === undefined ? nothing : entry(effective, [context.formats.date(model.effective)])}
      ${entry(review, [words.review(model.reviewBy, model.effective, context)])}
      ${entry(variants, variantNames(scene))} ${entry(coverage, coverageFacts(scene))}
      ${entry(words.model.bands, edges)}
      <div>
        <dt>${hash}</dt>
        <dd><code>${explanation.model.hash.slice(0, 8)}</code> <span class="quiet">${hashTells}</span></dd>
      </div>
    </dl>
  </section>`;
}

function entry(term: string, told: readonly string[]): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${told.map((each) => html`<p><bdi>${each}</bdi></p>`)}</dd>
  </div>`;
}

function variantNames({ explanation, model, locale, words }: ExplainScene): string[] {
  if (!explanation.variants.length) return [words.model.noVariants];
  return explanation.variants.map(
    (id) => labelText(model.variants?.find((variant) => variant.id === id)?.label, locale.tag) ?? id,
  );
}

function coverageFacts({ explanation, model, locale, context, words }: ExplainScene): string[] {
  const filled = explanation.reasons.filter((reason) => reason.filled).length;
  const unknown = explanation.unknown.length;
  return [
    locale.wording.coverageSentence(explanation.coverage, context),
    ...(unknown ? [words.unknownMeasures(unknown)] : []),
    ...(filled ? [words.filledMeasures(filled)] : []),
    ...(model.minimumCoverage ? [words.leastCoverage(model.minimumCoverage, context)] : []),
  ];
}
