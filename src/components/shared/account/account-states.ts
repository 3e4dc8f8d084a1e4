import type { CardWords } from '../../../locales/card-words.js';
import { html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../../locales/sentences/card.js';
import type { HealthLocale } from '../../../locales/wording.js';
import type { Problem } from '../../../scoring/contract/problems.js';
import { bones } from '../bones.js';
import type { AccountSlice } from './account-slice.js';
import type { StandAloneFailure } from '../stand-alone-store.js';

/** Problems that are listed of each kind; the summary counts all of an account. */
const TOLD = 20;

/**
 * The space an element will take, kept while its data are on their way.
 *
 * @param title whose they are, where the last visit knows: nothing else that stood there then is kept
 */
export function accountLoading(locale: HealthLocale, title: unknown = nothing): TemplateResult {
  return html`<div class="loading" part="loading">
    ${title}
    <p class="quiet" role="status">${locale.wording.loading}</p>
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

const failureText = (words: CardWords, failure: StandAloneFailure): string =>
  failure.kind === 'not-loaded' ? words.couldNotLoad(failure.url) : words.engineMissing;

/** Standing alone: what could not be loaded. */
export function accountFailure(locale: HealthLocale, failure: StandAloneFailure): TemplateResult {
  return accountNotice(failureText(cardWords(locale), failure));
}

/** Quiet lines above a card that is shown all the same: the last good picture, or one with data left out. */
export function accountWarnings(
  locale: HealthLocale,
  { refusals, unread }: AccountSlice,
  failure: StandAloneFailure | undefined,
): TemplateResult | typeof nothing {
  if (refusals.length === 0 && !failure && unread.length === 0) return nothing;
  const words = cardWords(locale);
  const disclosure = (summary: string, details: readonly string[]): TemplateResult =>
    html`<details>
      <summary>${summary}</summary>
      <ul>
        ${details.map((detail) => html`<li><bdi>${detail}</bdi></li>`)}
      </ul>
    </details>`;
  const told = (problems: readonly Problem[]): string[] =>
    problems.slice(0, TOLD).map((problem) => locale.wording.problem(problem));
  return html`<div class="warnings quiet" part="warnings" role="status">
    ${failure ? disclosure(words.lastGood, [failureText(words, failure)]) : nothing}
    ${refusals.length ? disclosure(words.lastGood, told(refusals)) : nothing}
    ${unread.length ? disclosure(words.unread(unread.length), told(unread)) : nothing}
  </div>`;
}
