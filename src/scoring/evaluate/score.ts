import type { Day } from '../contract/account.js';
import { parseDay, type DayNumber } from '../contract/day.js';
import { isWithinHold, nextBand, NO_BAND, plainBand } from './bands.js';
import type { CompiledModel } from './compile.js';
import { reaches } from './edges.js';
import { evaluateRows } from './evaluate-rows.js';
import { hasBegun, type Portfolio } from './portfolio.js';

/** Scores as columns; entry `k` belongs to row `rows[k]`. NaN is unknown. */
export interface Scores {
  readonly asOf: Day;
  readonly rows: Int32Array;
  /** After adjustments, 0–100. */
  readonly score: Float64Array;
  /** 0–1. */
  readonly coverage: Float64Array;
  /** Place in the model's bands; −1 where there is none. */
  readonly band: Int8Array;
  /** A column for each dimension, in the model's order, before adjustments. */
  readonly dimensionPoints: readonly Float64Array[];
  /** A column for each measure, in the order in which the model lists them. */
  readonly measurePoints: readonly Float64Array[];
}

/** How far back hold looks for the band before, week by week. */
const HOLD_WEEKS = 8;

/** @throws RangeError when `asOf` is not a calendar day */
export function dayNumber(asOf: Day): DayNumber {
  const day = parseDay(asOf);
  if (day === undefined) throw new RangeError(`asOf must be a calendar day, YYYY-MM-DD: ${asOf}`);
  return day;
}

export const allRows = (portfolio: Portfolio): Int32Array =>
  Int32Array.from({ length: portfolio.size }, (_, row) => row);

/** Bands of rows whose score is less than `hold` above an edge: walked week by week from 56 days before. */
function heldBands(
  compiled: CompiledModel,
  portfolio: Portfolio,
  asOf: DayNumber,
  rows: Int32Array,
): Int8Array {
  const bands = new Int8Array(rows.length).fill(NO_BAND);
  const hold = compiled.model.hold ?? 0;
  for (let week = HOLD_WEEKS; week >= 0; week--) {
    evaluateRows(compiled, portfolio, asOf - 7 * week, rows, ({ score, effective }, places) => {
      places.forEach((place, k) => {
        const before = bands[place]!;
        if (score[k] !== score[k]) return;
        bands[place] =
          before === NO_BAND
            ? plainBand(effective.bands, score[k]!)
            : nextBand(effective.bands, before, score[k]!, hold);
      });
    });
  }
  return bands;
}

/**
 * Scores accounts as of a day.
 *
 * @param asOf the day asked about; data after it do not exist
 * @param rows row numbers, all by default
 * @throws RangeError when `asOf` is not a calendar day
 * Cost: O(values in the windows read); a few microseconds an account for a model of twenty measures.
 */
export function scorePortfolio(
  compiled: CompiledModel,
  portfolio: Portfolio,
  asOf: Day,
  rows = allRows(portfolio),
): Scores {
  const day = dayNumber(asOf);
  const { model } = compiled;
  const { measures, root } = compiled.effective([]);
  const column = (): Float64Array => new Float64Array(rows.length);
  const scores = {
    asOf,
    rows,
    score: column(),
    coverage: column(),
    band: new Int8Array(rows.length).fill(NO_BAND),
    dimensionPoints: root.children.map(column),
    measurePoints: measures.map(column),
  };
  const doubtful: number[] = [];
  evaluateRows(compiled, portfolio, day, rows, ({ score, coverage, points, byId, effective }, places) => {
    const copies: [Float64Array, Float64Array][] = [
      [scores.score, score],
      [scores.coverage, coverage],
      ...scores.measurePoints.map((to, m): [Float64Array, Float64Array] => [to, points[m]!]),
      ...scores.dimensionPoints.map((to, d): [Float64Array, Float64Array] => [
        to,
        byId.get(root.children[d]!.id)!,
      ]),
    ];
    for (const [to, from] of copies) for (let k = 0; k < places.length; k++) to[places[k]!] = from[k]!;
    places.forEach((place, k) => {
      if (!reaches(coverage[k]!, model.minimumCoverage ?? 0)) return;
      scores.band[place] = plainBand(effective.bands, score[k]!);
      if (isWithinHold(effective.bands, score[k]!, model.hold ?? 0)) doubtful.push(place);
    });
  });
  if (doubtful.length > 0) {
    const held = heldBands(
      compiled,
      portfolio,
      day,
      Int32Array.from(doubtful, (place) => rows[place]!),
    );
    doubtful.forEach((place, k) => (scores.band[place] = held[k]!));
  }
  return scores;
}

/** Only the scores of some rows as of a day, for what compares two days; unknown before an account began. */
export function scoresOn(
  compiled: CompiledModel,
  portfolio: Portfolio,
  asOf: DayNumber,
  rows: Int32Array,
): Float64Array {
  const scores = new Float64Array(rows.length);
  evaluateRows(compiled, portfolio, asOf, rows, ({ score }, places) => {
    places.forEach((place, k) => (scores[place] = hasBegun(portfolio, rows[place]!, asOf) ? score[k]! : NaN));
  });
  return scores;
}
