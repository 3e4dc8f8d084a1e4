import type { Plugin } from 'chart.js';
import type { ChartPicture } from './chart-picture.js';
import { axesOf } from './axes.js';
import { drawShape } from './draw-shape.js';

/** Every so many points a shape, counted from the newest. */
const EVERY = 4;

/** Shapes along the lines of dimensions, so that they are told apart without colour; and the newest score. */
export const lineMarkers = (picture: () => ChartPicture): Plugin<'line'> => ({
  id: 'line-markers',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    const { days, lines, scores, colors } = picture();
    const last = days.length - 1;
    const { x, y } = axesOf(chart);
    for (const { values, color, shape } of lines) {
      days.forEach((day, index) => {
        const value = values[index] ?? NaN;
        if (Number.isNaN(value) || (last - index) % EVERY !== 0) return;
        drawShape(ctx, shape, { x: x(day), y: y(value), color, halo: colors.surface }, 9);
      });
    }
    const newest = scores[last] ?? NaN;
    if (Number.isNaN(newest)) return;
    ctx.save();
    ctx.fillStyle = colors.text;
    ctx.beginPath();
    ctx.arc(x(days[last] ?? NaN), y(newest), 4, 0, 2 * Math.PI);
    ctx.fill();
    ctx.restore();
  },
});
