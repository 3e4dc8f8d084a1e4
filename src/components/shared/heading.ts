import { html, type TemplateResult } from 'lit';

/** A heading of the level the page needs; levels beyond 6 are 6. */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  switch (Math.min(Math.max(Math.trunc(level) || 3, 1), 6)) {
    case 1:
      return html`<h1 class=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name}>${content}</h6>`;
  }
}
