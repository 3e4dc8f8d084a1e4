import { parseDay } from '../contract/day.js';
import type { Band } from '../contract/model.js';
import { plainBand } from '../evaluate/bands.js';
import { bandEdge } from '../evaluate/edges.js';
import type { HistoryPoint } from './explanation.js';

/** When the score will cross an edge if the last weeks go on; always a range, never a promise. */
export interface Forecast {
  /** The band it would come to. */
  readonly band: string;
  /** The edge it would cross. */
  readonly edge: number;
  /** Weeks from the newest point: the middle estimate, and the soonest and latest that the noise allows. */
  readonly weeks: number;
  readonly soonestWeeks: number;
  /** Undefined where the slowest trend that fits does not get there within the horizon. */
  readonly latestWeeks?: number | undefined;
  /** Points of score a week. */
  readonly slope: number;
}

/** The newest points that count as "the last weeks", and how few are too few to speak of a trend. */
const RECENT_POINTS = 8;
const FEWEST_POINTS = 6;
/** Further ahead than half a year a trend of eight weeks says nothing. */
const HORIZON_WEEKS = 26;
/** Two-sided 90 %. */
const Z = 1.645;

const median = (sorted: Float64Array): number => {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

interface Trend {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Median slope over pairs of points with its distribution-free 90 % interval.
 * Source: Theil 1950, Sen 1968; the interval after Gilbert 1987, section 16.5.
 */
function trendOf(points: readonly HistoryPoint[]): Trend {
  const weeks = points.map(({ on }) => parseDay(on)! / 7);
  const slopes: number[] = [];
  points.forEach(({ score }, i) => {
    for (let j = 0; j < i; j++) slopes.push((score - points[j]!.score) / (weeks[i]! - weeks[j]!));
  });
  const sorted = Float64Array.from(slopes).sort();
  const n = points.length;
  const spread = Z * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const at = (place: number): number => sorted[Math.min(sorted.length - 1, Math.max(0, place))]!;
  return {
    slope: median(sorted),
    low: at(Math.floor((sorted.length - spread) / 2)),
    high: at(Math.ceil((sorted.length + spread) / 2)),
  };
}

/**
 * Says when the next edge will be crossed if the last eight weeks go on, and nothing where their trend is not clear of
 * the noise (its 90 % interval holds 0), where no edge lies ahead, or where it is over 26 weeks away.
 *
 * @param history weekly points, oldest first, as `scoreHistory` gives them; unknown ones are left out
 * @param bands of the model, lowest first
 */
export function forecastBand(history: readonly HistoryPoint[], bands: readonly Band[]): Forecast | undefined {
  const points = history.filter(({ score }) => score === score).slice(-RECENT_POINTS);
  const newest = points.at(-1);
  if (points.length < FEWEST_POINTS || !newest) return undefined;
  const { slope, low, high } = trendOf(points);
  if (low <= 0 && high >= 0) return undefined;
  const place = plainBand(bands, newest.score);
  const next = slope < 0 ? bands[place - 1] : bands[place + 1];
  if (!next) return undefined;
  const edge = bandEdge(slope < 0 ? bands[place] : next);
  const weeksAt = (perWeek: number): number => (edge - newest.score) / perWeek;
  const [fast, slow] = slope < 0 ? [low, high] : [high, low];
  const weeks = weeksAt(slope);
  if (weeks > HORIZON_WEEKS) return undefined;
  const latestWeeks = weeksAt(slow);
  return {
    band: next.id,
    edge,
    weeks,
    soonestWeeks: weeksAt(fast),
    ...(latestWeeks <= HORIZON_WEEKS && { latestWeeks }),
    slope,
  };
}
