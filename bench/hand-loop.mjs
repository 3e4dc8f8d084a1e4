import { dimensions, measures, WEEKS } from './workload.mjs';

/** The limit: the same work written out by hand over one typed array, with nothing general in it. */

const BLOCK = 1024;

function onCurve(curve, value) {
  if (value <= curve[0][0]) return curve[0][1];
  for (let i = 1; i < curve.length; i++) {
    const [x, y] = curve[i];
    if (value <= x)
      return curve[i - 1][1] + ((value - curve[i - 1][0]) / (x - curve[i - 1][0])) * (y - curve[i - 1][1]);
  }
  return curve[curve.length - 1][1];
}

function meanOf(values, from, to) {
  let sum = 0;
  let count = 0;
  for (let i = from; i < to; i++) {
    const value = values[i];
    if (value === value) {
      sum += value;
      count++;
    }
  }
  return count > 0 ? sum / count : NaN;
}

const readings = {
  latest(values, at) {
    let i = at + WEEKS - 1;
    while (i >= at && values[i] !== values[i]) i--;
    return i >= at ? values[i] : NaN;
  },
  mean: (values, at) => meanOf(values, at + WEEKS - 4, at + WEEKS),
  change(values, at) {
    const before = meanOf(values, at + WEEKS - 8, at + WEEKS - 4);
    return before > 0 ? meanOf(values, at + WEEKS - 4, at + WEEKS) / before - 1 : NaN;
  },
  max(values, at) {
    let best = NaN;
    for (let i = at + WEEKS - 8; i < at + WEEKS; i++) if (best !== best || values[i] > best) best = values[i];
    return best;
  },
};

const scratch = measures.map(() => new Float64Array(BLOCK));

/** Scores of all accounts. */
export function scoreByHand(values, count) {
  const scores = new Float64Array(count);
  for (let first = 0; first < count; first += BLOCK) {
    const length = Math.min(BLOCK, count - first);
    measures.forEach(({ read, curve }, m) => {
      const reading = readings[read];
      const out = scratch[m];
      for (let k = 0; k < length; k++) {
        const value = reading(values, (m * count + first + k) * WEEKS);
        out[k] = value === value ? onCurve(curve, value) : NaN;
      }
    });
    for (let k = 0; k < length; k++) {
      let points = 0;
      let weights = 0;
      for (const dimension of dimensions) {
        let sum = 0;
        let weight = 0;
        for (const measure of dimension.measures) {
          const value = scratch[measure.place][k];
          if (value !== value) continue;
          sum += measure.weight * value;
          weight += measure.weight;
        }
        if (weight === 0) continue;
        points += dimension.weight * (sum / weight);
        weights += dimension.weight;
      }
      scores[first + k] = weights > 0 ? points / weights : NaN;
    }
  }
  return scores;
}
