import { html, nothing, type TemplateResult } from 'lit';
import { formatsOf } from '../../locales/formats.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { StandAloneFailure } from '../shared/stand-alone-store.js';
import { isModelRefusal } from '../shared/is-model-refusal.js';
import { listControls, type ControlParts } from './list-controls.js';
import { listGrid, type GridParts } from './list-grid.js';
import { listNotices } from './list-notices.js';
import type { ListScene } from './list-scene.js';
import { listState, type ListState } from './list-state.js';
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

/** What the body shows, and what it asks for. */
export interface BodyParts extends ControlParts, Pick<GridParts, 'onRowKey' | 'onRowClick' | 'onRowsFocus'> {
  readonly locale: HealthLocale;
  readonly scene: ListScene | undefined;
  /** True while a list that stands alone waits for its data. */
  readonly pending: boolean;
  readonly failure: StandAloneFailure | undefined;
  /** What was chosen last, in words, for those who do not see it. */
  readonly told: string;
  readonly clear: () => void;
}

/** Head, toolbar and notices over the rows, or over what stands in for them. */
export function listBody(parts: BodyParts): TemplateResult {
  const { scene, locale } = parts;
  const state = listState(scene?.store, scene?.shown, parts.pending);
  const busy = state === 'loading' || scene?.store.status === 'loading';
  const footing =
    scene && state !== 'empty' ? locale.wording.archiveSentence(scene.store.archive.reason) : '';
  return html`${scene && (state === 'rows' || state === 'no-match' || state === 'on-its-way') ? listControls(scene, parts) : nothing}
    ${scene && state !== 'refused' ? listNotices(scene.store, scene.words) : nothing}
    ${parts.failure && state === 'rows' ? html`<p class="notice" part="notice"><bdi>${failureWords(parts.failure, locale)}</bdi></p>` : nothing}
    ${standIn(state, parts)} ${listGrid({ ...parts, hidden: state !== 'rows', busy })}
    ${footing ? html`<p class="footing quiet" part="footing"><bdi>${footing}</bdi></p>` : nothing}
    <p class="sr-only" role="status">${parts.told}</p>`;
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
      return refusedState(scene?.store.problems.filter(isModelRefusal) ?? [], locale);
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
