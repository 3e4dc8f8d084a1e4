/** One column made ready to be ranked against others. */
export interface Ranked {
  readonly values: Float64Array;
  /** Places of the known values, smallest value first. */
  readonly order: Int32Array;
}

/** @param values NaN where unknown */
export function ranked(values: Float64Array): Ranked {
  const known: number[] = [];
  values.forEach((value, place) => {
    if (value === value) known.push(place);
  });
  return { values, order: Int32Array.from(known).sort((a, b) => values[a]! - values[b]!) };
}

/** Ranks, over the places that `other` knows too; equal values share their mean rank. NaN elsewhere. */
function sharedRanks({ values, order }: Ranked, other: Ranked): Float64Array {
  const ranks = new Float64Array(values.length).fill(NaN);
  const both = order.filter((place) => other.values[place] === other.values[place]);
  for (let i = 0; i < both.length;) {
    let end = i + 1;
    while (end < both.length && values[both[end]!] === values[both[i]!]) end++;
    for (let j = i; j < end; j++) ranks[both[j]!] = (i + end - 1) / 2;
    i = end;
  }
  return ranks;
}

/**
 * Spearman's rank correlation over the places where both are known: Pearson's correlation of the ranks, ties by mean rank.
 *
 * Shape: two columns of one length.
 * @returns −1 … 1, NaN where either never varies, and the number of places
 * Cost: O(n) once ranked. Source: C. Spearman, "The proof and measurement of association between two things", American
 * Journal of Psychology 15 (1904).
 */
export function rankCorrelation(a: Ranked, b: Ranked): { correlation: number; count: number } {
  const [x, y] = [sharedRanks(a, b), sharedRanks(b, a)];
  const count = x.reduce((known, rank) => (rank === rank ? known + 1 : known), 0);
  const middle = (count - 1) / 2;
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    if (x[i] !== x[i]) continue;
    const [dx, dy] = [x[i]! - middle, y[i]! - middle];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return { correlation: xy / Math.sqrt(xx * yy), count };
}
