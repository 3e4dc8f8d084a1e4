import { html, nothing, type TemplateResult } from 'lit';
import type { Query } from '../../sdk/health-store-contract.js';
import { listHead } from './list-head.js';
import type { Judged, ListScene } from './list-scene.js';
import { listToolbar } from './list-toolbar.js';
import type { MovedCount } from './moved-count.js';
import { searchField } from './search-field.js';

/** What the head and the toolbar show beside the scene, and ask for. */
export interface ControlParts {
  readonly moved: MovedCount;
  readonly ask: (change: Query) => void;
  readonly search: (text: string) => void;
  readonly enterRows: () => void;
  /** Whether the choices are unfolded, where there is no room to show them always. */
  readonly unfolded: boolean;
  readonly unfold: () => void;
}

/** What stands above the rows: the sentence, the search, filters and order. */
export function listControls(scene: ListScene, parts: ControlParts): TemplateResult | typeof nothing {
  const { store, shown, words, formats, locale, judged } = scene;
  if (!judged) return nothing;
  const { bands, facets, row, whole } = judged;
  const chosen = [shown.query.mine, shown.query.segments?.length, shown.query.stages?.length].filter(Boolean);
  return html`${listHead({
    summary: summaryOf(scene, judged, parts.moved),
    asOf: store.asOf,
    stale: shown.restored && locale.wording.asItStood(shown.restored.day, store.asOf),
    shown: shown.ids.length,
    total: whole.total,
    progress: store.progress,
    words,
    search: html`<div class="ask">
      ${searchField({ text: shown.query.text ?? '', words, search: parts.search, enterRows: parts.enterRows })}
      <button
        class="chip fold"
        part="filter"
        aria-controls="choices"
        aria-expanded=${parts.unfolded ? 'true' : 'false'}
        @click=${parts.unfold}
      >
        ${words.choices}${chosen.length ? html` <span class="count">${formats.number(chosen.length)}</span>` : nothing}
      </button>
    </div>`,
  })}
  ${listToolbar({
    query: shown.query,
    counts: shown.counts,
    // "Not enough data" is a state to be told of, not a band that every portfolio has.
    bands: bands.filter(({ id }) => id !== undefined || (whole.counts[''] ?? 0) > 0),
    facets,
    hasViewer: store.hasViewer,
    stageLabel: (id) => row.labels.stage(id),
    locale,
    formats,
    ask: parts.ask,
    unfolded: parts.unfolded,
  })}`;
}

/** What is to look at today; without that, how many accounts are on the lowest band. */
function summaryOf({ store, shown, words }: ListScene, judged: Judged, counted: MovedCount): string {
  const { today, capacity, restored } = shown;
  const { bands, whole, row } = judged;
  const { scale } = row.labels;
  if (capacity > 0) {
    // Not known yet, it is as long as that of as many as there may be.
    const open = restored ? capacity : today.accounts.filter(({ takenUp }) => !takenUp).length;
    return words.today.summary(
      { open, mine: today.mine, moved: counted.of(store, today, scale) },
      store.asOf,
    );
  }
  const [lowest] = bands;
  return words.onLowest(lowest?.label ?? '', whole.counts[lowest?.id ?? ''] ?? 0);
}
