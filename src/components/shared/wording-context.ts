import { formatsOf } from '../../locales/formats.js';
import { modelLabels } from '../../locales/model-labels.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { Day } from '../../scoring/contract/account.js';
import type { HealthModel } from '../../scoring/contract/model.js';

/** What sentences about accounts under a model are built around. `name` finds an account's name by its id. */
export function wordingContext(
  locale: HealthLocale,
  model: HealthModel,
  asOf: Day,
  name: (id: string) => string | undefined = () => undefined,
): WordingContext {
  return {
    labels: modelLabels(model, locale.tag),
    formats: formatsOf(locale.tag),
    asOf,
    name: (id) => name(id) ?? id,
  };
}
