/** Texts by language, by their English. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

const TEXTS: ReadonlySet<string> = new Set(['label', 'unit', 'steps']);

/** A model with each of its texts in every language there is one in. */
export function labelled<Model>(model: Model, labels: Labels): Model {
  const copy = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return TEXTS.has(key) ? { en: part, ...labels[part] } : part;
    if (Array.isArray(part)) return part.map((each) => copy(each, key));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, copy(value, name)]));
  };
  return copy(model, '') as Model;
}
