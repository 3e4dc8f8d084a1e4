import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { HealthElement } from '../shared/health-element.js';
import { tokens } from '../shared/tokens.styles.js';

/**
 * How one account's score is worked out, in full: a waterfall that adds up, and the model behind it.
 *
 * @summary How one account's score is worked out, in full: a waterfall that adds up, and the model behind it.
 * @element health-explain
 */
export class HealthExplain extends HealthElement {
  static override styles = [tokens];

  /** Where accounts and model come from. */
  @property({ attribute: false }) store: HealthStore | undefined;

  protected override render(): TemplateResult {
    const locale = this.spoken;
    return html`<section lang=${locale.tag} dir=${locale.direction ?? nothing}>
      ${locale.wording.explain.title}
    </section>`;
  }
}
