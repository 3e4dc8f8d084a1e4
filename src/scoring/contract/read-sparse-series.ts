import type { Cadence, Day, SparseSeries } from './account.js';
import { arrange, risingOrder } from './day-order.js';
import { addMonths, parseDay } from './day.js';
import type { ProblemLog } from './problems.js';
import { readDay, readNeeded, readNumber } from './read-part.js';
import { readCadence, readDays, readNumbers, SERIES_LIMIT } from './read-series.js';

function monthsBetween(from: Day, to: Day): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  );
}

/** How many steps the period of `day` lies before `end`; undefined if no period is dated so. */
function stepsBack(day: Day, end: Day, every: Cadence): number | undefined {
  const last = parseDay(end)!;
  if (every === 'month') {
    const months = monthsBetween(day, end);
    return months >= 0 && addMonths(last, -months) === parseDay(day) ? months : undefined;
  }
  const steps = (last - parseDay(day)!) / (every === 'week' ? 7 : 1);
  return steps >= 0 && Number.isInteger(steps) ? steps : undefined;
}

/** The places to keep, oldest first: those on the grid, and of one period the last. */
function placesOnGrid(at: readonly Day[], end: Day, every: Cadence, log: ProblemLog): readonly number[] {
  const order = risingOrder(at) ?? at.map((_, i) => i);
  return order.filter((place, i) => {
    const day = at[place]!;
    if (stepsBack(day, end, every) === undefined) {
      log.drop('off-grid', `a day some ${every}s before ${end}`, day, 'at', place);
      return false;
    }
    const next = order[i + 1];
    if (next === undefined || at[next] !== day) return true;
    log.drop('duplicate-day', 'each day once; the last counts', day, 'at', place);
    return false;
  });
}

/**
 * Reads a regular series that lists only some of its periods. Months are stepped back from `end` and clamp to the
 * month's last day. The periods it spans, listed or not, may be 10,000.
 */
export function readSparseSeries(metric: object, log: ProblemLog): SparseSeries | undefined {
  const every = readNeeded(metric, 'every', readCadence, log);
  const end = readNeeded(metric, 'end', readDay, log);
  const at = readNeeded(metric, 'at', readDays, log);
  const values = readNeeded(metric, 'values', readNumbers, log);
  const absent = readNeeded(metric, 'absent', readNumber, log);
  if (every === undefined || end === undefined || at === undefined) return undefined;
  if (values === undefined || absent === undefined) return undefined;
  if (values.length !== at.length) {
    log.drop('lengths-differ', `${at.length} entries, one for each at`, values.length, 'values');
    return undefined;
  }
  const places = placesOnGrid(at, end, every, log);
  const first = at[places[0]!];
  if (first !== undefined && stepsBack(first, end, every)! >= SERIES_LIMIT) {
    log.drop('too-long', `at most ${SERIES_LIMIT} periods from the first at to end`, first, 'at');
    return undefined;
  }
  return { every, end, at: arrange(at, places), values: arrange(values, places), absent };
}
