import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { cardWords } from '../../locales/sentences/card.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { AccountView } from '../../sdk/account-view.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { HealthLinkEvent, HealthSelectEvent } from '../shared/events.js';
import { HealthElement } from '../shared/health-element.js';
import { modelNotice } from '../shared/model-notice.js';
import { wordingContext } from '../shared/wording-context.js';
import { StandAloneStore, type StandAloneInput } from '../shared/stand-alone-store.js';
import { StoreController } from '../shared/store-controller.js';
import { Acting } from '../shared/acting/acting.js';
import { cardBody } from './card-body.js';
import { cardInline, restoredLine, stateLine } from './card-inline.js';
import { cardRestored } from './card-restored.js';
import type { CardScene } from './card-scene.js';
import { accountSlice, sameSlice } from '../shared/account/account-slice.js';
import {
  accountFailure,
  accountLoading,
  accountNotice,
  accountWarnings,
} from '../shared/account/account-states.js';
import { healthCardStyles } from './health-card.styles.js';
import { mixedHistory } from '../shared/account/mixed-history.js';
import { RecordedPoints } from '../shared/account/recorded-points.js';

/**
 * One account's health: band, movement, the reasons behind it, and what could help.
 *
 * Give it a store and an account's id; or let it stand alone, with an account and a model (or their addresses).
 *
 * @summary One account's health, with why and what next.
 * @element health-card
 * @slot actions - What the host adds under the suggestions.
 * @fires {HealthPlayEvent} health-play - A suggested play was started, made to wait, finished, set aside or taken up
 *   again, before the store records it. Bubbles, composed, cancelable: prevented, nothing is recorded.
 * @fires {HealthPulseEvent} health-pulse - Somebody said how they read the account: an `answer` to the question about
 *   differing readings, or a `band` with, if they like, a `note`; before the store records it. Bubbles, composed,
 *   cancelable: prevented, nothing is recorded.
 * @fires {HealthSelectEvent} health-select - An account was asked for: a site of this one, or this one itself by a press
 *   on its line. Bubbles, composed.
 * @fires {HealthLinkEvent} health-link - A link was followed. Bubbles, composed, cancelable.
 * @csspart card - The whole card.
 * @csspart header - Name, band and facts.
 * @csspart facts - Segment, stage, renewal and revenue.
 * @csspart band - The band as shape, word and tint.
 * @csspart inline - All of a card in one line.
 * @csspart trend - The line, the movement and the score.
 * @csspart sparkline - The line.
 * @csspart movement - The movement in words.
 * @csspart score - The score.
 * @csspart forecast - The band the account may come to.
 * @csspart moved - What moved the score, as a sum.
 * @csspart roll-up - What the sites of a parent add up to.
 * @csspart sites - The worst sites of a parent.
 * @csspart holding-back - The reasons that hold the account back.
 * @csspart helping - The reasons that help it.
 * @csspart reason - One reason.
 * @csspart plays - What could help.
 * @csspart opportunities - What could grow.
 * @csspart play - One suggestion.
 * @csspart contacts - Whom to call.
 * @csspart conversation - Two readings that differ, and the question.
 * @csspart reading - The reader's own reading.
 * @csspart acts - What was done and said.
 * @csspart restored - What was shown at the last visit, until today's data are here.
 * @csspart coverage - What the picture rests on, when not on everything.
 * @csspart links - The host's links.
 * @csspart workings - How the score is worked out.
 * @csspart warnings - What could not be read.
 * @csspart notice - What is said where there is no card to show.
 * @csspart loading - The space kept while loading.
 * @cssproperty [--health-accent=#3355c8] - Focus and the first button.
 * @cssproperty [--health-text] - Text.
 * @cssproperty [--health-muted] - Quiet text.
 * @cssproperty [--health-surface] - The card's ground.
 * @cssproperty [--health-line] - Hairlines.
 * @cssproperty [--health-raised] - The ground of what stands out: the conversation, a button under the pointer.
 * @cssproperty [--health-line-strong] - Edges of buttons.
 * @cssproperty [--health-act] - Text of the lowest band, and of what holds back; `--health-act-tint` its ground.
 * @cssproperty [--health-look] - Text of bands between; `--health-look-tint` their ground.
 * @cssproperty [--health-good] - Text of the best band, and of what helps; `--health-good-tint` its ground.
 * @cssproperty [--health-none] - Text of no band; `--health-none-tint` its ground.
 * @cssproperty [--health-font] - The font family.
 * @cssproperty [--health-font-size=0.8125rem] - The size of text.
 * @cssproperty [--health-gap=1rem] - Space between regions.
 * @cssproperty [--health-radius=8px] - Corners of the card.
 */
export class HealthCard extends HealthElement {
  static override styles = healthCardStyles;

  readonly #alone = new StandAloneStore(this, () => this.#aloneInput());
  readonly #slice = new StoreController(
    this,
    () => this.#store,
    (store) => accountSlice(store, this.#id(store)),
    sameSlice,
  );
  readonly #recorded = new RecordedPoints(
    this,
    () => this.#store,
    () => this.#slice.value?.view?.id,
  );
  readonly #acting = new Acting(this, () => this.#store);

  /** Where the card is narrow: all regions are shown. */
  @state() private unfolded = false;

  /** Where accounts and model come from. Comes before everything the card could stand alone with. */
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

  /**
   * `full`, `compact` (name, band, movement, first reason, next step, and the rest when asked for), or `inline`: one line
   * for a table's cell or a sentence, in the type around it, a press on which is a `health-select`. `auto` is full where
   * there are 320 px, and compact where there are not.
   */
  @property({ reflect: true, useDefault: true }) size: 'auto' | 'full' | 'compact' | 'inline' = 'auto';

  /** Inline: the account's name comes first. */
  @property({ type: Boolean, attribute: 'with-name' }) withName = false;

  /** The level of the name's heading, 1–6; regions are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** What had the focus goes away with its account, as the button to a site does: the new name takes it. */
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
    if (this.size === 'inline') {
      return html`<span lang=${locale.tag} dir=${locale.direction ?? nothing}>${this.#line(locale)}</span>`;
    }
    return html`<article
      class="card ${this.size} ${this.unfolded ? 'all' : ''}"
      part="card"
      lang=${locale.tag}
      dir=${locale.direction ?? nothing}
      aria-busy=${this.#slice.value?.status === 'loading' ? 'true' : 'false'}
    >
      ${this.#content(locale)}
    </article>`;
  }

  #content(locale: HealthLocale): TemplateResult {
    const words = cardWords(locale);
    const slice = this.#slice.value;
    if (slice?.view && slice.model) {
      const scene = this.#scene(locale, slice.view, slice.model);
      const body = cardBody(scene, this.unfolded, () => (this.unfolded = !this.unfolded));
      // Another account starts with its own folds, not with those of the one before.
      const failure = this.store ? undefined : this.#alone.failure;
      return html`${accountWarnings(locale, slice, failure)} ${keyed(slice.view.id, body)}`;
    }
    if (slice?.restored && slice.model) {
      const { account, day, asOf } = slice.restored;
      return cardRestored(account, day, asOf, slice.model, locale, this.headingLevel);
    }
    const alone = this.store ? undefined : this.#aloneInput();
    if (alone && this.#alone.failure) return accountFailure(locale, this.#alone.failure);
    if (slice ? slice.status === 'loading' : alone) return accountLoading(locale);
    if (slice && !slice.model) return modelNotice(locale, slice.refusals);
    const [problem] = slice?.unread ?? [];
    if (problem) return accountNotice(words.accountRefused, locale.wording.problem(problem));
    if (this.accountId && slice)
      return accountNotice(words.unknownAccount(this.accountId), words.unknownAccountHow);
    return accountNotice(words.noAccount, words.noAccountHow);
  }

  #line(locale: HealthLocale): TemplateResult {
    const { view, model, restored, status } = this.#slice.value ?? {};
    if (view && model) return cardInline(this.#scene(locale, view, model), this.withName);
    return restored && model
      ? restoredLine(restored, model, locale)
      : stateLine(locale, status === 'loading', this.accountId);
  }

  #scene(locale: HealthLocale, view: AccountView, model: HealthModel): CardScene {
    this.#acting.show(view);
    return {
      view,
      model,
      locale,
      words: cardWords(locale),
      context: wordingContext(locale, model, view.asOf, (id) => this.#store?.get(id)?.name),
      headingLevel: this.headingLevel,
      history: mixedHistory(view.history, this.#recorded.value),
      kept: this.#store?.archive.reason ?? 'not-asked',
      acting: this.#acting,
      onSelect: (account) => void this.dispatchEvent(new HealthSelectEvent(account)),
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
