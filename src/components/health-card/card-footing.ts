import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../shared/safe-url.js';
import { cardLink } from './card-link.js';
import type { CardScene } from './card-scene.js';

/** How many unknown measures are named outside the workings, which name them all. */
const NAMED = 3;

/** Said of every account, that some data are older would be read by nobody. */
const AGEING_BELOW = 0.95;

/** What the picture rests on: coverage and what is missing, when something is. */
export function cardCoverage({ view, words, context, locale }: CardScene): TemplateResult | typeof nothing {
  const { coverage, unknown, reasons } = view.explanation;
  const filled = reasons.filter((reason) => reason.filled);
  if (coverage >= 1 - 1e-9 && unknown.length === 0) return nothing;
  const rest = unknown.length - NAMED;
  const facts = [
    locale.wording.coverageSentence(coverage, context),
    ...unknown.slice(0, NAMED).map((each) => locale.wording.unknownSentence(each, context)),
    ...(rest > 0 ? [words.moreUnknown(rest)] : []),
    ...(unknown.length + filled.length === 0 && coverage < AGEING_BELOW ? [words.ageing] : []),
  ];
  return html`<p class="coverage quiet" part="coverage">
    ${facts.map((fact) => html`<span class="fact"><bdi>${fact}</bdi></span> `)}
  </p>`;
}

/** The host's links about the account; those whose address may not be offered are left out. */
export function cardLinks(scene: CardScene): TemplateResult | typeof nothing {
  const links = scene.view.links.filter(({ url }) => safeUrl(url) !== undefined);
  if (links.length === 0) return nothing;
  return html`<ul class="links" part="links" aria-label=${scene.words.links}>
    ${links.map(({ label, url }) => html`<li>${cardLink(scene, url, html`<bdi>${label}</bdi>`)}</li>`)}
  </ul>`;
}
