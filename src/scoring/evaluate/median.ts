/** The middle of some numbers, or the mean of the middle two; NaN of none. Sorts them in place. */
export function median(numbers: Float64Array): number {
  numbers.sort();
  const half = numbers.length >> 1;
  return numbers.length % 2 === 1 ? numbers[half]! : (numbers[half - 1]! + numbers[half]!) / 2;
}
