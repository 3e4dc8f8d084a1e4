import type { Plugin } from 'chart.js';
import { axesOf } from './axes.js';
import type { ChartPicture } from './chart-picture.js';

/** From the newest point to the end of the chart: what is far ahead is known least. */
const STEPS = 16;

/** Where the score may go, as an area that fades: never a line, which would look like data. */
export const forecastCone = (picture: () => ChartPicture): Plugin<'line'> => ({
  id: 'forecast-cone',
  beforeDatasetsDraw: (chart) => {
    const { ctx, chartArea } = chart;
    const { cone, colors, until } = picture();
    if (!cone) return;
    const { left, top, width, height } = chartArea;
    const { x, y } = axesOf(chart);
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, width, height);
    ctx.clip();
    ctx.beginPath();
    ctx.moveTo(x(cone.from), y(cone.score));
    ctx.lineTo(x(cone.soonest), y(cone.edge));
    if (cone.latest === undefined) {
      ctx.lineTo(x(until), y(cone.edge));
      ctx.lineTo(x(until), y(cone.score));
    } else ctx.lineTo(x(cone.latest), y(cone.edge));
    ctx.closePath();
    ctx.clip();
    ctx.fillStyle = colors.text;
    // In steps: a gradient would need the colour taken apart.
    const step = (x(until) - x(cone.from)) / STEPS;
    const [near, far] = cone.opacity;
    for (let k = 0; k < STEPS; k++) {
      ctx.globalAlpha = near + ((far - near) * k) / (STEPS - 1);
      ctx.fillRect(x(cone.from) + k * step, top, step, height);
    }
    ctx.restore();
  },
});
