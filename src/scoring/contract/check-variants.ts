import { checkBandEdges } from './check-bands.js';
import { ALLOWED, checkCondition } from './check-condition.js';
import { checkPoints } from './check-points.js';
import { checkReading } from './check-reading.js';
import type { Band, Measure, Variant } from './model.js';
import type { Check, ModelIndex } from './model-index.js';
import type { ProblemLog } from './problems.js';

function checkMeasures({ measures = {} }: Variant, index: ModelIndex, log: ProblemLog): void {
  for (const [id, change] of Object.entries(measures)) {
    const measure = index.measures.get(id);
    if (measure === undefined) {
      log.error('dangling', 'the id of a measure', id, 'measures', id);
      continue;
    }
    const changed: Measure = { ...measure, ...change };
    log.within(['measures', id], () => {
      checkReading(changed, log, change);
      checkPoints(changed, index, log);
      if (change.play !== undefined && !index.plays.has(change.play)) {
        log.error('dangling', 'the id of a play', change.play, 'play');
      }
    });
  }
}

/** A band under a variant: what the variant does not say of it stays. */
function changedBand(band: Band, changes: readonly Band[]): Band {
  const change = changes.find(({ id }) => id === band.id);
  if (change === undefined) return band;
  const moved = change.from !== undefined || change.above !== undefined;
  return moved ? change : { ...band, ...change };
}

function checkBands({ bands }: Variant, index: ModelIndex, log: ProblemLog): void {
  if (bands === undefined) return;
  for (const [i, { id }] of bands.entries()) {
    if (!index.bands.has(id)) log.error('dangling', 'the id of a band of the model', id, 'bands', i, 'id');
    if (bands.findIndex((band) => band.id === id) < i) {
      log.error('duplicate-id', 'each band once', id, 'bands', i, 'id');
    }
  }
  const changed = index.model.bands.map((band) => changedBand(band, bands));
  const place = ({ id }: Band) => {
    const written = bands.findIndex((band) => band.id === id);
    return written < 0 ? ['bands'] : ['bands', written];
  };
  checkBandEdges(changed, place, log);
}

/** Variants ask facts only, change what exists, and leave a model that could stand by itself. */
export const checkVariants: Check = (index, log) => {
  const ids = new Set(index.tree.map(({ entry }) => entry.id));
  for (const [i, variant] of (index.model.variants ?? []).entries()) {
    log.within(['variants', i], () => {
      log.within(['when'], () => checkCondition(variant.when, { index, allowed: ALLOWED.variants }, log));
      for (const id of Object.keys(variant.weights ?? {})) {
        if (!ids.has(id)) log.error('dangling', 'the id of a dimension, group or measure', id, 'weights', id);
      }
      checkMeasures(variant, index, log);
      checkBands(variant, index, log);
    });
  }
};
