import type { Adjustment, Group, HealthModel, Label, Measure } from '../scoring/contract/model.js';
import type { ModelLabels } from './wording.js';

const cache = new WeakMap<HealthModel, Map<string, ModelLabels>>();

/** The labels of a model in a language, by id; made once a model and language. */
export function modelLabels(model: HealthModel, tag: string): ModelLabels {
  let byTag = cache.get(model);
  if (!byTag) cache.set(model, (byTag = new Map<string, ModelLabels>()));
  let labels = byTag.get(tag);
  if (!labels) byTag.set(tag, (labels = makeLabels(model, tag)));
  return labels;
}

/** A label in a language: the tag itself, its language, English, or the first there is. */
export function labelText(label: Label | undefined, tag: string): string | undefined {
  if (label === undefined || typeof label === 'string') return label;
  const own = (key: string): string | undefined => (Object.hasOwn(label, key) ? label[key] : undefined);
  return own(tag) ?? own(tag.split('-')[0] ?? tag) ?? own('en') ?? Object.values(label)[0];
}

function makeLabels(model: HealthModel, tag: string): ModelLabels {
  const named = (entries: Iterable<readonly [string, Label | undefined]>): ((id: string) => string) => {
    const texts = new Map<string, string>();
    for (const [id, label] of entries) texts.set(id, labelText(label, tag)?.trim() || id);
    return (id) => texts.get(id) ?? id;
  };
  const listed = (items: readonly { readonly id: string; readonly label?: Label | undefined }[] = []) =>
    named(items.map(({ id, label }) => [id, label] as const));
  const nodes = [...walk(model.dimensions)];
  const tree = listed(nodes);
  const metrics = Object.entries(model.metrics ?? {});
  const units = new Map(metrics.map(([id, { unit }]) => [id, labelText(unit, tag)]));
  const weighted = new Set(
    nodes.filter((node) => 'weigh' in node && node.weigh !== undefined).map(({ id }) => id),
  );
  const actions = new Map((model.adjustments ?? []).map((adjustment) => [adjustment.id, action(adjustment)]));
  return {
    measure: tree,
    dimension: tree,
    play: listed(model.plays),
    band: listed(model.bands),
    adjustment: listed(model.adjustments),
    metric: named(metrics.map(([id, { label }]) => [id, label] as const)),
    stage: listed(model.stages),
    unit: (metric) => units.get(metric),
    action: (adjustment) => actions.get(adjustment),
    weighted: (measure) => weighted.has(measure),
    scale: (model.display?.max ?? 100) / 100,
    decimals: model.display?.decimals ?? 0,
  };
}

function* walk(nodes: readonly (Measure | Group)[]): Generator<Measure | Group> {
  for (const node of nodes) {
    yield node;
    if ('measures' in node) yield* walk(node.measures);
  }
}

function action({ cap, floor, set, add }: Adjustment): ReturnType<ModelLabels['action']> {
  if (cap !== undefined) return { kind: 'cap', value: cap };
  if (floor !== undefined) return { kind: 'floor', value: floor };
  if (set !== undefined) return { kind: 'set', value: set };
  return add === undefined ? undefined : { kind: 'add', value: add };
}
