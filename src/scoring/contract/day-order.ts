import type { Day } from './account.js';

/**
 * Places in the order of their days, equal days in the order they came; undefined where the list is in order already.
 * Days written `YYYY-MM-DD` compare as text.
 */
export function risingOrder(at: readonly Day[]): readonly number[] | undefined {
  if (at.every((day, i) => i === 0 || at[i - 1]! <= day)) return undefined;
  return at.map((_, i) => i).sort((a, b) => (at[a]! < at[b]! ? -1 : at[a]! > at[b]! ? 1 : a - b));
}

/** The entries at those places, as a list of the same kind. */
export function arrange<L extends readonly unknown[] | Float32Array | Float64Array>(
  list: L,
  places: readonly number[],
): L {
  if (list instanceof Float32Array) return Float32Array.from(places, (place) => list[place]!) as unknown as L;
  if (list instanceof Float64Array) return Float64Array.from(places, (place) => list[place]!) as unknown as L;
  return places.map((place) => list[place]) as unknown as L;
}
