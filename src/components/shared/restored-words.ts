import { daysAfter } from '../../locales/formats.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { Day } from '../../scoring/contract/account.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { Movement } from '../../scoring/explain/explanation.js';
import type { RestoredAccount } from '../../sdk/restored-view.js';
import { wordingContext } from './wording-context.js';

/** Sentences about a restored picture speak of its day, not of today. */
export const restoredContext = (locale: HealthLocale, model: HealthModel, day: Day): WordingContext =>
  wordingContext(locale, model, day);

/** The four weeks before the picture; what moved them is not kept, so no cause is told. */
export const restoredMovement = (
  { difference }: RestoredAccount,
  day: Day,
): Movement & { readonly since: Day } => ({
  since: daysAfter(day, -28),
  rows: [],
  ...(difference !== undefined && { difference }),
});
