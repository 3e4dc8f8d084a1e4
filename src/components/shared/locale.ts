import { english } from '../../locales/en.js';
import { formatsOf } from '../../locales/formats.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { Day } from '../../scoring/contract/account.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import { modelLabels } from '../../locales/model-labels.js';

const regional = new Map<string, HealthLocale>();

/**
 * The locale an element speaks: the one it was given; else that of the closest `lang`, where there is wording for its
 * language (`en-GB` has English words and British dates); else English.
 */
export function localeOf(element: Element, given?: HealthLocale): HealthLocale {
  if (given) return given;
  const tag = closestLanguage(element);
  if (tag === undefined || tag.split('-')[0] !== english.wording.language) return english;
  let found = regional.get(tag);
  if (!found) regional.set(tag, (found = { tag, wording: english.wording }));
  return found;
}

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

/** The tag of the closest ancestor that names one, looking out through shadow roots; undefined if it is none Intl knows. */
function closestLanguage(element: Element): string | undefined {
  let from: Element | undefined = element;
  while (from) {
    const lang = from.closest('[lang]')?.getAttribute('lang');
    if (lang) {
      try {
        return Intl.getCanonicalLocales(lang)[0];
      } catch {
        return undefined;
      }
    }
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
