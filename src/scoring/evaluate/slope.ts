import { median } from './median.js';
import type { WindowReading } from './window-readings.js';

const BIN_DAYS = 7;
const FEWEST_BINS = 3;

/**
 * Change per week relative to the level: values averaged in 7-day bins counted back from `asOf`, the median slope over
 * pairs of bins (Theil 1950, Sen 1968) over the absolute median of the bin means. Unknown under three bins with data or
 * at a median of 0.
 *
 * @param asOf last day of the newest bin
 * Cost: O(values + bins²) a row.
 */
export const slope =
  (asOf: number): WindowReading =>
  ({ column: { values, days, clock }, rows, low, high }, out) => {
    for (let k = 0; k < rows.length; k++) {
      const ages: number[] = [];
      const means: number[] = [];
      let sum = 0;
      let counted = 0;
      let age = -1;
      const close = (): void => {
        if (counted === 0) return;
        ages.push(age);
        means.push(sum / counted);
      };
      for (let i = low[k]!; i < high[k]!; i++) {
        const value = values[i]!;
        if (value !== value) continue;
        const bin = Math.floor((asOf - days[i + clock[rows[k]!]!]!) / BIN_DAYS);
        if (bin !== age) {
          close();
          age = bin;
          sum = counted = 0;
        }
        sum += value;
        counted++;
      }
      close();
      out[k] = means.length < FEWEST_BINS ? NaN : relativeSlope(ages, means);
    }
  };

function relativeSlope(ages: readonly number[], means: readonly number[]): number {
  const slopes = new Float64Array((ages.length * (ages.length - 1)) / 2);
  let pair = 0;
  for (let i = 1; i < ages.length; i++) {
    for (let j = 0; j < i; j++) slopes[pair++] = (means[i]! - means[j]!) / (ages[j]! - ages[i]!);
  }
  const level = Math.abs(median(Float64Array.from(means)));
  return level > 0 ? median(slopes) / level : NaN;
}
