import type { MovementRow } from '../../scoring/index.js';

/** What a part of a movement is put down to, as one word for each measure and adjustment. */
export const measurePart = (id: string): string => `measure ${id}`;
export const adjustmentPart = (id: string): string => `adjustment ${id}`;

/**
 * A movement by what it is put down to, points of score. Where a measure of `silent` went, the weights that moved
 * because of that are its doing.
 */
export function partsOf(
  rows: readonly MovementRow[],
  silent: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const gone = rows.find(({ kind, id }) => kind === 'went' && id !== undefined && silent.has(id))?.id;
  const parts = new Map<string, number>();
  for (const { kind, id, value } of rows) {
    if (id === undefined) continue;
    const cause =
      kind === 'adjustment' ? adjustmentPart(id) : measurePart(kind === 'weight' ? (gone ?? id) : id);
    parts.set(cause, (parts.get(cause) ?? 0) + value);
  }
  return parts;
}

/** How much of a movement some causes make together. */
export const sumOfParts = (parts: ReadonlyMap<string, number>, causes: Iterable<string>): number => {
  let sum = 0;
  for (const cause of causes) sum += parts.get(cause) ?? 0;
  return sum;
};
