import { html, nothing, type TemplateResult } from 'lit';
import type { Tally } from '../../sdk/portfolio/portfolio-report.js';
import type { HealthFilter } from '../shared/events.js';
import type { PortfolioScene } from './portfolio-scene.js';

/** A figure that can be pressed, and the accounts behind it. */
export interface Figure {
  /** Tells it from all others, from one drawing to the next. */
  readonly key: string;
  /** What is counted, and how much it is. */
  readonly title: string;
  readonly tally: Tally;
  readonly query: HealthFilter;
}

/** A button that shows the accounts behind a figure; plain text where there are none. */
export function figureButton(
  { open, onPress }: PortfolioScene,
  figure: Figure,
  content: unknown,
): TemplateResult {
  if (figure.tally.accounts === 0) return html`<span class="figure-none">${content}</span>`;
  const isOpen = open === figure.key;
  return html`<button
    type="button"
    class="figure"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${isOpen ? 'behind' : nothing}
    @click=${() => onPress(figure)}
  >
    ${content}
  </button>`;
}
