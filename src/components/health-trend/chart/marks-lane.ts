import type { Plugin } from 'chart.js';
import type { ChartPicture } from './chart-picture.js';
import { axesOf } from './axes.js';
import { drawShape } from './draw-shape.js';

/** The height of the lane under the lines in which marks lie, in pixels; in it, stretches lie below days. */
export const LANE = 24;
const DAYS_AT = 9;
const STRETCHES_AT = 19;
/** Marks of days stand this far apart at the least; where there are more, they move along. */
const APART = 12;

/** What happened, under the lines: stretches as long as they lasted, days as shapes. */
export const marksLane = (picture: () => ChartPicture): Plugin<'line'> => ({
  id: 'marks-lane',
  afterDatasetsDraw: (chart) => {
    const { ctx, chartArea } = chart;
    const { marks, colors, isReversed } = picture();
    const { left, right, top, bottom } = chartArea;
    const axes = axesOf(chart);
    const x = (day: number): number => Math.min(Math.max(axes.x(day), left), right);
    let before = isReversed ? Infinity : -Infinity;
    ctx.save();
    for (const { from, to, shape, isStretch, isDeadline } of marks) {
      const [start, end] = [x(from), x(to + 1)];
      if (isStretch) {
        ctx.fillStyle = colors.muted;
        ctx.fillRect(Math.min(start, end), bottom + STRETCHES_AT - 2, Math.max(Math.abs(end - start), 4), 4);
        continue;
      }
      const at = isReversed ? Math.min(start, before - APART) : Math.max(start, before + APART);
      before = at;
      if (isDeadline) {
        ctx.fillStyle = colors.muted;
        for (let y = top; y < bottom; y += 6) ctx.fillRect(start, y, 1, 3);
      }
      drawShape(ctx, shape, { x: at, y: bottom + DAYS_AT, color: colors.text, halo: colors.surface });
    }
    ctx.restore();
  },
});
