import { html, nothing, type TemplateResult } from 'lit';
import { bandShape } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import type { CardScene } from './card-scene.js';

/** What the sites of a parent add up to, and the worst of them to go to. */
export function cardRollUp(scene: CardScene): TemplateResult | typeof nothing {
  const { view, model, locale, context } = scene;
  const { rolledUp } = view.explanation;
  if (!rolledUp?.children) return nothing;
  const counted = rolledUp.bands.filter(({ count }) => count > 0);
  const without = rolledUp.unknown + rolledUp.unbanded;
  return html`<div class="roll-up" part="roll-up">
    <p><bdi>${locale.wording.rollUpSentence(rolledUp, context)}</bdi></p>
    <p class="tally" aria-hidden="true">
      ${counted.map(({ id, count }) => {
        const { shape } = bandLook(id, model, locale);
        return html`<span class=${shape}>${bandShape(shape)} ${context.formats.number(count)}</span>`;
      })}
      ${
        without
          ? html`<span class="dashed">${bandShape('dashed')} ${context.formats.number(without)}</span>`
          : nothing
      }
    </p>
    ${sites(scene)}
  </div>`;
}

/** Where all sites are on the best band there is none to go to before the others. */
function sites(scene: CardScene): TemplateResult | typeof nothing {
  const { view, model, locale } = scene;
  const { worstSites } = view;
  const [worst] = worstSites;
  if (!worst || worst.band === model.bands.at(-1)?.id) return nothing;
  const { shape } = bandLook(worst.band, model, locale);
  const all = view.explanation.rolledUp?.bands.find(({ id }) => id === worst.band)?.count ?? 0;
  const rest = all - worstSites.length;
  return html`<ul class="sites ${shape}" part="sites">
    ${worstSites.map(
      ({ id, name }) =>
        html`<li>
          <button type="button" class="plain" @click=${() => scene.onSelect(id)}>
            ${bandShape(shape)}<bdi>${name}</bdi>
          </button>
        </li>`,
    )}
    ${rest > 0 ? html`<li class="quiet"><bdi>${locale.wording.more(rest)}</bdi></li>` : nothing}
  </ul>`;
}
