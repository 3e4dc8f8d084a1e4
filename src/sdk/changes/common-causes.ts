import type { Comparison } from './comparison.js';
import { measurePart, sumOfParts } from './movement-parts.js';

/** What a cause makes at least where it is a cause, points of score. */
const PART = 0.5;

/** What one account moved in the common direction, points of score: above 0 with it, below 0 against it. */
export interface MovedAccount {
  readonly whole: number;
  /** By cause, as `partsOf` names them. */
  readonly parts: ReadonlyMap<string, number>;
}

/** What made half a point or more of the movement in more than half of the accounts. */
export function causesOfMost(accounts: readonly MovedAccount[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { parts } of accounts)
    for (const [cause, value] of parts) if (value >= PART) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 2 > accounts.length).map(([cause]) => cause));
}

/** Whether causes make the larger part of what moved, but for what `besides` made, in more than half of the accounts. */
export function explainMost(
  accounts: readonly MovedAccount[],
  causes: Iterable<string>,
  besides: Iterable<string> = [],
): boolean {
  const explained = accounts.filter(({ whole, parts }) => {
    const rest = whole - sumOfParts(parts, besides);
    return rest > 0 && sumOfParts(parts, causes) * 2 > rest;
  });
  return explained.length * 2 > accounts.length;
}

/** The measure that alone explains most of what adjustments did not do; the first of the model where two do. */
export function soleMeasure(
  { state }: Comparison,
  accounts: readonly MovedAccount[],
  causes: ReadonlySet<string>,
): string | undefined {
  const measures = state.compiled.effective([]).measures.map(({ measure }) => measure.id);
  const common = measures.filter((id) => causes.has(measurePart(id)));
  const adjustments = [...causes].filter((cause) => !common.some((id) => measurePart(id) === cause));
  return common.find((id) => explainMost(accounts, [measurePart(id)], adjustments));
}
