import { html, nothing, type TemplateResult } from 'lit';
import { changesWords } from '../../locales/sentences/changes.js';
import type { HealthLocale } from '../../locales/wording.js';
import { bones } from '../shared/bones.js';
import { isModelRefusal } from '../shared/is-model-refusal.js';
import { modelNotice } from '../shared/model-notice.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';

/** The space the feed will take, kept while there is no answer yet. */
export function changesLoading(locale: HealthLocale): TemplateResult {
  return html`<div class="loading" part="loading">
    <p class="quiet" role="status">${locale.wording.loading}</p>
    ${bones(['wide', '', 'wide', '', 'wide', ''])}
  </div>`;
}

/** One thing said where the feed would stand, and what follows from it. */
export function changesNotice(title: string, how: unknown = nothing): TemplateResult {
  return html`<div class="notice" part="notice" role="status">
    <p class="headline"><bdi>${title}</bdi></p>
    ${how === nothing ? nothing : html`<p class="quiet">${how}</p>`}
  </div>`;
}

/** The question was not answered: said without alarm, with a way on. */
export function changesFailed(locale: HealthLocale, askAgain: () => void): TemplateResult {
  return changesNotice(
    changesWords(locale).failed,
    html`<button type="button" @click=${askAgain}>${changesWords(locale).tryAgain}</button>`,
  );
}

/** No model to compare by, or no accounts to compare. */
export function changesEmpty(store: HealthStore | undefined, locale: HealthLocale): TemplateResult {
  if (!store || (store.model && store.size === 0))
    return changesNotice(changesWords(locale).noAccounts, changesWords(locale).noAccountsHow);
  return modelNotice(locale, store.problems.filter(isModelRefusal));
}

/** Quietly at the foot: how many accounts are as before, and why this visit is not remembered where it is not. */
export function changesFoot(lines: readonly string[]): TemplateResult | typeof nothing {
  const said = lines.filter(Boolean);
  if (said.length === 0) return nothing;
  return html`<footer class="foot quiet" part="foot">
    ${said.map((line) => html`<p><bdi>${line}</bdi></p>`)}
  </footer>`;
}
