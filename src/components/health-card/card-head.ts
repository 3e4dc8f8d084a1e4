import { html, type TemplateResult } from 'lit';
import { bandChip } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { heading } from '../shared/heading.js';
import { cardLink } from './card-link.js';
import type { CardScene } from './card-scene.js';

/** Name, band, and the facts that place the account. */
export function cardHead(scene: CardScene): TemplateResult {
  const { view, model, locale } = scene;
  const name = html`<bdi title=${view.name}>${view.name}</bdi>`;
  return html`<header part="header">
    <div class="title">
      ${heading(scene.headingLevel, 'name', cardLink(scene, view.url, name))}
      ${bandChip(bandLook(view.explanation.band, model, locale))}
    </div>
    ${facts(scene)}
  </header>`;
}

function facts({ view, words, context, locale }: CardScene): TemplateResult {
  const { labels, formats } = context;
  const items = [
    view.segment,
    view.stage === undefined ? undefined : labels.stage(view.stage),
    view.renewal === undefined ? undefined : locale.wording.renewal(view.renewal, context),
    view.arr === undefined
      ? undefined
      : html`<span class="sr-only">${words.revenue} </span>${formats.money(view.arr, view.currency)}`,
  ].filter((item) => item !== undefined && item !== '');
  return html`<p class="facts quiet" part="facts">
    ${items.map((item) => html`<span class="fact"><bdi>${item}</bdi></span> `)}
  </p>`;
}
