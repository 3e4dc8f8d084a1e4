import type { Plugin } from 'chart.js';
import { axesOf } from './axes.js';
import type { ChartPicture } from './chart-picture.js';

/** A hairline through the week that is read under the chart, and a ring round each of its values. */
export const marker = (picture: () => ChartPicture, marked: () => number | undefined): Plugin<'line'> => ({
  id: 'marker',
  afterDraw: (chart) => {
    const { ctx, chartArea } = chart;
    const index = marked();
    const { days, scores, lines, colors } = picture();
    const day = index === undefined ? undefined : days[index];
    if (index === undefined || day === undefined) return;
    const { x, y } = axesOf(chart);
    ctx.save();
    ctx.fillStyle = colors.accent;
    ctx.fillRect(Math.round(x(day)), chartArea.top, 1, chartArea.bottom - chartArea.top);
    for (const value of [...lines.map(({ values }) => values[index] ?? NaN), scores[index] ?? NaN]) {
      if (Number.isNaN(value)) continue;
      ctx.beginPath();
      ctx.arc(x(day), y(value), 4.5, 0, 2 * Math.PI);
      ctx.fillStyle = colors.surface;
      ctx.fill();
      ctx.lineWidth = 2;
      ctx.strokeStyle = colors.accent;
      ctx.stroke();
    }
    ctx.restore();
  },
});
