import { daysAfter } from '../../../locales/formats.js';
import type { HistoryPoint } from '../../../scoring/explain/explanation.js';

/**
 * The weekly points of a trend, with what was shown then in place of what is worked out again, where there is any:
 * of several recorded days in a week the newest. Today's point is what is shown now, so it counts as recorded.
 *
 * @param restated weekly points, oldest first
 * @param recorded by day, oldest first
 * @returns `restated` itself where nothing earlier than its last day was recorded
 */
export function mixedHistory(
  restated: readonly HistoryPoint[],
  recorded: readonly HistoryPoint[],
): readonly HistoryPoint[] {
  const last = restated.at(-1);
  if (!last || !recorded.some(({ on }) => on < last.on)) return restated;
  return restated.map((point) => {
    if (point === last) return { ...point, kind: 'recorded' };
    const weekBefore = daysAfter(point.on, -7);
    return recorded.findLast(({ on }) => on <= point.on && on > weekBefore) ?? point;
  });
}

/** Whether some of it is what was shown then; the last point alone, today's, is no history. */
export const isRecorded = (history: readonly HistoryPoint[]): boolean =>
  history.some(({ kind }) => kind === 'recorded');
