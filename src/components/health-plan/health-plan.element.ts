import { AccountElement } from '../shared/account/account-element.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { planWords } from '../../locales/sentences/plan.js';
import { cardWords } from '../../locales/sentences/card.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { AccountView } from '../../sdk/account-view.js';
import { Acting } from '../shared/acting/acting.js';
import { HealthLinkEvent } from '../shared/events.js';
import { accountTitle } from '../shared/account/account-title.js';
import { wordingContext } from '../shared/wording-context.js';
import { healthPlanStyles } from './health-plan.styles.js';
import { planBody } from './plan-body.js';
import type { PlanScene } from './plan-scene.js';

/**
 * One account's success plan: the stages of the model as a path, the steps of the stage it is in with the next one
 * first, and why each is done or is not; goals, plays under way, key days and opportunities beside them.
 *
 * Give it a store and an account's id; or let it stand alone, with an account and a model (or their addresses).
 *
 * @summary One account's success plan: the stage it is in, its steps, and the next one.
 * @element health-plan
 * @fires {HealthPlayEvent} health-play - A play was started, made to wait, finished, set aside or taken up again,
 *   before the store records it. Bubbles, composed, cancelable: prevented, nothing is recorded.
 * @fires {HealthLinkEvent} health-link - A link was followed. Bubbles, composed, cancelable.
 * @csspart plan - The whole plan.
 * @csspart header - The account's name, and what this is.
 * @csspart path - The stages of the model, in their order.
 * @csspart stage - One stage: passed, the one the account is in, or to come.
 * @csspart steps - The steps of the stage the account is in.
 * @csspart next - The next step, or what comes after the last one.
 * @csspart step - One of the other steps.
 * @csspart note - What is said in the place of steps where there are none to show.
 * @csspart plays - Plays under way, or the first that could help.
 * @csspart play - One of them.
 * @csspart goals - What the customer wants to reach.
 * @csspart goal - One goal.
 * @csspart days - Renewal, the last day of notice, and days on which something is looked at again.
 * @csspart opportunities - Chances to sell more.
 * @csspart warnings - What could not be read.
 * @csspart notice - What is said where there is no plan to show.
 * @csspart loading - The space kept while loading.
 * @cssproperty [--health-accent=#3355c8] - The next step, the stage an account is in, focus and the first button.
 * @cssproperty [--health-text] - Text.
 * @cssproperty [--health-muted] - Quiet text.
 * @cssproperty [--health-surface] - The plan's ground.
 * @cssproperty [--health-raised] - The ground of the next step.
 * @cssproperty [--health-line] - Hairlines.
 * @cssproperty [--health-line-strong] - Edges of buttons, and of steps that are open.
 * @cssproperty [--health-good] - What is done.
 * @cssproperty [--health-font] - The font family.
 * @cssproperty [--health-font-size=0.8125rem] - The size of text.
 * @cssproperty [--health-gap=1rem] - Space between regions.
 * @cssproperty [--health-radius=8px] - Corners of the plan.
 */
export class HealthPlan extends AccountElement {
  static override styles = healthPlanStyles;

  readonly #acting = new Acting(this, () => this.source);

  /** What had the focus goes away with its account: the new name takes it. */
  protected override update(changed: PropertyValues<this>): void {
    const held = changed.has('accountId') && this.shadowRoot?.activeElement;
    super.update(changed);
    const name = this.renderRoot.querySelector<HTMLElement>('.name');
    if (!held || held.isConnected || !name) return;
    name.tabIndex = -1;
    name.focus();
  }

  protected override render(): TemplateResult {
    const locale = this.spoken;
    return html`<article
      class="plan"
      part="plan"
      lang=${locale.tag}
      dir=${locale.direction ?? nothing}
      aria-busy=${this.busy}
    >
      ${this.#content(locale)}
    </article>`;
  }

  #content(locale: HealthLocale): TemplateResult {
    const slice = this.slice;
    if (slice?.view && slice.model) {
      const body = planBody(this.#scene(locale, slice.view, slice.model));
      return html`${this.warnings(locale, slice)} ${keyed(slice.view.id, body)}`;
    }
    const { title, noAccountHow } = planWords(locale);
    const titled = (name: string): unknown => accountTitle(this.headingLevel, name, title);
    return this.absence(locale, titled, noAccountHow);
  }

  #scene(locale: HealthLocale, view: AccountView, model: HealthModel): PlanScene {
    this.#acting.show(view);
    return {
      view,
      model,
      locale,
      words: cardWords(locale),
      plan: planWords(locale),
      context: wordingContext(locale, model, view.asOf, (id) => this.source?.get(id)?.name),
      headingLevel: this.headingLevel,
      acting: this.#acting,
      onLink: (event, url) => {
        if (!this.dispatchEvent(new HealthLinkEvent(view.id, url))) event.preventDefault();
      },
    };
  }
}
