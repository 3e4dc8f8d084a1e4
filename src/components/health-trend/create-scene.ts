import { trendWords } from '../../locales/sentences/trend.js';
import { daysAfter } from '../../locales/formats.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { DimensionPoint } from '../../scoring/explain/dimension-history.js';
import type { HistoryPoint } from '../../scoring/explain/explanation.js';
import type { Forecast } from '../../scoring/explain/forecast.js';
import type { AccountView } from '../../sdk/account-view.js';
import { isRecorded, mixedHistory } from '../shared/account/mixed-history.js';
import { marksOf } from './trend-marks.js';
import type { TrendDimension, TrendScene } from './trend-scene.js';

/** The year behind an account: as far back as a trend goes. */
export const MOST_WEEKS = 52;
const LEAST_WEEKS = 12;
const RANGES = [LEAST_WEEKS, 26, MOST_WEEKS];
/** What may come takes at most this part of the width: most of the chart is what is known. */
const PART_AHEAD = 1 / 4;

/** What a scene is made from. */
export interface TrendGround {
  readonly view: AccountView;
  readonly model: HealthModel;
  readonly locale: HealthLocale;
  readonly context: WordingContext;
  /** `MOST_WEEKS` restated points. */
  readonly year: readonly HistoryPoint[];
  readonly recorded: readonly HistoryPoint[];
  /** On the days of `year`; empty where no dimension was asked for. */
  readonly dimensions: readonly DimensionPoint[];
  readonly chosen: ReadonlySet<string>;
  readonly weeks: number;
}

/** Selects what is drawn of an account over so many weeks. */
export function createScene(ground: TrendGround): TrendScene {
  const { view, model, locale, context, year } = ground;
  const reachesBack = year.slice(0, -26).some(({ score }) => !Number.isNaN(score));
  const ranges = RANGES.filter((range) => range < MOST_WEEKS || reachesBack);
  const weeks = ranges.findLast((range) => range <= ground.weeks) ?? LEAST_WEEKS;
  const points = asShownToday(mixedHistory(year.slice(-weeks), ground.recorded), view);
  const until = daysAfter(view.asOf, 7 * weeksAhead(view.forecast, weeks));
  const from = points[0] ? daysAfter(points[0].on, -6) : view.asOf;
  return {
    view,
    model,
    locale,
    words: trendWords(locale),
    context,
    points,
    isMixed: isRecorded(points),
    bands: view.bands,
    dimensions: dimensionsOf(ground, weeks),
    marks: marksOf(view, from, until, locale, context),
    until,
    ranges,
    weeks,
  };
}

/** A day of the past is on its plain band; today is on the one that is shown everywhere, which `hold` may keep. */
function asShownToday(
  points: readonly HistoryPoint[],
  { asOf, explanation: { band } }: AccountView,
): readonly HistoryPoint[] {
  const last = points.at(-1);
  return last?.on === asOf && last.band !== band ? points.with(-1, { ...last, band }) : points;
}

function weeksAhead(forecast: Forecast | undefined, weeks: number): number {
  if (!forecast) return 0;
  const wanted = Math.ceil(forecast.latestWeeks ?? weeks) + 1;
  return Math.min(Math.max(wanted, 2), Math.round(weeks * PART_AHEAD));
}

function dimensionsOf(
  { view, dimensions, chosen, context }: TrendGround,
  weeks: number,
): readonly TrendDimension[] {
  const days = dimensions.slice(-weeks);
  return view.explanation.dimensions.map(({ id }, place) => ({
    id,
    place,
    label: context.labels.dimension(id),
    values: chosen.has(id) ? days.map(({ points }) => points[id] ?? NaN) : undefined,
  }));
}
