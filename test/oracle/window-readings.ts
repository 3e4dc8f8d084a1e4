import type { Reading } from '../../src/scoring/contract/model.js';
import type { Point } from './account-data.js';
import { fits } from './comparing.js';
import { spanDays } from './days.js';
import { known, unknown, type Read } from './read.js';

/** The values of the `length` days that end with `end`, that day included. */
function inWindow(points: readonly Point[], end: number, length: number): Point[] {
  return points.filter((point) => point.day > end - length && point.day <= end);
}

const valuesOf = (points: readonly Point[]): number[] => points.map((point) => point.value);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const average = (values: readonly number[]): number => total(values) / values.length;

/** Every reading of one window but `change` and `difference`. `isEvents`: an empty window sums to 0. */
export function readWindow(
  reading: Reading,
  points: readonly Point[],
  isEvents: boolean,
  asOf: number,
): Read {
  const window = inWindow(points, asOf, spanDays(reading.over!));
  const values = valuesOf(window);
  if (reading.read === 'sum' || reading.read === 'count') {
    if (values.length === 0 && !isEvents) return unknown('empty-window');
    return known(reading.read === 'sum' ? total(values) : values.length);
  }
  if (values.length === 0) return unknown('empty-window');
  switch (reading.read) {
    case 'mean':
      return known(average(values));
    case 'min':
      return known(Math.min(...values));
    case 'max':
      return known(Math.max(...values));
    case 'share':
      return known(values.filter((value) => fits(value, reading.where!)).length / values.length);
    case 'nps':
      return promoterScore(values);
    case 'variability':
      return variability(values);
    case 'slope':
      return slope(window, asOf);
    default:
      throw new Error(`not a window reading: ${reading.read}`);
  }
}

/** "of the answers in the window that lie in 0–10: % from 9 less % to 6"; edges forgive 1e-9 like all others. */
function promoterScore(values: readonly number[]): Read {
  const answers = values.filter((value) => fits(value, { atLeast: 0, atMost: 10 }));
  if (answers.length === 0) return unknown('empty-window');
  const promoters = answers.filter((value) => fits(value, { atLeast: 9 })).length;
  const detractors = answers.filter((value) => fits(value, { atMost: 6 })).length;
  return known((100 * (promoters - detractors)) / answers.length);
}

function variability(values: readonly number[]): Read {
  if (values.length < 2) return unknown('too-few-points');
  const mean = average(values);
  if (mean === 0) return unknown('zero-denominator');
  const variance = average(values.map((value) => (value - mean) ** 2));
  return known(Math.sqrt(variance) / Math.abs(mean));
}

/** Theil–Sen over 7-day bins, relative to the level. A last bin that the window cuts holds what lies inside. */
function slope(window: readonly Point[], asOf: number): Read {
  const bins = new Map<number, number[]>();
  for (const { day, value } of window) {
    const k = Math.floor((asOf - day) / 7);
    bins.set(k, [...(bins.get(k) ?? []), value]);
  }
  if (bins.size < 3) return unknown('too-few-points');
  const means = [...bins].map(([k, values]) => ({ week: -k, mean: average(values) }));
  const level = median(means.map(({ mean }) => mean));
  if (level === 0) return unknown('zero-denominator');
  const slopes = means.flatMap((a, i) =>
    means.slice(i + 1).map((b) => (b.mean - a.mean) / (b.week - a.week)),
  );
  return known(median(slopes) / Math.abs(level));
}

/** The middle one, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

/**
 * `change` and `difference`. `counted`: an event list without values, whose window mean is its count.
 * Decision: that count is of events, once each, also where they are weighed (`of: "sum"` adds the weights),
 * and like a sum it is scaled where the windows differ in length.
 */
export function readComparison(
  reading: Reading,
  points: readonly Point[],
  isEvents: boolean,
  counted: boolean,
  asOf: number,
): Read {
  const over = spanDays(reading.over!);
  const against = spanDays(reading.against ?? reading.over!);
  const lag = spanDays(reading.lag ?? reading.over!);
  const level = (window: readonly Point[]): number => {
    if (window.length === 0 && !isEvents) return NaN;
    if (reading.of === 'sum') return total(valuesOf(window));
    return counted ? window.length : average(valuesOf(window));
  };
  const now = level(inWindow(points, asOf, over));
  const isTotal = reading.of === 'sum' || counted;
  const before = level(inWindow(points, asOf - lag, against)) * (isTotal ? over / against : 1);
  if (Number.isNaN(now) || Number.isNaN(before)) return unknown('empty-window');
  if (reading.read === 'difference') return known(now - before);
  return before > 0 ? known((now - before) / before) : unknown('zero-denominator');
}
