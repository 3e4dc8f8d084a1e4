import { html, type TemplateResult } from 'lit';

/** A label that folds and unfolds what stands below it. */
export const foldButton = (label: string, isOpen: boolean, press: () => void): TemplateResult =>
  html`<button type="button" class="fold" aria-expanded=${isOpen ? 'true' : 'false'} @click=${press}>
    <bdi>${label}</bdi>
  </button>`;
