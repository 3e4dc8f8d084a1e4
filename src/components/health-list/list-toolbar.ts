import { html, nothing, type TemplateResult } from 'lit';
import { listWords } from '../../locales/sentences/list.js';
import type { Formats } from '../../locales/formats.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthStore, Query, SortKey } from '../../sdk/health-store-contract.js';
import { bandShape } from '../shared/band-chip.js';
import type { BandLook } from '../shared/band-look.js';

const SORTS: readonly SortKey[] = ['triage', 'band', 'movement', 'score', 'renewal', 'arr', 'name'];

/** What the toolbar shows, and the one thing it asks for: another query. */
export interface ToolbarParts {
  readonly query: Query;
  readonly counts: Readonly<Record<string, number>>;
  /** The bands to filter by, lowest first. */
  readonly bands: readonly BandLook[];
  readonly facets: ReturnType<HealthStore['facets']>;
  readonly hasViewer: boolean;
  readonly stageLabel: (id: string) => string;
  readonly locale: HealthLocale;
  readonly formats: Formats;
  readonly ask: (change: Query) => void;
  /** Whether the choices are unfolded, where there is no room to show them always. */
  readonly unfolded: boolean;
}

/** Filters and order. Native controls, so that keyboard, touch and screen readers know them. */
export function listToolbar(parts: ToolbarParts): TemplateResult {
  const words = listWords(parts.locale);
  const { query, facets, ask, unfolded } = parts;
  return html`<div class="toolbar" part="toolbar">
    <div class="chips" role="group" aria-label=${words.bands}>
      ${parts.bands.map((look) => bandFilter(look, parts))}
    </div>
    <div class=${unfolded ? 'choices unfolded' : 'choices'} id="choices">
      ${
        parts.hasViewer
          ? html`<button
              class="chip"
              part="filter"
              aria-pressed=${query.mine ? 'true' : 'false'}
              @click=${() => ask({ mine: !query.mine })}
            >
              ${words.mine}
            </button>`
          : nothing
      }
      ${
        facets.segments.length > 1
          ? choice({
              label: words.segment,
              value: query.segments?.[0] ?? '',
              options: [['', words.allSegments], ...facets.segments.map((id) => [id, id] as const)],
              choose: (id) => ask({ segments: id ? [id] : undefined }),
            })
          : nothing
      }
      ${
        facets.stages.length > 1
          ? choice({
              label: words.stage,
              value: query.stages?.[0] ?? '',
              options: [
                ['', words.allStages],
                ...facets.stages.map((id) => [id, parts.stageLabel(id)] as const),
              ],
              choose: (id) => ask({ stages: id ? [id] : undefined }),
            })
          : nothing
      }
      ${choice({
        label: words.sortBy,
        hint: parts.locale.wording.sentences([
          words.sortBy,
          (query.sort ?? 'triage') === 'triage' ? words.triageHint : '',
        ]),
        value: query.sort ?? 'triage',
        options: SORTS.map((key) => [key, words.sorts[key]] as const),
        choose: (key) => ask({ sort: SORTS.find((each) => each === key), order: undefined }),
      })}
    </div>
  </div>`;
}

function bandFilter(look: BandLook, { query, counts, formats, ask }: ToolbarParts): TemplateResult {
  const id = look.id ?? '';
  const count = counts[id] ?? 0;
  const chosen = query.bands ?? [];
  const pressed = chosen.includes(id);
  const next = pressed ? chosen.filter((each) => each !== id) : [...chosen, id];
  return html`<button
    class="chip ${look.shape}"
    part="filter"
    aria-pressed=${pressed ? 'true' : 'false'}
    @click=${() => ask({ bands: next.length ? next : undefined })}
  >
    ${bandShape(look.shape)}<bdi>${look.label}</bdi> <span class="count">${formats.number(count, 0)}</span>
  </button>`;
}

interface Choice {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}

function choice({ label, hint = label, value, options, choose }: Choice): TemplateResult {
  return html`<span class="choice ${value === options[0]?.[0] ? '' : 'chosen'}">
    <select
      aria-label=${label}
      title=${hint}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(([id, text]) => html`<option value=${id} .selected=${id === value}>${text}</option>`)}
    </select>
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><path d="M2 3.5 5 6.5 8 3.5" /></svg>
  </span>`;
}
