import { html, nothing, type TemplateResult } from 'lit';
import { listWords } from '../../locales/sentences/list.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { AccountView } from '../../sdk/account-view.js';
import type { TodayAccount } from '../../sdk/today/today.js';
import { bandChip } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { sparkline } from '../shared/sparkline.js';
import { rowReason } from './first-reason.js';
import { rowStep } from './row-step.js';

/** What every row of one list is drawn with; a new one means that all rows are drawn again. */
export interface RowContext extends WordingContext {
  readonly locale: HealthLocale;
  readonly model: HealthModel;
}

/**
 * The cells of one account's row, in reading order. Cells fold away by the width of the list, from the last one on.
 *
 * @param today what makes it one to look at today, said before everything else
 */
export function listRow(account: AccountView, context: RowContext, today?: TodayAccount): TemplateResult {
  const { locale, model, labels, formats } = context;
  const { wording } = locale;
  const { explanation, movement } = account;
  // By how much; what moved it is for the reason to say.
  const told = { ...movement, rows: [] };
  const look = bandLook(explanation.band, model, locale);
  const because = today && listWords(locale).today.because(today, account, context);
  const { says, missing } = rowReason(explanation, wording, context);
  const step = rowStep(explanation.plays, account, today, context);
  const kind = [account.segment, account.stage && labels.stage(account.stage)].filter(Boolean).join(' · ');
  const score = explanation.display ? listWords(locale).score(explanation.display) : nothing;
  return html`
    <span class="cell in-band" role="gridcell" aria-colindex="1">${bandChip(look)}</span>
    <span class="cell who" role="rowheader" aria-colindex="2" title=${account.name}>
      <bdi class="name" part="name">${account.name}</bdi>
      <bdi class="second">${kind}</bdi>
    </span>
    <span class="cell movement ${look.shape}" role="gridcell" aria-colindex="3">
      <bdi class="moved short">${wording.movementShort(movement, context)}</bdi>
      <bdi class="moved long">${wording.movementSentence(told, context)}</bdi>
      <bdi class="score second">${score}</bdi>
      <span class="trend">${sparkline(account.history, model.bands)}</span>
    </span>
    <span class="cell reason" part="reason" role="gridcell" aria-colindex="4" title=${says || nothing}>
      ${because ? html`<bdi class="because" part="because">${because}</bdi>` : nothing}
      <bdi class=${because ? 'second' : 'says'}>${says}</bdi>
      ${missing && !because ? html`<bdi class="second">${missing}</bdi>` : nothing}
    </span>
    <span class="cell step" part="step" role="gridcell" aria-colindex="5">
      ${
        step
          ? html`<bdi class="first" title=${step.label}>${step.label}</bdi>
              <bdi class="second">${step.when}</bdi>`
          : nothing
      }
    </span>
    <span class="cell terms" role="gridcell" aria-colindex="6">
      <bdi class="first">${account.renewal ? wording.renewal(account.renewal, context) : nothing}</bdi>
      <bdi class="second"
        >${account.arr === undefined ? nothing : formats.money(account.arr, account.currency)}</bdi
      >
    </span>
  `;
}
