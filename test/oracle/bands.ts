import type { Band, HealthModel } from '../../src/scoring/contract/model.js';
import { fits } from './comparing.js';

export const edgeOf = (band: Band): number | undefined => band.from ?? band.above;

/** The place of the highest band whose edge, moved up by `hold`, the score reaches; the lowest has no edge. */
function reached(bands: readonly Band[], score: number, hold: number): number {
  return bands.findLastIndex(({ from, above }) => {
    if (from !== undefined) return fits(score, { atLeast: from + hold });
    return above === undefined || fits(score, { above: above + hold });
  });
}

/** "bands worsen at once, and improve only to the highest band whose edge + `hold` the score reaches, never below the band before". */
function next(bands: readonly Band[], score: number, hold: number, before: number | undefined): number {
  const plain = reached(bands, score, 0);
  if (before === undefined || plain <= before) return plain;
  return Math.max(before, reached(bands, score, hold));
}

/** The id of the band, with the walk of 8 weekly days before `asOf`; none below `minimumCoverage`. */
export function bandOn(
  model: HealthModel,
  asOf: number,
  score: number,
  coverage: number,
  scoreOn: (day: number) => number,
  bandsOn: (day: number) => readonly Band[],
): string | undefined {
  if (Number.isNaN(score) || !fits(coverage, { atLeast: model.minimumCoverage ?? 0 })) return undefined;
  const hold = model.hold ?? 0;
  let before: number | undefined;
  for (let day = asOf - 56; day < asOf; day += 7) {
    const earlier = scoreOn(day);
    if (!Number.isNaN(earlier)) before = next(bandsOn(day), earlier, hold, before);
  }
  const bands = bandsOn(asOf);
  return bands[next(bands, score, hold, before)]!.id;
}
