import { daysAfter, daysBetween } from '../../locales/formats.js';
import type { Day } from '../../scoring/contract/account.js';
import { bandLook } from '../shared/band-look.js';
import type { ChartPicture, PictureArea, PictureCone } from './chart/chart-picture.js';
import { bandShapes, lineLook, lineShape, markShapes } from './mark-shapes.js';
import type { Palette } from './palette.js';
import type { TrendScene } from './trend-scene.js';

const EPOCH = '1970-01-01';
const dayNumber = (day: Day): number => daysBetween(EPOCH, day);
const DEADLINES = new Set(['renewal', 'notice']);

/** What the chart of a scene shows, in the colours of now. */
export function chartPictureOf(scene: TrendScene, palette: Palette, isReversed: boolean): ChartPicture {
  const { points, isMixed, dimensions, marks, context, until } = scene;
  return {
    days: points.map(({ on }) => dayNumber(on)),
    until: dayNumber(until),
    scores: points.map(({ score }) => score),
    dashed: points.map(({ kind }) => isMixed && kind === 'restated'),
    lines: dimensions.flatMap(({ values, place }) => {
      const color = palette.lines[lineLook(place)] ?? palette.base.muted;
      return values ? [{ values, color, shape: lineShape(place) }] : [];
    }),
    areas: areasOf(scene, palette),
    marks: marks.map(({ kind, from, to }) => ({
      from: dayNumber(from),
      to: dayNumber(to),
      shape: markShapes[kind],
      isStretch: kind === 'context',
      isDeadline: DEADLINES.has(kind),
    })),
    cone: coneOf(scene, palette),
    colors: palette.base,
    font: palette.font,
    isReversed,
    dayLabel: (day) => context.formats.date(daysAfter(EPOCH, day), context.asOf),
    scoreLabel: (score) => context.formats.number(score * context.labels.scale),
  };
}

function areasOf({ bands, model, locale }: TrendScene, palette: Palette): PictureArea[] {
  const edge = (place: number): number => bands[place]?.from ?? bands[place]?.above ?? 100;
  return bands.map(({ id }, place) => {
    const { label, shape } = bandLook(id, model, locale);
    const color = palette.bands[shape];
    return { from: place ? edge(place) : 0, to: edge(place + 1), label, shape: bandShapes[shape], color };
  });
}

/** From the newest known point, as the forecast is counted from the last day. */
function coneOf({ view, points }: TrendScene, palette: Palette): PictureCone | undefined {
  const { forecast } = view;
  const newest = points.findLast(({ score }) => !Number.isNaN(score));
  if (!forecast || !newest) return undefined;
  const today = dayNumber(view.asOf);
  const inWeeks = (weeks: number): number => today + 7 * weeks;
  return {
    from: dayNumber(newest.on),
    score: newest.score,
    edge: forecast.edge,
    opacity: palette.cone,
    soonest: inWeeks(forecast.soonestWeeks),
    latest: forecast.latestWeeks === undefined ? undefined : inWeeks(forecast.latestWeeks),
  };
}
