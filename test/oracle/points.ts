import type { PointMap } from '../../src/scoring/contract/model.js';
import { own } from './account-data.js';
import { fits } from './comparing.js';
import { known, unknown, type Read } from './read.js';

/** Points for a known reading. */
export function pointsFor(reading: number | string, map: PointMap | undefined): Read {
  if (typeof reading === 'string') {
    const points = own(map?.categories, reading) ?? own(map?.categories, '*');
    return points === undefined ? unknown('unlisted-category') : known(points);
  }
  if (map?.curve !== undefined) return onCurve(reading, map.curve, map.outside === 'skip');
  if (map?.levels !== undefined) {
    const level = map.levels.find((candidate) => fits(reading, candidate));
    return level === undefined ? unknown('no-level') : known(level.points);
  }
  // "Without `points` the reading itself, held to 0–100". Decision: in a sum model as well.
  return known(Math.min(100, Math.max(0, reading)));
}

function onCurve(x: number, curve: NonNullable<PointMap['curve']>, skip: boolean): Read {
  const first = curve[0]!;
  const last = curve.at(-1)!;
  if (skip && !fits(x, { atLeast: first[0], atMost: last[0] })) return unknown('outside-curve');
  if (x <= first[0]) return known(first[1]);
  if (x >= last[0]) return known(last[1]);
  const right = curve.findIndex(([edge]) => x < edge);
  const [x0, y0] = curve[right - 1]!;
  const [x1, y1] = curve[right]!;
  return known(y0 + ((y1 - y0) * (x - x0)) / (x1 - x0));
}
