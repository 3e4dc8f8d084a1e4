import { AccountElement } from '../shared/account/account-element.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { cardWords } from '../../locales/sentences/card.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { AccountView } from '../../sdk/account-view.js';
import { HealthLinkEvent, HealthSelectEvent } from '../shared/events.js';
import { wordingContext } from '../shared/wording-context.js';
import { Acting } from '../shared/acting/acting.js';
import { cardBody } from './card-body.js';
import { cardInline, restoredLine, stateLine } from './card-inline.js';
import { cardRestored } from './card-restored.js';
import type { CardScene } from './card-scene.js';
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
export class HealthCard extends AccountElement {
  static override styles = healthCardStyles;

  readonly #recorded = new RecordedPoints(
    this,
    () => this.source,
    () => this.slice?.view?.id,
  );
  readonly #acting = new Acting(this, () => this.source);

  /** Where the card is narrow: all regions are shown. */
  @state() private unfolded = false;

  /**
   * `full`, `compact` (name, band, movement, first reason, next step, and the rest when asked for), or `inline`: one line
   * for a table's cell or a sentence, in the type around it, a press on which is a `health-select`. `auto` is full where
   * there are 320 px, and compact where there are not.
   */
  @property({ reflect: true, useDefault: true }) size: 'auto' | 'full' | 'compact' | 'inline' = 'auto';

  /** Inline: the account's name comes first. */
  @property({ type: Boolean, attribute: 'with-name' }) withName = false;

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
      aria-busy=${this.busy}
    >
      ${this.#content(locale)}
    </article>`;
  }

  #content(locale: HealthLocale): TemplateResult {
    const slice = this.slice;
    if (slice?.view && slice.model) {
      const scene = this.#scene(locale, slice.view, slice.model);
      const body = cardBody(scene, this.unfolded, () => (this.unfolded = !this.unfolded));
      // Another account starts with its own folds, not with those of the one before.
      return html`${this.warnings(locale, slice)} ${keyed(slice.view.id, body)}`;
    }
    if (slice?.restored && slice.model) {
      const { account, day, asOf } = slice.restored;
      return cardRestored(account, day, asOf, slice.model, locale, this.headingLevel);
    }
    return this.absence(locale);
  }

  #line(locale: HealthLocale): TemplateResult {
    const { view, model, restored, status } = this.slice ?? {};
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
      context: wordingContext(locale, model, view.asOf, (id) => this.source?.get(id)?.name),
      headingLevel: this.headingLevel,
      history: mixedHistory(view.history, this.#recorded.value),
      kept: this.source?.archive.reason ?? 'not-asked',
      acting: this.#acting,
      onSelect: (account) => void this.dispatchEvent(new HealthSelectEvent(account)),
      onLink: (event, url) => {
        if (!this.dispatchEvent(new HealthLinkEvent(view.id, url))) event.preventDefault();
      },
    };
  }
}
