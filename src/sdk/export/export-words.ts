import type { Label, PlayCause } from '../../scoring/index.js';
import { indexModel } from '../../scoring/contract/model-index.js';
import { cutText } from '../../scoring/contract/text.js';
import type { WordOptions } from './export-options.js';

type Named = Iterable<{ readonly id: string; readonly label?: Label | undefined }>;

/** What the ids of a model are called in one language; undefined where the model has no word for one. */
export interface ExportWords {
  readonly play: (id: string) => string | undefined;
  readonly band: (id: string) => string | undefined;
  /** Of measures, groups and dimensions. */
  readonly measure: (id: string) => string | undefined;
  readonly adjustment: (id: string) => string | undefined;
}

/** Stand-in for a model that is missing or no model: no word for anything. */
const NO_WORDS: ExportWords = {
  play: () => undefined,
  band: () => undefined,
  measure: () => undefined,
  adjustment: () => undefined,
};

function inLanguage(label: Label | undefined, language: string): string | undefined {
  if (typeof label !== 'object') return label;
  const own = (tag: string): string | undefined => (Object.hasOwn(label, tag) ? label[tag] : undefined);
  return own(language) ?? own(language.split('-', 1)[0]!) ?? own('en') ?? Object.values(label)[0];
}

function lookUp(named: Named, language: string): (id: string) => string | undefined {
  const words = new Map<string, string | undefined>();
  for (const { id, label } of named) words.set(id, inLanguage(label, language)?.trim());
  return (id) => words.get(id) || undefined;
}

export function wordsOf({ model, language }: WordOptions): ExportWords {
  if (model === undefined) return NO_WORDS;
  const tag = typeof language === 'string' ? language : 'en';
  try {
    return {
      play: lookUp(model.plays ?? [], tag),
      band: lookUp(model.bands, tag),
      measure: lookUp(
        indexModel(model).tree.map(({ entry }) => entry),
        tag,
      ),
      adjustment: lookUp(model.adjustments ?? [], tag),
    };
  } catch {
    return NO_WORDS;
  }
}

/** What called for a play, each thing once, by name or id. A rule of the play's own speaks for itself: it has no name. */
export function causeNames(causes: readonly PlayCause[], words: ExportWords): string[] {
  const names = causes.flatMap((cause) =>
    cause.kind === 'when' ? [] : cutText(words[cause.kind](cause.id) ?? cause.id),
  );
  return [...new Set(names)];
}
