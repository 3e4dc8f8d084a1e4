import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { explainWords } from '../../locales/sentences/explain.js';
import { cardWords } from '../../locales/sentences/card.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { AccountView } from '../../sdk/account-view.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { accountSlice, sameSlice } from '../shared/account/account-slice.js';
import {
  accountFailure,
  accountLoading,
  accountNotice,
  accountWarnings,
} from '../shared/account/account-states.js';
import { heading } from '../shared/heading.js';
import { HealthElement } from '../shared/health-element.js';
import { modelNotice } from '../shared/model-notice.js';
import { StandAloneStore, type StandAloneInput } from '../shared/stand-alone-store.js';
import { StoreController } from '../shared/store-controller.js';
import { wordingContext } from '../shared/wording-context.js';
import { explainBody } from './explain-body.js';
import type { ExplainScene } from './explain-scene.js';
import { healthExplainStyles } from './health-explain.styles.js';

/** Measures that are shown unfolded at first; of more, only their dimensions are. */
const UNFOLDED = 40;

/**
 * How one account's score is worked out, in full: a waterfall that adds up to the score on screen, each measure with
 * its evidence and the way its reading becomes points, what moved in four weeks, and the model behind it.
 *
 * Give it a store and an account's id; or let it stand alone, with an account and a model (or their addresses).
 *
 * @summary How one account's score is worked out, in full: a waterfall that adds up, and the model behind it.
 * @element health-explain
 * @csspart explain - The whole element.
 * @csspart header - Name, band and score.
 * @csspart band - The band as shape, word and tint.
 * @csspart score - The score in words.
 * @csspart waterfall - From where counting starts to the score.
 * @csspart details - All there is to say of one measure.
 * @csspart movement - What moved the score in four weeks.
 * @csspart model - The model: version, age, variants, coverage and bands.
 * @csspart warnings - What could not be read.
 * @csspart notice - What is said where there is nothing to explain.
 * @csspart loading - The space kept while loading.
 * @cssproperty [--health-act] - Bars that take away, and text of the lowest band; `--health-act-tint` its ground.
 * @cssproperty [--health-good] - Bars that add, and text of the best band; `--health-good-tint` its ground.
 * @cssproperty [--health-line-strong] - Edges of buttons, and the lines from bar to bar.
 */
export class HealthExplain extends HealthElement {
  static override styles = healthExplainStyles;

  readonly #alone = new StandAloneStore(this, () => this.#aloneInput());
  readonly #slice = new StoreController(
    this,
    () => this.#store,
    (store) => accountSlice(store, this.#id(store)),
    sameSlice,
  );

  /** Dimensions that are folded; undefined until the reader folds one. */
  @state() private folded: ReadonlySet<string> | undefined;

  /** Measures whose details are shown. */
  @state() private open: ReadonlySet<string> = new Set();

  /** Where accounts and model come from. Comes before everything the element could stand alone with. */
  @property({ attribute: false }) store: HealthStore | undefined;

  /** The id of the account to explain. Standing alone: of the first there is, if left out. */
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

  /** Another account starts with its own folds, not with those of the one before. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('accountId') && !changed.has('store')) return;
    this.folded = undefined;
    this.open = new Set();
  }

  protected override render(): TemplateResult {
    const locale = this.spoken;
    return html`<article
      class="explain"
      part="explain"
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
    const failure = this.store ? undefined : this.#alone.failure;
    if (slice?.view && slice.model)
      return html`${accountWarnings(locale, slice, failure)}
      ${explainBody(this.#scene(locale, slice.view, slice.model))}`;
    const alone = this.store ? undefined : this.#aloneInput();
    if (alone && failure) return accountFailure(locale, failure);
    if (slice ? slice.status === 'loading' : alone) {
      const name = slice?.restored?.account.name;
      const title = name && heading(this.headingLevel, 'name', html`<bdi title=${name}>${name}</bdi>`);
      return accountLoading(locale, title);
    }
    if (slice && !slice.model) return modelNotice(locale, slice.refusals);
    const [problem] = slice?.unread ?? [];
    if (problem) return accountNotice(words.accountRefused, locale.wording.problem(problem));
    if (this.accountId && slice)
      return accountNotice(words.unknownAccount(this.accountId), words.unknownAccountHow);
    return accountNotice(words.noAccount, words.noAccountHow);
  }

  #scene(locale: HealthLocale, view: AccountView, model: HealthModel): ExplainScene {
    const { explanation } = view;
    const { reasons } = explanation;
    const folded =
      this.folded ?? new Set(reasons.length > UNFOLDED ? explanation.dimensions.map(({ id }) => id) : []);
    return {
      view,
      explanation,
      model,
      bands: view.bands,
      locale,
      words: explainWords(locale),
      context: wordingContext(locale, model, view.asOf, (id) => this.#store?.get(id)?.name),
      headingLevel: this.headingLevel,
      folded,
      open: this.open,
      onFold: (dimension) => (this.folded = toggled(folded, dimension)),
      onOpen: (measure) => (this.open = toggled(this.open, measure)),
      onOpenAll: (open) => {
        this.folded = new Set();
        this.open = new Set(open ? reasons.map(({ measure }) => measure) : []);
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

/** With the id where it was not, and without it where it was. */
function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const changed = new Set(ids);
  if (!changed.delete(id)) changed.add(id);
  return changed;
}
