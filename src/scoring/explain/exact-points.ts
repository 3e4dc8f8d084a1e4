import type { Day } from '../contract/account.js';
import { LIMIT } from '../evaluate/adjustments.js';
import type { CompiledModel } from '../evaluate/compile.js';
import { evaluateRows } from '../evaluate/evaluate-rows.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { allRows, dayNumber } from '../evaluate/score.js';

/**
 * What a movement is split by, for many accounts at once: enough to find every measure's share again under the same
 * model. Columns are in the order of the rows asked for.
 */
export interface ExactPoints {
  /** Ids of the measures, in the model's order. */
  readonly measures: readonly string[];
  /** A column for each measure; NaN unknown. */
  readonly points: readonly Float64Array[];
  /** A column for each measure that fades (0–1), undefined for the others. */
  readonly fades: readonly (Float64Array | undefined)[];
  /** 1 where `whenMissing` stood in; undefined for measures without one. */
  readonly filled: readonly (Uint8Array | undefined)[];
  /** Ids of the adjustments, `limit` first. */
  readonly adjustments: readonly string[];
  /** A column for each adjustment: points of score it changed, 0 where it changed nothing, NaN where it did not apply. */
  readonly changes: readonly Float64Array[];
  /** Sets of variants (ids, in order) that apply to some row. */
  readonly variantSets: readonly (readonly string[])[];
  /** For each row the place of its set in `variantSets`. */
  readonly variants: Uint16Array;
}

/** Copies the block's column to the places it belongs to. */
function put(to: Float64Array | Uint8Array, from: Float64Array | Int32Array, places: Int32Array): void {
  for (let k = 0; k < places.length; k++) to[places[k]!] = from[k]!;
}

/**
 * What movements from this day on will be split by.
 *
 * @param rows row numbers, all by default
 * @throws RangeError when `asOf` is not a calendar day
 * Cost: that of scoring the rows once.
 */
export function exactPoints(
  compiled: CompiledModel,
  portfolio: Portfolio,
  asOf: Day,
  rows = allRows(portfolio),
): ExactPoints {
  const measures = compiled.effective([]).measures.map(({ measure }) => measure.id);
  const adjustments = [LIMIT, ...compiled.adjustments.map(({ adjustment }) => adjustment.id)];
  const points = measures.map(() => new Float64Array(rows.length));
  // A variant may let a measure fade, or stand in for it, that otherwise does not.
  const fades: (Float64Array | undefined)[] = measures.map(() => undefined);
  const filled: (Uint8Array | undefined)[] = measures.map(() => undefined);
  const changes = new Map(adjustments.map((id) => [id, new Float64Array(rows.length).fill(NaN)]));
  const setByKey = new Map<string, number>();
  const variantSets: (readonly string[])[] = [];
  const variants = new Uint16Array(rows.length);
  evaluateRows(
    compiled,
    portfolio,
    dayNumber(asOf),
    rows,
    ({ effective, points: from, fades: fadesFrom, filled: filledFrom }, places) => {
      measures.forEach((_, m) => {
        put(points[m]!, from[m]!, places);
        if (fadesFrom[m]) put((fades[m] ??= new Float64Array(rows.length).fill(1)), fadesFrom[m], places);
        if (filledFrom[m]) put((filled[m] ??= new Uint8Array(rows.length)), filledFrom[m], places);
      });
      const key = JSON.stringify(effective.variants);
      const set = setByKey.get(key) ?? variantSets.push(effective.variants) - 1;
      setByKey.set(key, set);
      for (const place of places) variants[place] = set;
    },
    (place, id, change) => (changes.get(id)![place] = change),
  );
  return {
    measures,
    points,
    fades,
    filled,
    adjustments,
    changes: adjustments.map((id) => changes.get(id)!),
    variantSets,
    variants,
  };
}
