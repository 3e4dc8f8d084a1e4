import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { changesWords } from '../../locales/sentences/changes.js';
import { daysAfter } from '../../locales/formats.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { ChangeReport } from '../../sdk/changes/change-report.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { HealthSelectEvent } from '../shared/events.js';
import { HealthElement } from '../shared/health-element.js';
import { StoreAnswer, type StoreQuestion } from '../shared/store-answer.js';
import { StoreController } from '../shared/store-controller.js';
import { changesFeed } from './changes-feed.js';
import { groupChanges, reportContext, type ChangeGroup, type ChangesScene } from './changes-scene.js';
import { changesEmpty, changesFailed, changesLoading } from './changes-states.js';
import { FocusKeeper } from './focus-keeper.js';
import { healthChangesStyles } from './health-changes.styles.js';
import { SeenChanges } from './seen-changes.js';
import { sinceChoice } from './since-choice.js';

/** Accounts of a group shown before the rest is asked for, and how many more are shown then. */
const SHOWN = 5;
const MORE = 50;

/**
 * What changed in a portfolio since the last visit, or since a day: what there is to do, account by account, after
 * what is to be said once for all of them.
 *
 * It lives from the memory of a store: give it one.
 *
 * @summary What changed since the last visit, grouped by what to do.
 * @element health-changes
 * @fires {HealthSelectEvent} health-select - An account was chosen, `detail.id`. Bubbles, composed, cancelable.
 * @csspart feed - The whole feed.
 * @csspart head - Title, the choice of the earlier day and the sentence on the portfolio.
 * @csspart since - The choice of the earlier day.
 * @csspart summary - The sentence on the portfolio.
 * @csspart portfolio - What is said once for all accounts.
 * @csspart group - Accounts with the same thing to do.
 * @csspart entry - One account.
 * @csspart name - The account's name.
 * @csspart band - The band as shape, word and tint.
 * @csspart notice - What is said where there is no feed to show.
 * @csspart loading - The space kept while loading.
 * @csspart foot - Accounts as before, and why visits are not remembered where they are not.
 * @cssproperty [--health-accent=#3355c8] - Focus.
 * @cssproperty [--health-text] - Text.
 * @cssproperty [--health-muted] - Quiet text.
 * @cssproperty [--health-surface] - The feed's ground.
 * @cssproperty [--health-raised] - The ground of what is said once, and of a button under the pointer.
 * @cssproperty [--health-line] - Hairlines.
 * @cssproperty [--health-line-strong] - Edges of buttons.
 * @cssproperty [--health-font] - The font family.
 * @cssproperty [--health-font-size=0.8125rem] - The size of text.
 * @cssproperty [--health-gap=1rem] - Space between groups.
 * @cssproperty [--health-radius=8px] - Corners of the feed.
 */
export class HealthChanges extends HealthElement {
  static override styles = healthChangesStyles;

  readonly #answer = new StoreAnswer<StoreQuestion, ChangeReport>(
    this,
    () => this.#question(),
    ({ store, key }) => store.changesSince(key),
  );
  readonly #seen = new SeenChanges(this);
  readonly #focus = new FocusKeeper(this, '.seen', '.summary');
  readonly #shown = new Map<ChangeGroup['key'], number>();

  /** Days back that the reader chose to compare with, instead of `since`. */
  @state() private back: number | undefined;

  /** Where accounts, model and memory come from. */
  @property({ attribute: false }) store: HealthStore | undefined;

  /** The earlier day, `YYYY-MM-DD`, or `last-visit`: the last day before today. The reader can choose another one. */
  @property() since = 'last-visit';

  /** The level of the title's heading, 1–6; groups are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  constructor() {
    super();
    new StoreController(
      this,
      () => this.store,
      ({ version, status, archive, problems }) =>
        [version, status, archive.kind, archive.reason, problems] as const,
      (a, b) => a.every((part, i) => part === b[i]),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('since') || changed.has('store')) this.back = undefined;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#focus.keep(() => super.update(changed));
  }

  protected override render(): TemplateResult {
    const locale = this.spoken;
    return html`<article
      class="feed"
      part="feed"
      lang=${locale.tag}
      dir=${locale.direction ?? nothing}
      aria-label=${changesWords(locale).title}
      aria-busy=${this.#answer.asking ? 'true' : 'false'}
    >
      ${this.#content(locale)}
    </article>`;
  }

  #content(locale: HealthLocale): TemplateResult {
    const { store } = this;
    const report = this.#answer.of(store);
    const model = store?.model;
    const isEmpty = store?.size === 0 && report?.accounts.length === 0;
    if (store && model && report && !isEmpty) return this.#feed(store, model, report, locale);
    if (this.#answer.hasFailed(store)) return changesFailed(locale, () => this.#answer.askAgain());
    if (this.#answer.asking || store?.status === 'loading') return changesLoading(locale);
    return changesEmpty(store, locale);
  }

  #feed(store: HealthStore, model: HealthModel, report: ChangeReport, locale: HealthLocale): TemplateResult {
    const scene: ChangesScene = {
      store,
      report,
      model,
      locale,
      words: changesWords(locale),
      context: reportContext(report, model, store, locale),
      headingLevel: this.headingLevel,
      ...groupChanges(report, (change) => this.#seen.has(store, change)),
      shown: (group) => this.#shownOf(group),
      onMore: (group) => {
        this.#shown.set(group.key, this.#shownOf(group) + MORE);
        this.requestUpdate();
      },
      onSelect: (id) => void this.dispatchEvent(new HealthSelectEvent(id)),
      onSeen: (changes) => void this.#seen.mark(store, changes),
    };
    const choice = sinceChoice(this.#given, this.back, store.asOf, locale, (back) => (this.back = back));
    return html`${changesFeed(scene, choice)}
    ${
      this.#answer.hasFailed(store)
        ? html`<p class="foot quiet" role="status">
            ${scene.words.failedKept}
            <button type="button" class="subtle" @click=${() => this.#answer.askAgain()}>
              ${scene.words.tryAgain}
            </button>
          </p>`
        : nothing
    }`;
  }

  /** A fold for one alone saves nothing. */
  #shownOf({ key, changes }: ChangeGroup): number {
    const shown = this.#shown.get(key) ?? SHOWN;
    return changes.length <= shown + 1 ? changes.length : shown;
  }

  /** An attribute that is taken away leaves null, and a host may hand over anything. */
  get #given(): string {
    const since: unknown = this.since;
    return typeof since === 'string' && since !== '' ? since : 'last-visit';
  }

  /** Asked by its day alone. */
  #question(): StoreQuestion | undefined {
    const { store, back } = this;
    if (!store?.model || store.status === 'loading') return undefined;
    const key = back === undefined ? this.#given : daysAfter(store.asOf, -back);
    return { store, version: store.version, key };
  }
}
