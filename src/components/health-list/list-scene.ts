import { listWords } from '../../locales/sentences/list.js';
import { formatsOf, type Formats } from '../../locales/formats.js';
import type { ListWords } from '../../locales/list-words.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { HealthStore, Query, QueryResult } from '../../sdk/health-store-contract.js';
import { bandLook, type BandLook } from '../shared/band-look.js';
import { wordingContext } from '../shared/wording-context.js';
import type { RowContext } from './list-row.js';
import { countAll, showAccounts, type ShownAccounts } from './shown-accounts.js';

/** Everything one drawing of the list is made from. */
export interface ListScene {
  readonly store: HealthStore;
  readonly locale: HealthLocale;
  readonly words: ListWords;
  readonly formats: Formats;
  readonly shown: ShownAccounts;
  /** What depends on the model; undefined while there is none. */
  readonly judged: Judged | undefined;
}

/** What is said under the present model. */
export interface Judged {
  readonly model: HealthModel;
  readonly version: number;
  readonly row: RowContext;
  /** The model's bands, lowest first, then "not enough data". */
  readonly bands: readonly BandLook[];
  /** The whole portfolio, whatever the filters. */
  readonly whole: Pick<QueryResult, 'counts' | 'total'>;
  readonly facets: ReturnType<HealthStore['facets']>;
}

/** Sets the scene, keeping what of the one before still holds: equal parts are the same objects. */
export function setScene(
  store: HealthStore,
  query: Query,
  capacity: number,
  locale: HealthLocale,
  before?: ListScene,
): ListScene {
  const shown = showAccounts(store, query, capacity, before?.shown);
  const former = before?.store === store && before.locale === locale ? before.judged : undefined;
  return {
    store,
    locale,
    words: listWords(locale),
    formats: formatsOf(locale.tag),
    shown,
    judged: store.model && judge(shown, store.model, locale, former),
  };
}

function judge(shown: ShownAccounts, model: HealthModel, locale: HealthLocale, former?: Judged): Judged {
  const { store } = shown;
  const same = former?.model === model && former.row.asOf === store.asOf ? former : undefined;
  if (same?.version === store.version) return same;
  return {
    model,
    version: store.version,
    bands:
      same?.bands ?? [...model.bands.map(({ id }) => id), undefined].map((id) => bandLook(id, model, locale)),
    row: same?.row ?? {
      ...wordingContext(locale, model, store.asOf, (id) => store.get(id)?.name),
      locale,
      model,
    },
    whole: countAll(shown),
    facets: store.facets(),
  };
}
