import type { ChartData, ChartOptions } from 'chart.js';
import type { ChartPicture } from './chart-picture.js';
import { LANE } from './marks-lane.js';

type Place = { x: number; y: number };

/** Pixels a label of a day takes at the least, with the air beside it; of a score, in height. */
const DAY_WIDTH = 76;
const SCORE_HEIGHT = 18;

const places = (days: readonly number[], values: readonly number[]): Place[] =>
  days.map((x, index) => ({ x, y: values[index] ?? NaN }));

/** A point is only seen by itself where there is no line to it. */
const isAlone = (values: readonly number[], index: number): boolean =>
  Number.isNaN(values[index - 1] ?? NaN) && Number.isNaN(values[index + 1] ?? NaN);

/** The lines: that of the score last, so that it lies on top. */
export function chartData({ days, scores, dashed, lines, colors }: ChartPicture): ChartData<'line', Place[]> {
  const line = (
    values: readonly number[],
    color: string,
  ): ChartData<'line', Place[]>['datasets'][number] => ({
    data: places(days, values),
    borderColor: color,
    borderWidth: 1.5,
    borderJoinStyle: 'round',
    pointBackgroundColor: color,
    pointBorderWidth: 0,
    pointRadius: values.map((_, index) => (isAlone(values, index) ? 2.5 : 0)),
  });
  return {
    datasets: [
      ...[...lines].reverse().map(({ values, color }) => ({ ...line(values, color), order: 1 })),
      {
        ...line(scores, colors.text),
        order: 0,
        borderWidth: 2,
        segment: {
          borderDash: ({ p1DataIndex }) => (dashed[p1DataIndex] ? [4, 4] : undefined),
          borderCapStyle: ({ p1DataIndex }) => (dashed[p1DataIndex] ? 'butt' : 'round'),
        },
      },
    ],
  };
}

/**
 * Every so many weeks back from the newest, as many labels as there is room for: from left to right, so that chart.js
 * keeps room for the halves of the outermost that lie beyond the axis.
 */
function dayTicks({ days, isReversed }: ChartPicture, width: number): { value: number }[] {
  const every = Math.max(1, Math.ceil((days.length * DAY_WIDTH) / Math.max(width, 1)));
  const shown = days.filter((_, index) => (days.length - 1 - index) % every === 0);
  return (isReversed ? shown.reverse() : shown).map((value) => ({ value }));
}

/** The ends of the scale and the edges of bands, but for those too near to the one below. */
function scoreTicks({ areas }: ChartPicture, height: number): { value: number }[] {
  const least = (SCORE_HEIGHT / Math.max(height, 1)) * 100;
  const ticks: number[] = [];
  for (const value of [0, ...areas.map(({ from }) => from), 100]) {
    if (value - (ticks.at(-1) ?? -Infinity) >= least) ticks.push(value);
  }
  return ticks.map((value) => ({ value }));
}

/** Axes and nothing else: no animation, no listener, no size of its own. */
export function chartOptions(picture: ChartPicture): ChartOptions<'line'> {
  const { days, until, colors, font, isReversed } = picture;
  const labels = { color: colors.muted, font: { family: font.family, size: font.size }, autoSkip: false };
  const bare = { grid: { display: false }, border: { display: false } };
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    devicePixelRatio,
    parsing: false,
    layout: { padding: { top: 8, left: isReversed ? 0 : 4, right: isReversed ? 4 : 0 } },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
    scales: {
      x: {
        ...bare,
        type: 'linear',
        reverse: isReversed,
        min: days[0] ?? 0,
        // Half a week of air, for the newest point and its label.
        max: Math.max(until, (days.at(-1) ?? 0) + 3),
        ticks: {
          ...labels,
          padding: LANE,
          maxRotation: 0,
          callback: (day) => picture.dayLabel(Number(day)),
        },
        afterBuildTicks: (axis) => {
          axis.ticks = dayTicks(picture, axis.maxWidth);
        },
        // The padding of labels counts on both sides of them; marks only lie on the one.
        afterFit: (axis) => {
          axis.height -= LANE;
        },
      },
      y: {
        ...bare,
        type: 'linear',
        position: isReversed ? 'right' : 'left',
        min: 0,
        max: 100,
        ticks: { ...labels, padding: 6, callback: (score) => picture.scoreLabel(Number(score)) },
        afterBuildTicks: (axis) => {
          axis.ticks = scoreTicks(picture, axis.maxHeight);
        },
      },
    },
  };
}
