import { html, nothing, type TemplateResult } from 'lit';
import type { AccountChange } from '../../sdk/changes/change-report.js';
import { bandChip, bandShape } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { changeDetails } from './change-details.js';
import type { ChangesScene } from './changes-scene.js';

/** One account: its band, its name, what changed, and the button that puts it away. */
export function changeEntry(scene: ChangesScene, change: AccountChange, canBeSeen: boolean): TemplateResult {
  const { words } = scene;
  const name = html`<bdi title=${change.name}>${change.name}</bdi>`;
  return html`<li class="entry" part="entry">
    <div class="who">
      ${
        change.presence === 'left'
          ? html`<span class="name" part="name">${name}</span>`
          : html`<button type="button" class="name" part="name" @click=${() => scene.onSelect(change.id)}>
              ${name}
            </button>`
      }
      ${bands(scene, change)}
    </div>
    ${
      canBeSeen
        ? html`<button
            type="button"
            class="seen subtle"
            aria-label=${words.markSeen(change.name)}
            @click=${() => scene.onSeen([change])}
          >
            ${words.see}
          </button>`
        : nothing
    }
    ${changeDetails(scene, change)}
  </li>`;
}

/** The band, or the band before and the band now; of an account that left nothing is known. */
function bands({ model, locale, store, words }: ChangesScene, change: AccountChange): unknown {
  const chip = (band: string | undefined): TemplateResult => bandChip(bandLook(band, model, locale));
  if (!change.band) {
    const view = store.get(change.id);
    return view ? chip(view.explanation.band) : nothing;
  }
  const { before, after } = change.band;
  const isOfModel = before === undefined || model.bands.some(({ id }) => id === before);
  if (change.presence === 'came' || !isOfModel) return chip(after);
  const was = bandLook(before, model, locale);
  return html`<span class="bands"
    ><span class="was ${was.shape}">${bandShape(was.shape)}<bdi>${was.label}</bdi></span>
    <svg class="arrow" viewBox="0 0 12 10" width="12" height="10" aria-hidden="true" focusable="false">
      <path d="M1 5H10.5M7 1.5 10.5 5 7 8.5" />
    </svg>
    <span class="sr-only">${words.becomes}</span>
    ${chip(after)}</span
  >`;
}
