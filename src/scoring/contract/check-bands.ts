import type { Band } from './model.js';
import type { Check } from './model-index.js';
import type { PathStep, ProblemLog } from './problems.js';

function edgeOf({ from, above }: Band): number | undefined {
  return from ?? above;
}

/** Of two bands from one edge the lower may begin at it and the higher above it. */
function rises(lower: Band, higher: Band): boolean {
  const [low = -Infinity, high = Infinity] = [edgeOf(lower), edgeOf(higher)];
  return low < high || (low === high && lower.from !== undefined && higher.above !== undefined);
}

/**
 * Bands stand lowest first; the lowest has no edge, each other exactly one, and edges rise.
 *
 * @param place where each band is written
 */
export function checkBandEdges(
  bands: readonly Band[],
  place: (band: Band, i: number) => readonly PathStep[],
  log: ProblemLog,
): void {
  for (const [i, band] of bands.entries()) {
    const { from, above } = band;
    const steps = place(band, i);
    const before = bands[i - 1];
    if (before === undefined) {
      if (edgeOf(band) !== undefined)
        log.error('edge-on-lowest', 'no edge on the lowest band', edgeOf(band), ...steps);
    } else if (from !== undefined && above !== undefined) {
      log.error('two-edges', 'from or above, not both', band, ...steps);
    } else if (edgeOf(band) === undefined) {
      log.error('no-edge', 'from or above, on every band but the lowest', band, ...steps);
    } else if (!rises(before, band)) {
      log.error('edges-out-of-order', `an edge above that of ${before.id}`, edgeOf(band), ...steps);
    }
  }
}

export const checkBands: Check = ({ model, bands, plays }, log) => {
  checkBandEdges(model.bands, (_, i) => ['bands', i], log);
  for (const [band, ids] of Object.entries(model.bandPlays ?? {})) {
    if (!bands.has(band)) log.error('dangling', 'the id of a band', band, 'bandPlays', band);
    for (const [i, id] of ids.entries()) {
      if (!plays.has(id)) log.error('dangling', 'the id of a play', id, 'bandPlays', band, i);
    }
  }
};
