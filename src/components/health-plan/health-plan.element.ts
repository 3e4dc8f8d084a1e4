import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { planWords } from '../../locales/sentences/plan.js';
import { cardWords } from '../../locales/sentences/card.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { AccountView } from '../../sdk/account-view.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { Acting } from '../shared/acting/acting.js';
import { accountSlice, sameSlice } from '../shared/account/account-slice.js';
import {
  accountFailure,
  accountLoading,
  accountNotice,
  accountWarnings,
} from '../shared/account/account-states.js';
import { HealthLinkEvent } from '../shared/events.js';
import { accountTitle } from '../shared/account/account-title.js';
import { HealthElement } from '../shared/health-element.js';
import { modelNotice } from '../shared/model-notice.js';
import { StandAloneStore, type StandAloneInput } from '../shared/stand-alone-store.js';
import { StoreController } from '../shared/store-controller.js';
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
export class HealthPlan extends HealthElement {
  static override styles = healthPlanStyles;

  readonly #alone = new StandAloneStore(this, () => this.#aloneInput());
  readonly #slice = new StoreController(
    this,
    () => this.#store,
    (store) => accountSlice(store, this.#id(store)),
    sameSlice,
  );
  readonly #acting = new Acting(this, () => this.#store);

  /** Where accounts and model come from. Comes before everything the plan could stand alone with. */
  @property({ attribute: false }) store: HealthStore | undefined;

  /** The id of the account to show. Standing alone: of the first there is, if left out. */
  @property({ attribute: 'account-id' }) accountId: string | undefined;

  /** Standing alone: an account as the host has it. */
  @property({ attribute: false }) account: unknown;

  /** Standing alone: a health model. */
  @property({ attribute: false }) model: unknown;

  /** Standing alone: the address of an account's JSON. */
  @property() src: string | undefined;

  /** Standing alone: the address of a model's JSON. */
  @property({ attribute: 'model-src' }) modelSrc: string | undefined;

  /** Standing alone: the day asked about, `YYYY-MM-DD`; today if left out. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** The level of the name's heading, 1–6; regions are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

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
      aria-busy=${this.#slice.value?.status === 'loading' ? 'true' : 'false'}
    >
      ${this.#content(locale)}
    </article>`;
  }

  #content(locale: HealthLocale): TemplateResult {
    const card = cardWords(locale);
    const slice = this.#slice.value;
    if (slice?.view && slice.model) {
      const body = planBody(this.#scene(locale, slice.view, slice.model));
      const failure = this.store ? undefined : this.#alone.failure;
      return html`${accountWarnings(locale, slice, failure)} ${keyed(slice.view.id, body)}`;
    }
    const alone = this.store ? undefined : this.#aloneInput();
    if (alone && this.#alone.failure) return accountFailure(locale, this.#alone.failure);
    if (slice ? slice.status === 'loading' : alone) {
      const name = slice?.restored?.account.name;
      const title = name && accountTitle(this.headingLevel, name, planWords(locale).title);
      return accountLoading(locale, title);
    }
    if (slice && !slice.model) return modelNotice(locale, slice.refusals);
    const [problem] = slice?.unread ?? [];
    if (problem) return accountNotice(card.accountRefused, locale.wording.problem(problem));
    if (this.accountId && slice)
      return accountNotice(card.unknownAccount(this.accountId), card.unknownAccountHow);
    return accountNotice(card.noAccount, planWords(locale).noAccountHow);
  }

  #scene(locale: HealthLocale, view: AccountView, model: HealthModel): PlanScene {
    this.#acting.show(view);
    return {
      view,
      model,
      locale,
      words: cardWords(locale),
      plan: planWords(locale),
      context: wordingContext(locale, model, view.asOf, (id) => this.#store?.get(id)?.name),
      headingLevel: this.headingLevel,
      acting: this.#acting,
      onLink: (event, url) => {
        if (!this.dispatchEvent(new HealthLinkEvent(view.id, url))) event.preventDefault();
      },
    };
  }

  get #store(): HealthStore | undefined {
    return this.store ?? this.#alone.store;
  }

  #id(store: HealthStore): string | undefined {
    return this.accountId ?? (this.store ? undefined : store.query().ids[0]);
  }

  #aloneInput(): StandAloneInput | undefined {
    const { account, model, src, modelSrc, asOf } = this;
    return this.store || (account === undefined && !src)
      ? undefined
      : { account, model, src, modelSrc, asOf };
  }
}
