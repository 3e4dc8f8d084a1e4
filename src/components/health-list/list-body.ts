import { html, nothing, type TemplateResult } from 'lit';
import { formatsOf } from '../../locales/formats.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { Query } from '../../sdk/health-store-contract.js';
import type { StandAloneFailure } from '../shared/stand-alone-store.js';
import { FALL } from './fall-count.js';
import { listHead } from './list-head.js';
import { listNotices } from './list-notices.js';
import type { ListScene } from './list-scene.js';
import { isModelRefusal, listState, type ListState } from './list-state.js';
import {
  emptyState,
  failedState,
  failureWords,
  filterWords,
  loadingState,
  noMatchState,
  refusedState,
  waitingRows,
} from './list-states.js';
import { listToolbar } from './list-toolbar.js';
import { searchField } from './search-field.js';

/** What the body shows, and what it asks for. */
export interface BodyParts {
  readonly locale: HealthLocale;
  readonly scene: ListScene | undefined;
  /** True while a list that stands alone waits for its data. */
  readonly pending: boolean;
  readonly failure: StandAloneFailure | undefined;
  /** Accounts that fell, once counted. */
  readonly fell: number | undefined;
  readonly ask: (change: Query) => void;
  readonly search: (text: string) => void;
  readonly clear: () => void;
  readonly unfolded: boolean;
  readonly unfold: () => void;
  readonly enterRows: () => void;
  readonly onRowKey: (event: KeyboardEvent) => void;
  readonly onRowClick: (event: MouseEvent) => void;
  readonly onRowsFocus: () => void;
}

/** Head, toolbar and notices over the rows, or over what stands in for them. */
export function listBody(parts: BodyParts): TemplateResult {
  const { scene, locale } = parts;
  const state = listState(scene?.store, scene?.shown, parts.pending);
  const busy = state === 'loading' || scene?.store.status === 'loading';
  const footing =
    scene && state !== 'empty' ? locale.wording.archiveSentence(scene.store.archive.reason) : '';
  return html`${scene && (state === 'rows' || state === 'no-match' || state === 'on-its-way') ? controls(scene, parts) : nothing}
    ${scene && state !== 'refused' ? listNotices(scene.store, scene.words, scene.formats) : nothing}
    ${parts.failure && state === 'rows' ? html`<p class="notice" part="notice"><bdi>${failureWords(parts.failure, locale)}</bdi></p>` : nothing}
    ${standIn(state, parts)}
    <div
      class=${scene?.shown.restored ? 'rows stale' : 'rows'}
      part="rows"
      role="listbox"
      tabindex="0"
      ?hidden=${state !== 'rows'}
      aria-label=${locale.wording.list.accounts}
      aria-busy=${busy ? 'true' : 'false'}
      @keydown=${parts.onRowKey}
      @click=${parts.onRowClick}
      @focus=${parts.onRowsFocus}
    >
      <div class="row ruler" aria-hidden="true"></div>
      <div class="spacer" role="presentation"><div class="block" role="presentation"></div></div>
    </div>
    ${footing ? html`<p class="footing quiet" part="footing"><bdi>${footing}</bdi></p>` : nothing}`;
}

function controls(scene: ListScene, parts: BodyParts): TemplateResult | typeof nothing {
  const { store, shown, words, formats, locale, judged } = scene;
  if (!judged) return nothing;
  const { bands, facets, row, whole } = judged;
  // Not counted yet, it is as long as that of about as many.
  const fell = shown.restored ? whole.counts[bands[0]?.id ?? ''] : parts.fell;
  return html`${listHead({
    facts: {
      total: whole.total,
      lowest: { label: bands[0]?.label ?? '', count: whole.counts[bands[0]?.id ?? ''] ?? 0 },
      fell: fell === undefined ? undefined : { count: fell, by: FALL * row.labels.scale },
    },
    asOf: store.asOf,
    stale: shown.restored && locale.wording.asItStood(shown.restored.day, store.asOf, formats),
    shown: shown.ids.length,
    progress: store.progress,
    words,
    formats,
    search: searchField({
      text: shown.query.text ?? '',
      words,
      search: parts.search,
      enterRows: parts.enterRows,
    }),
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
    unfold: parts.unfold,
  })}`;
}

function standIn(state: ListState, parts: BodyParts): TemplateResult | typeof nothing {
  const { scene, locale, failure } = parts;
  if (failure && state !== 'rows') return failedState(failure, locale);
  switch (state) {
    case 'loading':
      return loadingState(scene?.store.progress, locale);
    case 'empty':
      return emptyState(locale);
    case 'on-its-way':
      return waitingRows();
    case 'refused':
      return refusedState(scene?.store.problems.filter(isModelRefusal) ?? [], locale, formatsOf(locale.tag));
    case 'no-match': {
      const query = scene?.shown.query ?? {};
      const labels = scene?.judged?.row.labels;
      const words = filterWords(query, locale, labels);
      return noMatchState(words, locale, formatsOf(locale.tag), parts.clear);
    }
    case 'rows':
      return nothing;
  }
}
