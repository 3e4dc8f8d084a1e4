import { parseDay } from '../contract/day.js';
import type { Band } from '../contract/model.js';
import { plainBand } from '../evaluate/bands.js';
import { bandEdge } from '../evaluate/edges.js';
import { median } from '../evaluate/median.js';
import type { HistoryPoint } from './explanation.js';

/** When the score will cross an edge if the last weeks go on; always a range, never a promise. */
export interface Forecast {
  /** The band it would come to. */
  readonly band: string;
  /** The edge it would cross. */
  readonly edge: number;
  /**
   * Weeks from the last day of the history, 0 or more: the middle estimate, and the soonest and latest that the noise
   * allows.
   */
  readonly weeks: number;
  readonly soonestWeeks: number;
  /** Undefined where the slowest trend that fits does not get there within the horizon. */
  readonly latestWeeks?: number | undefined;
  /** Points of score a week. */
  readonly slope: number;
}

/** The newest points that count as "the last weeks", and how few known ones are too few to speak of a trend. */
const RECENT_POINTS = 8;
const FEWEST_POINTS = 6;
/** Further ahead than half a year a trend of eight weeks says nothing. */
const HORIZON_WEEKS = 26;
/** Two-sided 90 %. */
const Z = 1.645;

interface Trend {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Median slope over pairs of points with its distribution-free 90 % interval.
 * Source: Theil 1950, Sen 1968; the interval after Gilbert 1987, section 16.5: of N slopes in order, the M1-th and the
 * (M2 + 1)-th, with M1 = (N − C) / 2 and M2 = (N + C) / 2, so as many lie below the one as above the other.
 */
function trendOf(points: readonly HistoryPoint[]): Trend {
  const weeks = points.map(({ on }) => parseDay(on)! / 7);
  const slopes: number[] = [];
  points.forEach(({ score }, i) => {
    for (let j = 0; j < i; j++) slopes.push((score - points[j]!.score) / (weeks[i]! - weeks[j]!));
  });
  // The median leaves them in order.
  const sorted = Float64Array.from(slopes);
  const slope = median(sorted);
  const n = points.length;
  const spread = Z * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const below = Math.floor((sorted.length - spread) / 2) - 1;
  return { slope, low: sorted[below]!, high: sorted[sorted.length - 1 - below]! };
}

/**
 * Says when the next edge will be crossed if the last eight weeks go on, and nothing where their trend is not clear of
 * the noise (its 90 % interval holds 0), where no edge lies ahead, or where it is over 26 weeks away.
 *
 * @param history weekly points, oldest first, as `scoreHistory` gives them; of the last eight at most two may be unknown
 * @param bands of the model, lowest first
 */
export function forecastBand(history: readonly HistoryPoint[], bands: readonly Band[]): Forecast | undefined {
  const recent = history.slice(-RECENT_POINTS);
  const points = recent.filter(({ score }) => score === score);
  const newest = points.at(-1);
  if (points.length < FEWEST_POINTS || !newest) return undefined;
  const { slope, low, high } = trendOf(points);
  if (low <= 0 && high >= 0) return undefined;
  const place = plainBand(bands, newest.score);
  const next = slope < 0 ? bands[place - 1] : bands[place + 1];
  if (!next) return undefined;
  const edge = bandEdge(slope < 0 ? bands[place] : next);
  const weeksSince = (parseDay(recent.at(-1)!.on)! - parseDay(newest.on)!) / 7;
  const weeksAt = (perWeek: number): number => Math.max(0, (edge - newest.score) / perWeek - weeksSince);
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
