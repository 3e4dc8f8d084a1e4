import { html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../locales/sentences/card.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import { bandShape } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { sparkline } from '../shared/sparkline.js';
import type { CardScene } from './card-scene.js';
import type { AccountSlice } from '../shared/account/account-slice.js';

/** An account in a line, for a table's cell or a sentence: band, movement and trend; what it says is read as a whole. */
export function cardInline(scene: CardScene, isNamed: boolean): TemplateResult {
  const { view, model, locale, context, history } = scene;
  const { shape, label } = bandLook(view.explanation.band, model, locale);
  const isDrawn = history.some((point) => !Number.isNaN(point.score));
  return html`<button
    type="button"
    class="line ${shape}"
    part="inline"
    @click=${() => scene.onSelect(view.id)}
  >
    <bdi class=${isNamed ? 'name' : 'sr-only'}>${view.name}</bdi>
    <span class="word" part="band">${bandShape(shape)}<bdi>${label}</bdi></span>
    <bdi class="quiet" aria-hidden="true">${locale.wording.movementShort(view.movement, context)}</bdi>
    <bdi class="sr-only">${locale.wording.movementSentence(view.movement, context)}</bdi>
    ${isDrawn ? sparkline(history, view.bands) : nothing}
  </button>`;
}

/** A line as it stood at the last visit, while today's data are on their way. */
export function restoredLine(
  { account, day, asOf }: NonNullable<AccountSlice['restored']>,
  model: HealthModel,
  locale: HealthLocale,
): TemplateResult {
  const { shape, label } = bandLook(account.band, model, locale);
  const stood = locale.wording.asItStood(day, asOf);
  return html`<span class="line quiet old" part="inline" title=${stood}>
    ${bandShape(shape)}<bdi>${label}</bdi> <bdi class="sr-only">${stood}</bdi>
  </span>`;
}

/** A line without an account: on its way, or (`id`) not there. */
export const stateLine = (
  locale: HealthLocale,
  isLoading: boolean,
  id: string | undefined,
): TemplateResult =>
  isLoading
    ? html`<span class="line" part="inline" role="status"
        ><span class="bone"></span><span class="sr-only">${locale.wording.loading}</span></span
      >`
    : html`<span class="line quiet" part="inline"
        >${bandShape('dashed')}<bdi
          >${id === undefined ? cardWords(locale).noAccount : cardWords(locale).unknownAccount(id)}</bdi
        ></span
      >`;
