import { checkEdges } from './check-edges.js';
import { isText } from './check-reading.js';
import type { Measure, PointMap } from './model.js';
import type { PathStep, ProblemLog } from './problems.js';

/** Points of a measure lie in 0–100 where they are averaged; a sum model may add any number. */
export interface PointRange {
  readonly sum: boolean;
}

function checkRange(points: number, { sum }: PointRange, log: ProblemLog, ...steps: PathStep[]): void {
  if (!sum && !(points >= 0 && points <= 100)) {
    log.error('out-of-range', 'points from 0 to 100 (more or less only in a sum model)', points, ...steps);
  }
}

function checkCurve(curve: NonNullable<PointMap['curve']>, range: PointRange, log: ProblemLog): void {
  for (const [i, [x, points]] of curve.entries()) {
    const before = curve[i - 1];
    if (before !== undefined && before[0] >= x) {
      log.error('curve-not-rising', `a reading above ${before[0]}`, x, 'curve', i, 0);
    }
    checkRange(points, range, log, 'curve', i, 1);
  }
}

function checkMap(map: PointMap, range: PointRange, log: ProblemLog): void {
  const ways = (['curve', 'levels', 'categories'] as const).filter((way) => map[way] !== undefined);
  if (ways.length !== 1) log.error('not-one-way', 'one of curve, levels or categories', map);
  if (map.outside !== undefined && map.curve === undefined) {
    log.error('key-without-use', 'outside only with a curve', map.outside, 'outside');
  }
  if (map.curve !== undefined) checkCurve(map.curve, range, log);
  for (const [i, level] of (map.levels ?? []).entries()) {
    checkRange(level.points, range, log, 'levels', i, 'points');
    log.within(['levels', i], () => checkEdges(level, log, false));
  }
  for (const [name, points] of Object.entries(map.categories ?? {}))
    checkRange(points, range, log, 'categories', name);
}

/** Points fit the reading: `categories` for a text and only for a text, curves that rise, numbers in range. */
export function checkPoints(measure: Measure, range: PointRange, log: ProblemLog): void {
  const { points, whenMissing } = measure;
  if (points !== undefined) log.within(['points'], () => checkMap(points, range, log));
  if (whenMissing !== undefined) checkRange(whenMissing, range, log, 'whenMissing');
  if (isText(measure) && points?.categories === undefined) {
    log.error('no-categories', `categories, as ${measure.read} is a text`, points, 'points');
  }
  if (!isText(measure) && points?.categories !== undefined) {
    log.error(
      'key-without-use',
      'categories only for an attribute or a pulse',
      points.categories,
      'points',
      'categories',
    );
  }
}
