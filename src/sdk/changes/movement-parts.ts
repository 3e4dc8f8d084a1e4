import type { MovementRow } from '../../scoring/index.js';

/** What a part of a movement is put down to, as one word for each measure and adjustment. */
export const measurePart = (id: string): string => `measure ${id}`;
export const adjustmentPart = (id: string): string => `adjustment ${id}`;

/**
 * A movement by what it is put down to, points of score. Where a measure of `turned` went or came, the weights that
 * moved because of that are its doing.
 */
export function partsOf(
  rows: readonly MovementRow[],
  turned: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const isTurn = (kind: MovementRow['kind']): boolean => kind === 'went' || kind === 'came';
  const turn = rows.find(({ kind, id }) => isTurn(kind) && id !== undefined && turned.has(id))?.id;
  const parts = new Map<string, number>();
  for (const { kind, id, value } of rows) {
    if (id === undefined) continue;
    const cause =
      kind === 'adjustment' ? adjustmentPart(id) : measurePart(kind === 'weight' ? (turn ?? id) : id);
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
