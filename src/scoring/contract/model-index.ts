import type { Group, HealthModel, Measure } from './model.js';
import type { PathStep, ProblemLog } from './problems.js';

/** A measure, group or dimension and where it stands in the document. */
export interface TreeEntry {
  readonly entry: Measure | Group;
  readonly path: readonly PathStep[];
}

/** What a model defines, for the checks that follow references. */
export interface ModelIndex {
  readonly model: HealthModel;
  /** True for a model that adds its dimensions up. */
  readonly sum: boolean;
  /** Every entry of the tree, from the top down. */
  readonly tree: readonly TreeEntry[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly dimensions: ReadonlySet<string>;
  readonly bands: ReadonlySet<string>;
  readonly plays: ReadonlySet<string>;
}

/** One rule of the language that a schema cannot say. */
export type Check = (index: ModelIndex, log: ProblemLog) => void;

export function isGroup(entry: Measure | Group): entry is Group {
  return 'measures' in entry;
}

function entriesOf(list: readonly (Measure | Group)[], key: string, above: readonly PathStep[]): TreeEntry[] {
  return list.flatMap((entry, i) => {
    const path = [...above, key, i];
    return [{ entry, path }, ...(isGroup(entry) ? entriesOf(entry.measures, 'measures', path) : [])];
  });
}

export function indexModel(model: HealthModel): ModelIndex {
  const tree = entriesOf(model.dimensions, 'dimensions', []);
  const measures = tree.map(({ entry }) => entry).filter((entry): entry is Measure => !isGroup(entry));
  return {
    model,
    sum: model.combine === 'sum',
    tree,
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    dimensions: new Set(model.dimensions.map(({ id }) => id)),
    bands: new Set(model.bands.map(({ id }) => id)),
    plays: new Set(model.plays?.map(({ id }) => id)),
  };
}
