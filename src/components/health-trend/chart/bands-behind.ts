import type { Plugin } from 'chart.js';
import { axesOf } from './axes.js';
import type { ChartPicture } from './chart-picture.js';
import { drawShape } from './draw-shape.js';

/** Lower bands than this have no room for their name. */
const LEAST_HEIGHT = 18;
/** Pixels from the middle of a name within which the score's line would go through it. */
const NEAR = 9;

/** The bands as areas behind the lines, with a hairline at each edge and each with its shape and name at the oldest end. */
export const bandsBehind = (picture: () => ChartPicture): Plugin<'line'> => ({
  id: 'bands-behind',
  beforeDatasetsDraw: (chart) => {
    const { areas, colors } = picture();
    const { left, width } = chart.chartArea;
    const { y } = axesOf(chart);
    const { ctx } = chart;
    ctx.save();
    for (const { from, to, color } of areas) {
      ctx.fillStyle = color.tint;
      ctx.fillRect(left, y(to), width, y(from) - y(to));
      ctx.fillStyle = colors.line;
      ctx.fillRect(left, Math.round(y(from)), width, 1);
    }
    ctx.restore();
  },
  // Where the score does not go through it, at the upper or the lower edge; over the lines, on a ground of its own.
  afterDatasetsDraw: (chart) => {
    const { areas, days, scores, font, isReversed } = picture();
    const { left, right, width } = chart.chartArea;
    const { x, y } = axesOf(chart);
    const { ctx } = chart;
    const start = (indent: number): number => (isReversed ? right - indent : left + indent);
    ctx.save();
    ctx.font = `${String(font.size)}px ${font.family}`;
    ctx.textBaseline = 'middle';
    ctx.textAlign = isReversed ? 'right' : 'left';
    ctx.lineJoin = 'round';
    ctx.lineWidth = 4;
    for (const { from, to, label, shape, color } of areas) {
      if (y(from) - y(to) < LEAST_HEIGHT) continue;
      const end = start(26 + ctx.measureText(label).width);
      const isCrossed = (middle: number): boolean =>
        days.some(
          (day, index) =>
            (isReversed ? x(day) > end : x(day) < end) && Math.abs(y(scores[index] ?? NaN) - middle) < NEAR,
        );
      const [high, low] = [y(to) + 10, y(from) - 10];
      const middle = isCrossed(high) && !isCrossed(low) ? low : high;
      drawShape(ctx, shape, { x: start(11), y: middle, color: color.ink, halo: color.tint }, 8);
      ctx.strokeStyle = color.tint;
      ctx.strokeText(label, start(20), middle, width - 26);
      ctx.fillStyle = color.ink;
      ctx.fillText(label, start(20), middle, width - 26);
    }
    ctx.restore();
  },
});
