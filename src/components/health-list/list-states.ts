import { html, nothing, type TemplateResult } from 'lit';
import { listWords } from '../../locales/sentences/list.js';
import { cardWords } from '../../locales/sentences/card.js';
import type { Formats } from '../../locales/formats.js';
import type { HealthLocale, ModelLabels } from '../../locales/wording.js';
import type { Problem } from '../../scoring/contract/problems.js';
import type { Progress, Query } from '../../sdk/health-store-contract.js';
import type { StandAloneFailure } from '../shared/stand-alone-store.js';
import { problemList } from './list-notices.js';

/** Bones in the places where everything will be, so that the page does not jump when it comes. */
export function loadingState(progress: Progress | undefined, locale: HealthLocale): TemplateResult {
  return html`<div class="loading-head">
      ${
        progress
          ? progressBar(progress, locale)
          : html`<p class="quiet" role="status">${locale.wording.loading}</p>`
      }
    </div>
    <div class="group waiting-group" aria-hidden="true"><i></i></div>
    ${waitingRows()}`;
}

/** Rows of bones. */
export function waitingRows(): TemplateResult {
  return html`<div class="loading" aria-hidden="true">
    ${Array.from(
      { length: 12 },
      () =>
        html`<div class="row waiting">
          <span class="cell in-band"><i></i></span><span class="cell who"><i></i></span
          ><span class="cell movement"><i></i></span><span class="cell reason"><i></i></span
          ><span class="cell step"><i></i></span><span class="cell terms"><i></i></span>
        </div>`,
    )}
  </div>`;
}

/** A thin bar with its words, while accounts are being taken in. */
function progressBar({ done, total }: Progress, locale: HealthLocale): TemplateResult {
  const words = listWords(locale).progress({ done, total });
  return html`<div class="progress">
    <progress max=${total || 1} .value=${done} aria-label=${words}></progress
    ><bdi class="quiet">${words}</bdi>
  </div>`;
}

/** Nothing was handed over yet. The host may say how to begin in its own words, by the slot `empty`. */
export function emptyState(locale: HealthLocale): TemplateResult {
  return html`<div class="state" part="state">
    <slot name="empty">
      <p class="headline">${listWords(locale).empty}</p>
      <p class="quiet">${listWords(locale).emptyHow}</p>
    </slot>
  </div>`;
}

/** No model was ever understood: nothing can be said of any account. */
export function refusedState(problems: readonly Problem[], locale: HealthLocale): TemplateResult {
  const words = listWords(locale);
  return html`<div class="state wide" part="state">
    <p class="headline">${problems.length ? locale.wording.modelRefused : locale.wording.modelMissing}</p>
    <p class="quiet">${locale.wording.modelHow}</p>
    ${problems.length ? problemList(problems, 0, words) : nothing}
  </div>`;
}

/** What a list that stands alone was pointed at did not come. */
export function failedState(failure: StandAloneFailure, locale: HealthLocale): TemplateResult {
  return html`<div class="state" part="state" role="status">
    <p class="headline"><bdi>${failureWords(failure, locale)}</bdi></p>
  </div>`;
}

/** Why a list that stands alone has no data. */
export function failureWords(failure: StandAloneFailure, locale: HealthLocale): string {
  return failure.kind === 'not-loaded'
    ? listWords(locale).notLoaded(failure.url)
    : cardWords(locale).engineMissing;
}

/** Says which filters nothing fits, and takes them off. */
export function noMatchState(
  filters: readonly string[],
  locale: HealthLocale,
  formats: Formats,
  clear: () => void,
): TemplateResult {
  return html`<div class="state" part="state">
    <p class="headline"><bdi>${listWords(locale).noMatch(formats.list(filters))}</bdi></p>
    <p><button @click=${clear}>${listWords(locale).clearFilters}</button></p>
  </div>`;
}

/** The filters of a query in the words they are chosen by. */
export function filterWords(
  { text, bands, segments, stages, mine }: Query,
  locale: HealthLocale,
  labels: ModelLabels | undefined,
): string[] {
  const quoted = (word: string): string => listWords(locale).quoted(word);
  const band = (id: string): string => (id === '' ? locale.wording.notEnoughData : (labels?.band(id) ?? id));
  return [
    ...(text ? [quoted(text)] : []),
    ...(bands ?? []).map((id) => quoted(band(id))),
    ...(segments ?? []).map(quoted),
    ...(stages ?? []).map((id) => quoted(labels?.stage(id) ?? id)),
    ...(mine ? [quoted(listWords(locale).mine)] : []),
  ];
}
