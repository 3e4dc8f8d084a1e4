import type { Account, Dated, Day, Metric } from '../../src/scoring/contract/account.js';
import type { Group, HealthModel, Measure, PointMap } from '../../src/scoring/contract/model.js';
import { dayNumber, dayText } from './days.js';

/** The same value with the keys of every object in another order. */
export function withKeysReversed<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(withKeysReversed) as T;
  const entries = Object.entries(value).map(([key, part]) => [key, withKeysReversed<unknown>(part)]);
  return Object.fromEntries(entries.reverse()) as T;
}

/** The account with more in it, all of it dated after `asOf`. */
export function withMoreToCome(account: Account, asOf: Day): Account {
  const later = dayText(dayNumber(asOf) + 1);
  const metrics = Object.entries(account.metrics ?? {}).map(([name, metric]) => [
    name,
    metricToCome(metric, asOf, later),
  ]);
  const past = <T>(fact: T): T => {
    if (typeof fact !== 'object' || fact === null) return fact;
    const { at, values } = fact as T & Dated<unknown>;
    // Entries are in order, so one more goes at the end: not before the last that is there.
    const day = at.at(-1)! > later ? at.at(-1)! : later;
    return { at: [...at, day], values: [...values, 'later'] } as T;
  };
  const attributes = Object.entries(account.attributes ?? {}).map(([name, fact]) => [name, past(fact)]);
  return {
    ...account,
    metrics: Object.fromEntries(metrics) as Record<string, Metric>,
    attributes: Object.fromEntries(attributes) as NonNullable<Account['attributes']>,
    segment: past(account.segment),
    stage: past(account.stage),
    contacts: account.contacts && [
      ...account.contacts,
      { level: 'executive', champion: true, lastTouch: later },
    ],
    pulse: account.pulse ?? { band: 'green', on: later },
  };
}

function metricToCome(metric: Metric, asOf: Day, later: Day): Metric {
  if (typeof metric === 'number' || 'on' in metric) return metric;
  if (!('every' in metric)) {
    const day = metric.at.length > 0 && metric.at.at(-1)! > later ? metric.at.at(-1)! : later;
    return {
      at: [...metric.at, day],
      ...(metric.values && { values: [...metric.values, 99] }),
      ...(metric.kinds && { kinds: [...metric.kinds, 'urgent'] }),
    };
  }
  // A month series steps from its end, so a later end may move the days before it.
  if (metric.every === 'month' || 'at' in metric) return metric;
  const end = dayText(dayNumber(metric.end) + (metric.every === 'week' ? 7 : 1));
  return end > asOf ? { ...metric, end, values: [...metric.values, 99] } : metric;
}

/** The model with the weights of the children of one group (or of the dimensions) all multiplied. */
export function withSiblingsScaled(model: HealthModel, pick: number, by: number): HealthModel {
  const groups = model.dimensions.flatMap(function inner(group: Group): Group[] {
    return [group, ...group.measures.flatMap((child) => ('measures' in child ? inner(child) : []))];
  });
  const chosen = [model.dimensions, ...groups.map(({ measures }) => measures)][pick % (groups.length + 1)]!;
  const ids = new Set(chosen.map(({ id }) => id));
  const scaled = <T extends Measure | Group>(node: T): T => ({
    ...node,
    ...(ids.has(node.id) && { weight: (node.weight ?? 1) * by }),
    ...('measures' in node && { measures: node.measures.map(scaled) }),
  });
  const variants = (model.variants ?? []).map((variant) => {
    const weights = Object.entries(variant.weights ?? {}).map(([id, weight]) => [
      id,
      ids.has(id) ? weight * by : weight,
    ]);
    return { ...variant, weights: Object.fromEntries(weights) as Record<string, number> };
  });
  return { ...model, dimensions: model.dimensions.map(scaled), variants };
}

/** The model with every measure's points raised, held to 100; a reading that is its own points stays. */
export function withPointsRaised(model: HealthModel, by: number): HealthModel {
  const up = (points: number): number => Math.min(100, points + by);
  const raisedMap = (map: PointMap): PointMap => ({
    ...map,
    ...(map.curve && { curve: map.curve.map(([x, y]) => [x, up(y)] as const) }),
    ...(map.levels && { levels: map.levels.map((level) => ({ ...level, points: up(level.points) })) }),
    ...(map.categories && {
      categories: Object.fromEntries(
        Object.entries(map.categories).map(([key, points]) => [key, up(points)]),
      ),
    }),
  });
  const raised = <T extends Partial<Measure>>(change: T): T => ({
    ...change,
    ...(change.points && { points: raisedMap(change.points) }),
    ...(change.whenMissing !== undefined && { whenMissing: up(change.whenMissing) }),
  });
  const raisedNode = <T extends Measure | Group>(node: T): T =>
    'measures' in node ? { ...node, measures: node.measures.map(raisedNode) } : raised(node as T & Measure);
  const variants = (model.variants ?? []).map((variant) => {
    const changes = Object.entries(variant.measures ?? {}).map(([id, change]) => [id, raised(change)]);
    return { ...variant, measures: Object.fromEntries(changes) as NonNullable<typeof variant.measures> };
  });
  return { ...model, dimensions: model.dimensions.map(raisedNode), variants };
}
