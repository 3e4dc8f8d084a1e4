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
  const { wording } = locale;
  const look = bandLook(account.band, model, locale);
  const then = restoredContext(locale, model, day);
  const movement = restoredMovement(account, day);
  const reason = account.reason === undefined ? '' : labels[account.reason.kind](account.reason.id);
  return html`
    <span class="cell in-band" role="gridcell" aria-colindex="1">${bandChip(look)}</span>
    <span class="cell who" role="rowheader" aria-colindex="2" title=${account.name}>
      <bdi class="name" part="name">${account.name}</bdi>
      <span class="second" aria-hidden="true">&nbsp;</span>
    </span>
    <span class="cell movement ${look.shape}" role="gridcell" aria-colindex="3">
      <bdi class="moved short">${wording.movementShort(movement, then)}</bdi>
      <bdi class="moved long">${wording.movementSentence({ ...movement, rows: [] }, then)}</bdi>
      <span class="score second" aria-hidden="true">&nbsp;</span>
      <span class="trend"></span>
    </span>
    <span class="cell reason" part="reason" role="gridcell" aria-colindex="4"
      ><bdi class="says">${reason}</bdi></span
    >
    <span class="cell step" role="gridcell" aria-colindex="5"></span>
    <span class="cell terms" role="gridcell" aria-colindex="6"></span>
  `;
}
