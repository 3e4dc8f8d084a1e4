import type { DayNumber } from '../contract/day.js';
import { NO_BAND, plainBand } from '../evaluate/bands.js';
import type { CompiledModel } from '../evaluate/compile.js';
import { reaches } from '../evaluate/edges.js';
import { evaluateRows } from '../evaluate/evaluate-rows.js';
import type { Portfolio } from '../evaluate/portfolio.js';

/**
 * The band of each row as of a day, as its place in the model's bands, told from that day alone: without `hold`, which
 * looks at the weeks before. −1 where nothing is known or too little of the model is covered. What compares two days
 * compares these, so that an account in which nothing changed did not move.
 *
 * @param rows row numbers
 * Cost: that of scoring the rows once. Source: docs/scoring.md#bands
 */
export function plainBands(
  compiled: CompiledModel,
  portfolio: Portfolio,
  asOf: DayNumber,
  rows: Int32Array,
): Int8Array {
  const minimum = compiled.model.minimumCoverage ?? 0;
  const bands = new Int8Array(rows.length).fill(NO_BAND);
  evaluateRows(compiled, portfolio, asOf, rows, ({ score, coverage, effective }, places) => {
    places.forEach((place, k) => {
      if (reaches(coverage[k]!, minimum)) bands[place] = plainBand(effective.bands, score[k]!);
    });
  });
  return bands;
}
