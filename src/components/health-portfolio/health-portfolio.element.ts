import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { HealthElement } from '../shared/health-element.js';
import { tokens } from '../shared/tokens.styles.js';

/**
 * The whole portfolio on one page: bands, movement between them, what is coming, and what holds accounts back.
 *
 * @summary The whole portfolio on one page: bands, movement between them, what is coming, and what holds accounts back.
 * @element health-portfolio
 */
export class HealthPortfolio extends HealthElement {
  static override styles = [tokens];

  /** Where accounts and model come from. */
  @property({ attribute: false }) store: HealthStore | undefined;

  protected override render(): TemplateResult {
    const locale = this.spoken;
    return html`<section lang=${locale.tag} dir=${locale.direction ?? nothing}>
      ${locale.wording.portfolio.title}
    </section>`;
  }
}
