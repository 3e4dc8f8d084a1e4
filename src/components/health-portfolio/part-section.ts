import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { accountsBehind } from './accounts-behind.js';
import type { Figure } from './figure.js';
import type { PortfolioScene } from './portfolio-scene.js';

/** One part of the overview: its heading, what it shows, and the accounts behind a figure of it that was pressed. */
export function partSection(
  scene: PortfolioScene,
  name: string,
  title: string,
  content: unknown,
  figures: readonly Figure[] = [],
  beside: unknown = nothing,
): TemplateResult {
  return html`<section class="part ${name}" part=${name}>
    <div class="part-head">${heading(scene.headingLevel + 1, 'part-title', title)} ${beside}</div>
    ${content} ${accountsBehind(scene, figures)}
  </section>`;
}

/** Shows the rest of a table that is longer than what is read at a glance. */
export function moreRows(
  { words, shown, onMore }: PortfolioScene,
  table: string,
  rows: number,
): TemplateResult | typeof nothing {
  const rest = rows - shown(table, rows);
  if (rest <= 0) return nothing;
  return html`<button type="button" class="subtle more" @click=${() => onMore(table)}>
    ${words.showMore(rest)}
  </button>`;
}
