import type { Band } from '../../scoring/contract/model.js';
import type { HistoryPoint } from '../../scoring/explain/explanation.js';

/** The height of the box a trend line is drawn in: a hundred, so that places are percents too. */
export const HEIGHT = 100;
/** Points of score shown at the least: a smaller span would make ripples look like waves. */
const LEAST_SPAN = 30;

/** What is shown of the scale: the scores, at least `LEAST_SPAN` points of it and a little air, and the edges there. */
export function frame(
  points: readonly HistoryPoint[],
  bands: readonly Band[],
): { readonly y: (score: number) => number; readonly edges: readonly number[] } {
  const known = points.map((point) => point.score).filter((score) => !Number.isNaN(score));
  const least = known.length ? Math.min(...known) : 0;
  const most = known.length ? Math.max(...known) : 0;
  const air = Math.max((LEAST_SPAN - (most - least)) / 2, 4);
  const [low, high] = [least - air, most + air];
  const edges = bands.map((band) => band.from ?? band.above).filter((edge) => edge !== undefined);
  return {
    y: (score) => Math.round(HEIGHT - ((score - low) / (high - low)) * HEIGHT),
    edges: edges.filter((edge) => edge > low && edge < high),
  };
}

/** Runs of known scores; a change between restated and recorded starts a new one at the point they share. */
export function stretches(points: readonly HistoryPoint[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let run: { from: number; to: number } | undefined;
  points.forEach((point, index) => {
    if (Number.isNaN(point.score)) {
      run = undefined;
      return;
    }
    if (run && point.kind !== points[run.to]?.kind && run.to > run.from)
      runs.push((run = { from: run.to, to: index }));
    else if (run) run.to = index;
    else runs.push((run = { from: index, to: index }));
  });
  return runs;
}
