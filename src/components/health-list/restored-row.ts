import { html, type TemplateResult } from 'lit';
import type { Day } from '../../scoring/contract/account.js';
import type { RestoredAccount } from '../../sdk/restored-view.js';
import { bandChip } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { restoredContext, restoredMovement } from '../shared/restored-words.js';
import type { RowContext } from './list-row.js';

/**
 * One account as it was shown on an earlier day: what was kept of it, in the cells in which today's row will stand,
 * with second lines left empty, so that nothing jumps when data arrive.
 */
export function restoredRow(account: RestoredAccount, day: Day, context: RowContext): TemplateResult {
  const { locale, model, labels } = context;
  const look = bandLook(account.band, model, locale);
  const then = restoredContext(locale, model, day);
  const reason = account.reason === undefined ? '' : labels[account.reason.kind](account.reason.id);
  const space = html`<span class="second" aria-hidden="true">&nbsp;</span>`;
  return html`
    <span class="cell in-band">${bandChip(look)}</span>
    <span class="cell who" title=${account.name}>
      <bdi class="name" part="name">${account.name}</bdi>
      ${space}
    </span>
    <span class="cell movement ${look.shape}">
      <span class="words"
        ><bdi class="moved">${locale.wording.movementShort(restoredMovement(account, day), then)}</bdi>
        ${space}</span
      >
      <span class="trend"></span>
    </span>
    <bdi class="cell reason" part="reason">${reason}</bdi>
    <span class="cell step"></span>
    <span class="cell terms"></span>
  `;
}
