import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween } from '../../locales/formats.js';
import { safeUrl } from '../shared/safe-url.js';
import type { Day } from '../../scoring/contract/account.js';
import type { AccountView } from '../../sdk/account-view.js';
import { cardLink } from './card-link.js';
import type { CardScene } from './card-scene.js';

/** How many unknown measures are named outside the workings, which name them all. */
const NAMED = 3;

/** Said of every account, that some data are older would be read by nobody. */
const AGEING_BELOW = 0.95;

/** Days after which all data together are old: two weekly deliveries did not come. */
const SILENT = 14;

/** What the picture rests on: coverage and what is missing, when something is. */
export function cardCoverage({ view, words, context, locale }: CardScene): TemplateResult | typeof nothing {
  const { coverage, unknown, reasons } = view.explanation;
  const filled = reasons.filter((reason) => reason.filled);
  const newest = newestDay(view);
  const isFull = coverage >= 1 - 1e-9 && unknown.length === 0;
  if (isFull && newest === undefined) return nothing;
  const rest = unknown.length - NAMED;
  const facts = [
    ...(isFull ? [] : [locale.wording.coverageSentence(coverage, context)]),
    ...(newest === undefined ? [] : [words.newestData(newest, context)]),
    ...unknown.slice(0, NAMED).map((each) => locale.wording.unknownSentence(each, context)),
    ...(rest > 0 ? [words.moreUnknown(rest)] : []),
    ...(unknown.length + filled.length === 0 && coverage < AGEING_BELOW ? [words.ageing] : []),
  ];
  return html`<p class="coverage quiet" part="coverage">
    ${facts.map((fact) => html`<span class="fact"><bdi>${fact}</bdi></span> `)}
  </p>`;
}

/** The newest day there are data of, where that is long ago. */
function newestDay({ explanation, asOf }: AccountView): Day | undefined {
  const days = explanation.reasons.map(({ observedOn }) => observedOn).filter((day) => day !== undefined);
  const newest = days.sort().at(-1);
  return newest !== undefined && daysBetween(newest, asOf) > SILENT ? newest : undefined;
}

/** On paper alone: the day everything is told of, and the model that tells it. */
export function cardPrinted({ view, model, words, context }: CardScene): TemplateResult {
  return html`<p class="printed quiet">
    <span class="fact"><bdi>${words.onDay(view.asOf)}</bdi></span>
    <span class="fact"><bdi>${words.modelLine(model.id, model.version, model.effective, context)}</bdi></span>
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
