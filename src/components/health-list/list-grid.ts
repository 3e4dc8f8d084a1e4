import { html, nothing, type TemplateResult } from 'lit';
import { listWords } from '../../locales/sentences/list.js';
import type { ListWords } from '../../locales/list-words.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { ListScene } from './list-scene.js';

/** What the grid shows and does. */
export interface GridParts {
  readonly locale: HealthLocale;
  readonly scene: ListScene | undefined;
  readonly hidden: boolean;
  readonly busy: boolean;
  readonly onRowKey: (event: KeyboardEvent) => void;
  readonly onRowClick: (event: MouseEvent) => void;
  readonly onRowsFocus: () => void;
}

/** Names of bands longer than this would go in two lines in the column that shorter ones need. */
const SHORT_BAND = 11;

const COLUMNS = ['in-band', 'who', 'movement', 'reason', 'step', 'terms'] as const;

/**
 * The scroller: accounts to look at today, then all others. The rows themselves are drawn by `AccountRows`. It is one tab
 * stop; its rows are gone through by keys.
 */
export function listGrid({ locale, scene, hidden, busy, ...does }: GridParts): TemplateResult {
  const words = listWords(locale);
  const shown = scene?.shown;
  const leads = shown?.lead?.length ?? 0;
  const others = (shown?.ids.length ?? 0) - leads;
  return html`<div
    class="rows ${shown?.restored ? 'stale' : ''} ${hasLongBands(scene) ? 'long-bands' : ''}"
    part="rows"
    role="grid"
    tabindex="0"
    ?hidden=${hidden}
    aria-label=${words.accounts}
    aria-rowcount=${(shown?.ids.length ?? 0) + 1}
    aria-colcount=${COLUMNS.length}
    aria-busy=${busy ? 'true' : 'false'}
    @keydown=${does.onRowKey}
    @click=${does.onRowClick}
    @focus=${does.onRowsFocus}
  >
    <div class="row ruler" aria-hidden="true"></div>
    ${heads(words)}
    <div
      class="lead"
      role=${leads ? 'rowgroup' : nothing}
      aria-label=${leads ? words.today.heading(shown?.today.mine ?? false) : nothing}
      ?hidden=${!shown?.lead}
    >
      ${shown?.lead ? leadHead(words, shown) : nothing}
      <div class="lead-rows" role="presentation"></div>
      ${
        leads && others
          ? html`<div class="group others" aria-hidden="true">${words.today.others}</div>`
          : nothing
      }
    </div>
    <div
      class="spacer"
      role=${others ? 'rowgroup' : nothing}
      aria-label=${others ? (leads ? words.today.others : words.accounts) : nothing}
    >
      <div class="block" role="presentation"></div>
    </div>
  </div>`;
}

const hasLongBands = (scene: ListScene | undefined): boolean =>
  scene?.judged?.bands.some(({ id, label }) => id !== undefined && label.length > SHORT_BAND) ?? false;

/** The heading of the group, and what there is to say where it has no rows. */
function leadHead(
  { today: words }: ListWords,
  { today, lead = [], restored }: ListScene['shown'],
): TemplateResult {
  if (restored) return html`<div class="group quiet" aria-hidden="true">${words.toCome}</div>`;
  const takenUp = words.takenUp(lead.filter((account) => account.takenUp).length);
  return html`<div class="group" part="today" aria-hidden="true">
      ${words.heading(today.mine)} ${takenUp ? html`<span class="aside">${takenUp}</span>` : nothing}
    </div>
    ${lead.length ? nothing : html`<div class="none quiet">${words.none(today.mine)}</div>`}`;
}

/** Column heads for those who hear the grid; they fold with their columns. */
function heads({ columns }: ListWords): TemplateResult {
  return html`<div class="heads sr-only" role="row" aria-rowindex="1">
    ${COLUMNS.map(
      (column, place) =>
        html`<span class="cell ${column}" role="columnheader" aria-colindex=${place + 1}
          >${columns[column]}</span
        >`,
    )}
  </div>`;
}
