import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { DimensionPoint } from '../../scoring/explain/dimension-history.js';
import type { HistoryPoint } from '../../scoring/explain/explanation.js';
import type { AccountView } from '../../sdk/account-view.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { wordingContext } from '../shared/wording-context.js';
import { createScene, MOST_WEEKS, type TrendGround } from './create-scene.js';
import { lastOf } from './last-of.js';
import type { TrendScene } from './trend-scene.js';

const NO_POINTS: readonly DimensionPoint[] = [];

/** What the reader chose, and what was recorded. */
type Asked = Pick<TrendGround, 'view' | 'model' | 'locale' | 'recorded' | 'chosen' | 'weeks'>;

/** Reads scenes from a store. Asked the same again it gives the same scene: a moved marker must not draw all anew. */
export class SceneReader {
  readonly #year = lastOf((store: HealthStore, { id }: AccountView) =>
    store.history(id, { weeks: MOST_WEEKS }),
  );
  readonly #dimensions = lastOf((store: HealthStore, { id }: AccountView) =>
    store.dimensionHistory(id, { weeks: MOST_WEEKS }),
  );
  readonly #context = lastOf(
    (store: HealthStore, locale: HealthLocale, model: HealthModel, { asOf }: AccountView) =>
      wordingContext(locale, model, asOf, (id) => store.get(id)?.name),
  );
  readonly #scene = lastOf(
    (
      view: AccountView,
      model: HealthModel,
      locale: HealthLocale,
      context: WordingContext,
      year: readonly HistoryPoint[],
      recorded: readonly HistoryPoint[],
      dimensions: readonly DimensionPoint[],
      chosen: ReadonlySet<string>,
      weeks: number,
    ) => createScene({ view, model, locale, context, year, recorded, dimensions, chosen, weeks }),
  );

  read(store: HealthStore, { view, model, locale, recorded, chosen, weeks }: Asked): TrendScene {
    return this.#scene(
      view,
      model,
      locale,
      this.#context(store, locale, model, view),
      this.#year(store, view),
      recorded,
      chosen.size ? this.#dimensions(store, view) : NO_POINTS,
      chosen,
      weeks,
    );
  }
}
