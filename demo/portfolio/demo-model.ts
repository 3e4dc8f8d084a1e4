import labels from './labels.json' with { type: 'json' };
import model from './model.json' with { type: 'json' };

const TEXTS: ReadonlySet<string> = new Set(['label', 'unit']);
const translated = labels as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const inEveryLanguage = (text: string): unknown => ({ en: text, ...translated[text] });

/** The model with each of its texts in every language there is one in. */
function labelled(part: unknown, key = ''): unknown {
  if (typeof part === 'string') return TEXTS.has(key) || key === 'steps' ? inEveryLanguage(part) : part;
  if (Array.isArray(part)) return part.map((each) => labelled(each, key));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, labelled(value, name)]));
}

/** The demo's health model, with its labels in the languages of the demo. */
export const demoModel = labelled(model) as typeof model;
