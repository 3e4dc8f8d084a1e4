import type { Condition, Reading } from '../contract/model.js';

/** The simple statements of a condition. What stands under a `not` is left out: it says when a rule does not apply. */
export function statementsOf(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined || 'not' in condition) return [];
  if ('all' in condition) return condition.all.flatMap(statementsOf);
  if ('any' in condition) return condition.any.flatMap(statementsOf);
  return [condition];
}

/** Whether two readings look at the same metric, attribute or date, or both at the pulse. */
export function readsTheSame(one: Partial<Reading>, other: Partial<Reading>): boolean {
  const sources = ['metric', 'attribute', 'date'] as const;
  return (
    sources.some((source) => one[source] !== undefined && one[source] === other[source]) ||
    (one.read === 'pulse' && other.read === 'pulse')
  );
}
