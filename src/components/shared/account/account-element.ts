import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { cardWords } from '../../../locales/sentences/card.js';
import type { HealthLocale } from '../../../locales/wording.js';
import type { HealthStore } from '../../../sdk/health-store-contract.js';
import { HealthElement } from '../health-element.js';
import { modelNotice } from '../model-notice.js';
import { StandAloneStore, type StandAloneInput } from '../stand-alone-store.js';
import { StoreController } from '../store-controller.js';
import { accountSlice, sameSlice, type AccountSlice } from './account-slice.js';
import { accountFailure, accountLoading, accountNotice, accountWarnings } from './account-states.js';

/** What elements of one account have in common: where it comes from, and what is said where it cannot be shown. */
export abstract class AccountElement extends HealthElement {
  readonly #alone = new StandAloneStore(this, () => this.#aloneInput());
  readonly #slice = new StoreController(
    this,
    () => this.source,
    (store) => accountSlice(store, this.#id(store)),
    sameSlice,
  );

  /** Where accounts and model come from. Comes before everything the element could stand alone with. */
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

  /** The store that was handed over, or the element's own. */
  protected get source(): HealthStore | undefined {
    return this.store ?? this.#alone.store;
  }

  /** What there is of the account as of the last update. */
  protected get slice(): AccountSlice | undefined {
    return this.#slice.value;
  }

  protected get busy(): 'true' | 'false' {
    return this.slice?.status === 'loading' ? 'true' : 'false';
  }

  /** What could not be read, above an account that is shown all the same. */
  protected warnings(locale: HealthLocale, slice: AccountSlice): unknown {
    return accountWarnings(locale, slice, this.store ? undefined : this.#alone.failure);
  }

  /**
   * What stands in the place of an account that is not there: that it is on its way, or why not.
   *
   * @param title heads the space kept for an account whose name the last visit knows
   * @param how what to do where no account is chosen
   */
  protected absence(
    locale: HealthLocale,
    title: (name: string) => unknown = () => undefined,
    how = cardWords(locale).noAccountHow,
  ): TemplateResult {
    const words = cardWords(locale);
    const { slice } = this;
    const alone = this.#aloneInput();
    if (alone && this.#alone.failure) return accountFailure(locale, this.#alone.failure);
    if (slice ? slice.status === 'loading' : alone) {
      const name = slice?.restored?.account.name;
      return accountLoading(locale, name && title(name));
    }
    if (slice && !slice.model) return modelNotice(locale, slice.refusals);
    const [problem] = slice?.unread ?? [];
    if (problem) return accountNotice(words.accountRefused, locale.wording.problem(problem));
    return this.accountId && slice
      ? accountNotice(words.unknownAccount(this.accountId), words.unknownAccountHow)
      : accountNotice(words.noAccount, how);
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
