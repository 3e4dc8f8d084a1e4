import { html, nothing, type TemplateResult } from 'lit';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { Day } from '../../scoring/contract/account.js';
import type { RestoredAccount } from '../../sdk/restored-view.js';
import { bandChip } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { restoredContext, restoredMovement } from '../shared/restored-words.js';
import { heading } from '../shared/heading.js';
import { bones } from '../shared/bones.js';

/** What is known of an account from the last visit, marked as such, and the space of what is on its way. */
export function cardRestored(
  account: RestoredAccount,
  day: Day,
  asOf: Day,
  model: HealthModel,
  locale: HealthLocale,
  headingLevel: number,
): TemplateResult {
  const { wording } = locale;
  const context = restoredContext(locale, model, day);
  const moved = wording.movementSentence(restoredMovement(account, day), context);
  const look = bandLook(account.band, model, locale);
  return html`<header class="as-it-stood" part="header">
      <div class="title">
        ${heading(headingLevel, 'name', html`<bdi title=${account.name}>${account.name}</bdi>`)}
        ${bandChip(look)}
      </div>
      <p class="stood"><bdi>${wording.asItStood(day, asOf)}</bdi></p>
    </header>
    <section class="trend ${look.shape}" part="restored">
      ${moved ? html`<p class="movement quiet"><bdi>${moved}</bdi></p>` : nothing}
      ${account.reason ? html`<p class="quiet"><bdi>${context.labels[account.reason.kind](account.reason.id)}</bdi></p>` : nothing}
    </section>
    ${bones(['tall', 'wide', '', 'wide', 'wide', ''])}`;
}
