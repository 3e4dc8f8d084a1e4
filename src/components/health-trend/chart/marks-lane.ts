import type { Plugin } from 'chart.js';
import { axesOf } from './axes.js';
import type { ChartPicture } from './chart-picture.js';
import { drawShape } from './draw-shape.js';
import { spread } from './spread.js';

/** The height of the lane under the lines in which marks lie, in pixels; in it, stretches lie below days. */
export const LANE = 24;
const DAYS_AT = 9;
const STRETCHES_AT = 19;

/** What happened, under the lines: stretches as long as they lasted, days as shapes. */
export const marksLane = (picture: () => ChartPicture): Plugin<'line'> => ({
  id: 'marks-lane',
  afterDatasetsDraw: (chart) => {
    const { marks, colors, isReversed } = picture();
    const { left, right, top, bottom, width } = chart.chartArea;
    const axes = axesOf(chart);
    const { ctx } = chart;
    const x = (day: number): number => Math.min(Math.max(axes.x(day), left), right);
    ctx.save();
    ctx.fillStyle = colors.muted;
    for (const { from, to } of marks.filter(({ isStretch }) => isStretch)) {
      const [start, end] = [x(from), x(to + 1)];
      ctx.fillRect(Math.min(start, end), bottom + STRETCHES_AT - 2, Math.max(Math.abs(end - start), 4), 4);
    }
    for (const { from } of marks.filter(({ isDeadline }) => isDeadline)) {
      for (let y = top; y < bottom; y += 6) ctx.fillRect(x(from), y, 1, 3);
    }
    ctx.restore();
    const days = marks.filter(({ isStretch }) => !isStretch);
    const along = (at: number): number => (isReversed ? right - at : at - left);
    const places = spread(
      days.map(({ from }) => along(x(from))),
      width - 5,
    );
    days.forEach(({ shape }, index) => {
      const place = places[index] ?? 0;
      const at = isReversed ? right - place : left + place;
      drawShape(ctx, shape, { x: at, y: bottom + DAYS_AT, color: colors.text, halo: colors.surface });
    });
  },
});
