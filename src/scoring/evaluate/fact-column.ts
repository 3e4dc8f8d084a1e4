import type { AttributeValue, Fact } from '../contract/account.js';
import { parseDay } from '../contract/day.js';

/** The day of a fact that holds on every day. */
export const ALWAYS = -0x80000000;

/** One dated fact of all accounts: entries of row `r` stand at `start[r] … start[r + 1]`, in the order of their days. */
export interface FactColumn {
  readonly start: Int32Array;
  readonly days: Int32Array;
  /** The number, or for text its place in `texts`; NaN where the entry says "unknown from here on". */
  readonly values: Float64Array;
  readonly texts: readonly string[];
}

/**
 * Builds one fact's column. Numbers are kept as numbers (`as: 'number'`) or, like everything else, as text.
 *
 * @param facts one for each row; undefined where the row did not send it
 */
export function createFactColumn(
  facts: readonly (Fact<AttributeValue> | undefined)[],
  as: 'number' | 'text',
): FactColumn {
  const start = new Int32Array(facts.length + 1);
  facts.forEach((fact, row) => {
    start[row + 1] = start[row]! + (fact === undefined ? 0 : typeof fact === 'object' ? fact.at.length : 1);
  });
  const days = new Int32Array(start[facts.length]!).fill(ALWAYS);
  const values = new Float64Array(days.length);
  const places = new Map<string, number>();
  const coded = (value: AttributeValue | null): number => {
    if (value === null) return NaN;
    if (as === 'number') return Number(value);
    const text = String(value);
    if (!places.has(text)) places.set(text, places.size);
    return places.get(text)!;
  };
  facts.forEach((fact, row) => {
    const at = start[row]!;
    if (fact === undefined) return;
    if (typeof fact !== 'object') values[at] = coded(fact);
    else
      fact.at.forEach((on, j) => {
        days[at + j] = parseDay(on)!;
        values[at + j] = coded(fact.values[j] ?? null);
      });
  });
  return { start, days, values, texts: [...places.keys()] };
}

/** The place of the entry that holds on `asOf`: the last on or before it; −1 before the first. */
export function entryAt(column: FactColumn, row: number, asOf: number): number {
  for (let i = column.start[row + 1]! - 1; i >= column.start[row]!; i--)
    if (column.days[i]! <= asOf) return i;
  return -1;
}

/** The number (or text place) that holds on `asOf`; NaN when unknown. */
export function factAt(column: FactColumn | undefined, row: number, asOf: number): number {
  const entry = column ? entryAt(column, row, asOf) : -1;
  return entry < 0 ? NaN : column!.values[entry]!;
}

/** The text that holds on `asOf`. */
export function textAt(column: FactColumn | undefined, row: number, asOf: number): string | undefined {
  const place = factAt(column, row, asOf);
  return place === place ? column!.texts[place] : undefined;
}
