import { dimensions, measures, WEEKS } from './workload.mjs';

/** The limit: the same work written out by hand over one typed array, with nothing general in it. */

const BLOCK = 1024;

const curves = measures.map(({ curve }) => ({
  x: Float64Array.from(curve, ([x]) => x),
  y: Float64Array.from(curve, ([, y]) => y),
}));

function onCurve({ x, y }, value) {
  const last = x.length - 1;
  if (value <= x[0]) return y[0];
  if (value >= x[last]) return y[last];
  let i = 1;
  while (x[i] < value) i++;
  return y[i - 1] + ((value - x[i - 1]) / (x[i] - x[i - 1])) * (y[i] - y[i - 1]);
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

/** One loop a kind of measure, so that each stays fast: points of rows from `at` on into `out`. */
const loops = {
  latest(values, at, length, curve, out) {
    for (let k = 0; k < length; k++, at += WEEKS) {
      let i = at + WEEKS - 1;
      while (i >= at && values[i] !== values[i]) i--;
      out[k] = i >= at ? onCurve(curve, values[i]) : NaN;
    }
  },
  mean(values, at, length, curve, out) {
    for (let k = 0; k < length; k++, at += WEEKS) {
      const value = meanOf(values, at + WEEKS - 4, at + WEEKS);
      out[k] = value === value ? onCurve(curve, value) : NaN;
    }
  },
  change(values, at, length, curve, out) {
    for (let k = 0; k < length; k++, at += WEEKS) {
      const before = meanOf(values, at + WEEKS - 8, at + WEEKS - 4);
      const now = meanOf(values, at + WEEKS - 4, at + WEEKS);
      out[k] = before > 0 && now === now ? onCurve(curve, now / before - 1) : NaN;
    }
  },
  max(values, at, length, curve, out) {
    for (let k = 0; k < length; k++, at += WEEKS) {
      let best = -Infinity;
      for (let i = at + WEEKS - 8; i < at + WEEKS; i++) if (values[i] > best) best = values[i];
      out[k] = best > -Infinity ? onCurve(curve, best) : NaN;
    }
  },
};

const scratch = measures.map(() => new Float64Array(BLOCK));

/** Scores of all accounts. */
export function scoreByHand(values, count) {
  const scores = new Float64Array(count);
  for (let first = 0; first < count; first += BLOCK) {
    const length = Math.min(BLOCK, count - first);
    measures.forEach(({ read }, m) => {
      loops[read](values, (m * count + first) * WEEKS, length, curves[m], scratch[m]);
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
