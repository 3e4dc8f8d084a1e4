import { html, nothing, type TemplateResult } from 'lit';
import { partSection } from './part-section.js';
import type { PortfolioScene } from './portfolio-scene.js';

/** Gross and net retention, a sentence a currency, with their definition on demand. Nothing where no contracts are given. */
export function retentionPart(scene: PortfolioScene): TemplateResult | typeof nothing {
  const { report, words, context } = scene;
  const [first] = report.retention;
  if (!first) return nothing;
  return partSection(
    scene,
    'retention',
    words.retention,
    html`${report.retention.map((each) => html`<p class="saying"><bdi>${words.retained(each, context)}</bdi></p>`)}
      ${
        report.retentionLeftOut > 0
          ? html`<p class="quiet note">${words.retentionLeftOut(report.retentionLeftOut)}</p>`
          : nothing
      }
      <details class="means">
        <summary>${words.retentionHow}</summary>
        ${words.retentionMeans(first, context).map((text) => html`<p class="quiet"><bdi>${text}</bdi></p>`)}
      </details>`,
  );
}
