import type { CardWords } from '../../../locales/card-words.js';
import { html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../../locales/sentences/card.js';
import type { HealthLocale } from '../../../locales/wording.js';
import type { Problem } from '../../../scoring/contract/problems.js';
import { bones } from '../bones.js';
import type { AccountSlice } from './account-slice.js';
import type { StandAloneFailure } from '../stand-alone-store.js';

/** Problems of one account that are listed; the summary counts them all. */
const TOLD = 20;

/** The space the card will take, kept while its data are on their way. */
export function accountLoading(locale: HealthLocale): TemplateResult {
  return html`<div class="loading" part="loading" role="status">
    <span class="sr-only">${locale.wording.loading}</span>
    ${bones(['wide', '', 'tall', '', 'wide', 'wide', '', 'wide'])}
  </div>`;
}

/** One thing said where a card would stand, and what to do about it. */
export function accountNotice(title: string, how = ''): TemplateResult {
  return html`<div class="notice" part="notice">
    <p><bdi>${title}</bdi></p>
    ${how ? html`<p class="quiet"><bdi>${how}</bdi></p>` : nothing}
  </div>`;
}

/** No model to go by: what is wrong with the one that came. */
export function accountBroken(locale: HealthLocale, refused: Problem | undefined): TemplateResult {
  if (!refused) return accountNotice(cardWords(locale).noModel);
  return accountNotice(cardWords(locale).modelRefused, cardWords(locale).problem(refused));
}

const failureText = (words: CardWords, failure: StandAloneFailure): string =>
  failure.kind === 'not-loaded' ? words.couldNotLoad(failure.url) : words.engineMissing;

/** Standing alone: what could not be loaded. */
export function accountFailure(locale: HealthLocale, failure: StandAloneFailure): TemplateResult {
  return accountNotice(failureText(cardWords(locale), failure));
}

/** Quiet lines above a card that is shown all the same: the last good picture, or one with data left out. */
export function accountWarnings(
  locale: HealthLocale,
  { refused, unread }: AccountSlice,
  failure: StandAloneFailure | undefined,
): TemplateResult | typeof nothing {
  if (!refused && !failure && unread.length === 0) return nothing;
  const words = cardWords(locale);
  const disclosure = (summary: string, details: readonly string[]): TemplateResult =>
    html`<details>
      <summary>${summary}</summary>
      <ul>
        ${details.map((detail) => html`<li><bdi>${detail}</bdi></li>`)}
      </ul>
    </details>`;
  const told = unread.slice(0, TOLD).map((problem) => words.problem(problem));
  return html`<div class="warnings quiet" part="warnings" role="status">
    ${failure ? disclosure(words.lastGood, [failureText(words, failure)]) : nothing}
    ${refused ? disclosure(words.lastGood, [words.problem(refused)]) : nothing}
    ${told.length ? disclosure(words.unread(unread.length), told) : nothing}
  </div>`;
}
