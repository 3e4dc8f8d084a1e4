import { html, type TemplateResult } from 'lit';

/** Shapes in the places of what is on its way; styled by `statesStyles`. */
export const bones = (sizes: readonly ('' | 'wide' | 'tall')[]): TemplateResult =>
  html`${sizes.map((size) => html`<div class="bone ${size}"></div>`)}`;
