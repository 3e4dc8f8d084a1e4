import { html, nothing, type TemplateResult } from 'lit';
import type { HealthLocale } from '../../locales/wording.js';
import type { Problem } from '../../scoring/contract/problems.js';
import type { StandAloneFailure } from './stand-alone-store.js';

/** The space the card will take, kept while its data are on their way. */
export function cardLoading({ wording }: HealthLocale): TemplateResult {
  return html`<div class="loading" part="loading" role="status">
    <span class="sr-only">${wording.loading}</span>
    ${['wide', '', 'tall', '', 'wide', 'wide', '', 'wide'].map((size) => html`<div class="bone ${size}"></div>`)}
  </div>`;
}

/** One thing said where a card would stand, and what to do about it. */
export function cardNotice(title: string, how = ''): TemplateResult {
  return html`<div class="notice" part="notice">
    <p><bdi>${title}</bdi></p>
    ${how ? html`<p class="quiet"><bdi>${how}</bdi></p>` : nothing}
  </div>`;
}

/** No model to go by: what is wrong with the one that came. */
export function cardBroken({ wording }: HealthLocale, refused: Problem | undefined): TemplateResult {
  if (!refused) return cardNotice(wording.card.noModel);
  return cardNotice(wording.card.modelRefused, wording.card.problem(refused));
}

/** Standing alone: what could not be loaded. */
export function cardFailure({ wording }: HealthLocale, failure: StandAloneFailure): TemplateResult {
  return cardNotice(
    failure.kind === 'not-loaded' ? wording.card.couldNotLoad(failure.url) : wording.card.engineMissing,
  );
}

/** Quiet lines above a card that is shown all the same: the last good model, data left out. */
export function cardWarnings(
  { wording }: HealthLocale,
  refused: Problem | undefined,
  unread: readonly Problem[],
): TemplateResult | typeof nothing {
  if (!refused && unread.length === 0) return nothing;
  const words = wording.card;
  return html`<div class="warnings quiet" part="warnings" role="status">
    ${
      refused
        ? html`<details>
            <summary>${words.lastGood}</summary>
            <p><bdi>${words.problem(refused)}</bdi></p>
          </details>`
        : nothing
    }
    ${
      unread.length
        ? html`<details>
            <summary>${words.unread(unread.length)}</summary>
            <ul>
              ${unread.slice(0, 20).map((problem) => html`<li><bdi>${words.problem(problem)}</bdi></li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}
