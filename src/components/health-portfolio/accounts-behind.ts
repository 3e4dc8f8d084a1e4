import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { bandShape } from '../shared/band-chip.js';
import type { Figure } from './figure.js';
import type { PortfolioScene } from './portfolio-scene.js';

/** As many as a person looks through. */
const MOST = 20;

/** The accounts behind that of these figures which was pressed, by name; nothing while none of them was. */
export function accountsBehind(
  scene: PortfolioScene,
  figures: readonly Figure[],
): TemplateResult | typeof nothing {
  const figure = figures.find(({ key }) => key === scene.open);
  if (!figure || figure.tally.accounts === 0) return nothing;
  const { store, words, look, onPress, onSelect } = scene;
  const ids = (figure.tally.ids ?? store.query(figure.query).ids).slice(0, MOST);
  const rest = figure.tally.accounts - ids.length;
  return html`<div id="behind" class="behind" part="behind">
    <p class="behind-title"><bdi>${figure.title}</bdi></p>
    <ul>
      ${repeat(
        ids,
        (id) => id,
        (id) => {
          const view = store.get(id);
          const band = look(view?.explanation.band);
          return html`<li>
            <button type="button" class="name" part="name" @click=${() => onSelect(id)}>
              <span class="ink ${band.shape}"
                >${bandShape(band.shape)}<span class="sr-only">${band.label}</span></span
              >
              <bdi title=${view?.name ?? id}>${view?.name ?? id}</bdi>
            </button>
          </li>`;
        },
      )}
      ${rest > 0 ? html`<li class="quiet rest">${words.moreAccounts(rest)}</li>` : nothing}
    </ul>
    <button type="button" class="subtle close" @click=${() => onPress(figure)}>${words.close}</button>
  </div>`;
}
