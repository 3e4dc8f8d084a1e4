import type { Chart } from 'chart.js';

/** Pixels of days and of scores on a chart that has been laid out. */
export interface Axes {
  readonly x: (day: number) => number;
  readonly y: (score: number) => number;
}

/** The places of a chart as it is laid out now. */
export const axesOf = ({ scales }: Pick<Chart, 'scales'>): Axes => ({
  x: (day) => scales['x']?.getPixelForValue(day) ?? NaN,
  y: (score) => scales['y']?.getPixelForValue(score) ?? NaN,
});
