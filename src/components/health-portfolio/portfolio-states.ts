import { html, nothing, type TemplateResult } from 'lit';
import { portfolioWords } from '../../locales/sentences/portfolio.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { bones } from '../shared/bones.js';
import { isModelRefusal } from '../shared/is-model-refusal.js';
import { modelNotice } from '../shared/model-notice.js';

/** The space the overview will take, kept while there is no answer yet. */
export function portfolioLoading(locale: HealthLocale): TemplateResult {
  return html`<div class="loading" part="loading">
    <p class="quiet" role="status">${locale.wording.loading}</p>
    ${bones(['wide', 'tall', 'wide', '', 'tall', 'wide', '', 'wide'])}
  </div>`;
}

/** One thing said where the overview would stand, and what follows from it. */
function notice(title: string, how: unknown = nothing): TemplateResult {
  return html`<div class="notice" part="notice" role="status">
    <p class="headline"><bdi>${title}</bdi></p>
    ${how === nothing ? nothing : html`<p class="quiet">${how}</p>`}
  </div>`;
}

/** It was not answered: said without alarm, with a way on. */
export function portfolioFailed(locale: HealthLocale, askAgain: () => void): TemplateResult {
  const { failed, tryAgain } = portfolioWords(locale);
  return notice(failed, html`<button type="button" @click=${askAgain}>${tryAgain}</button>`);
}

/** No model to go by, or no accounts, or none in the part that is asked for. */
export function portfolioEmpty(
  store: HealthStore | undefined,
  locale: HealthLocale,
  filters: string,
): TemplateResult {
  const portfolio = portfolioWords(locale);
  if (store && !store.model) return modelNotice(locale, store.problems.filter(isModelRefusal));
  if (!store || store.size === 0) return notice(portfolio.noAccounts, portfolio.noAccountsHow);
  return notice(portfolio.noMatch, filters === '' ? nothing : html`<bdi>${filters}</bdi>`);
}
