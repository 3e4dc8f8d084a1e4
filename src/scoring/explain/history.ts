import type { Day } from '../contract/account.js';
import { plainBand } from '../evaluate/bands.js';
import type { CompiledModel } from '../evaluate/compile.js';
import { reaches } from '../evaluate/edges.js';
import { evaluateRows } from '../evaluate/evaluate-rows.js';
import { hasBegun, type Portfolio } from '../evaluate/portfolio.js';
import { dayNumber } from '../evaluate/score.js';
import type { HistoryPoint } from './explanation.js';
import { restsOnUndated } from './undated.js';

/**
 * Scores one account on several days from the data as they stood then (restated); unknown before the account began. Bands
 * are plain, without hold.
 *
 * @throws RangeError when a day is not a calendar day
 */
export function scoreHistory(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  days: readonly Day[],
): HistoryPoint[] {
  const minimum = compiled.model.minimumCoverage ?? 0;
  return days.map((on): HistoryPoint => {
    const asOf = dayNumber(on);
    if (!hasBegun(portfolio, row, asOf))
      return { on, score: NaN, coverage: 0, kind: 'restated', undated: false };
    let point: HistoryPoint | undefined;
    evaluateRows(compiled, portfolio, asOf, Int32Array.of(row), ({ score, coverage, points, effective }) => {
      const place = reaches(coverage[0]!, minimum) ? plainBand(effective.bands, score[0]!) : -1;
      const band = effective.bands[place]?.id;
      const known = effective.measures.filter((_, m) => points[m]![0] === points[m]![0]);
      point = {
        on,
        score: score[0]!,
        coverage: coverage[0]!,
        ...(band !== undefined && { band }),
        kind: 'restated',
        undated: restsOnUndated(compiled, known, effective.variants, { portfolio, row, asOf }),
      };
    });
    return point!;
  });
}
