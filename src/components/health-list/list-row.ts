import { html, nothing, type TemplateResult } from 'lit';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { AccountView } from '../../sdk/account-view.js';
import { bandChip } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { isResting } from '../shared/is-resting.js';
import { sparkline } from '../shared/sparkline.js';
import { firstReason } from './first-reason.js';

/** What every row of one list is drawn with; a new one means that all rows are drawn again. */
export interface RowContext extends WordingContext {
  readonly locale: HealthLocale;
  readonly model: HealthModel;
}

/** The cells of one account's row, in reading order. Cells fold away by the width of the list, from the last one on. */
export function listRow(account: AccountView, context: RowContext): TemplateResult {
  const { locale, model, labels, formats } = context;
  const { wording } = locale;
  const { explanation, movement } = account;
  const look = bandLook(explanation.band, model, locale);
  const reason = firstReason(explanation, wording, context);
  const play = explanation.plays.find((each) => !isResting(each));
  const kind = [account.segment, account.stage && labels.stage(account.stage)].filter(Boolean).join(' · ');
  return html`
    <span class="cell in-band">${bandChip(look)}</span>
    <span class="cell who" title=${account.name}>
      <bdi class="name" part="name">${account.name}</bdi>
      <bdi class="second">${kind}</bdi>
    </span>
    <span class="cell movement ${look.shape}">
      <span class="words"
        ><bdi class="moved">${wording.movementShort(movement, context)}</bdi>
        <bdi class="second"
          >${explanation.display ? wording.list.score(explanation.display) : nothing}</bdi
        ></span
      >
      <span class="trend">${sparkline(account.history, model.bands)}</span>
    </span>
    <bdi class="cell reason" part="reason" title=${reason || nothing}>${reason}</bdi>
    <span class="cell step" part="step">
      ${
        play
          ? html`<bdi class="first" title=${labels.play(play.id)}>${labels.play(play.id)}</bdi>
              <bdi class="second">${wording.playDue(play.due, context)}</bdi>`
          : nothing
      }
    </span>
    <span class="cell terms">
      <bdi class="first">${account.renewal ? wording.renewal(account.renewal, context) : nothing}</bdi>
      <bdi class="second"
        >${account.arr === undefined ? nothing : formats.money(account.arr, account.currency)}</bdi
      >
    </span>
  `;
}
