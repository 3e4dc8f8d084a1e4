import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { HealthElement } from '../shared/health-element.js';
import { tokens } from '../shared/tokens.styles.js';

/**
 * One account's score over time, with what happened and what was done, and the same as a table.
 *
 * @summary One account's score over time, with what happened and what was done, and the same as a table.
 * @element health-trend
 */
export class HealthTrend extends HealthElement {
  static override styles = [tokens];

  /** Where accounts and model come from. */
  @property({ attribute: false }) store: HealthStore | undefined;

  protected override render(): TemplateResult {
    const locale = this.spoken;
    return html`<section lang=${locale.tag} dir=${locale.direction ?? nothing}>
      ${locale.wording.trend.title}
    </section>`;
  }
}
