import { html, type TemplateResult } from 'lit';
import type { HealthLocale } from '../../locales/wording.js';
import type { AccountSlice } from '../shared/account/account-slice.js';
import { bones } from '../shared/bones.js';
import { heading } from '../shared/heading.js';

/** The space the trend will take, kept while its data are on their way. */
export function trendLoading({ wording }: HealthLocale): TemplateResult {
  return html`<div class="loading" part="loading" role="status">
    <span class="sr-only">${wording.loading}</span>
    ${bones(['', 'tall', 'wide'])}
  </div>`;
}

/** Whose trend is on its way, and since when what is known of it is. */
export function trendRestored(
  { account, day, asOf }: NonNullable<AccountSlice['restored']>,
  { wording }: HealthLocale,
  headingLevel: number,
): TemplateResult {
  return html`<header part="header">
      ${heading(headingLevel, 'name', html`<bdi title=${account.name}>${account.name}</bdi>`)}
      <p class="quiet"><bdi>${wording.asItStood(day, asOf)}</bdi></p>
    </header>
    <div class="loading" part="restored">${bones(['tall', 'wide'])}</div>`;
}
