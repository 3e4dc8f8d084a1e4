import type { Level, PointMap } from '../contract/model.js';
import { fits, TOLERANCE } from './edges.js';
import type { FactColumn } from './fact-column.js';

/** Turns `length` readings into points, in place; NaN stays NaN. */
export type ToPoints = (values: Float64Array, length: number, texts: FactColumn | undefined) => void;

const asIs: ToPoints = (values, length) => {
  for (let k = 0; k < length; k++) {
    const value = values[k]!;
    values[k] = value < 0 ? 0 : value > 100 ? 100 : value;
  }
};

function curveMap(curve: NonNullable<PointMap['curve']>, skipsOutside: boolean): ToPoints {
  const x = Float64Array.from(curve, ([reading]) => reading);
  const y = Float64Array.from(curve, ([, points]) => points);
  const last = x.length - 1;
  return (values, length) => {
    for (let k = 0; k < length; k++) {
      const value = values[k]!;
      if (value !== value) continue;
      if (value <= x[0]! || value >= x[last]!) {
        const outside = value < x[0]! - TOLERANCE || value > x[last]! + TOLERANCE;
        values[k] = outside && skipsOutside ? NaN : value <= x[0]! ? y[0]! : y[last]!;
        continue;
      }
      let i = 1;
      while (x[i]! < value) i++;
      const left = x[i - 1]!;
      values[k] = y[i - 1]! + ((value - left) / (x[i]! - left)) * (y[i]! - y[i - 1]!);
    }
  };
}

function levelMap(levels: readonly Level[]): ToPoints {
  return (values, length) => {
    for (let k = 0; k < length; k++) {
      const value = values[k]!;
      if (value === value) values[k] = levels.find((level) => fits(level, value))?.points ?? NaN;
    }
  };
}

function categoryMap(categories: Readonly<Record<string, number>>): ToPoints {
  const pointsOf = (text: string): number =>
    Object.hasOwn(categories, text)
      ? categories[text]!
      : Object.hasOwn(categories, '*')
        ? categories['*']!
        : NaN;
  const known = new WeakMap<FactColumn, Float64Array>();
  return (values, length, texts) => {
    if (!texts) return;
    let byPlace = known.get(texts);
    if (!byPlace) known.set(texts, (byPlace = Float64Array.from(texts.texts, pointsOf)));
    for (let k = 0; k < length; k++) {
      const place = values[k]!;
      values[k] = place === place ? byPlace[place]! : NaN;
    }
  };
}

/** Makes a measure's `points` ready to run; without one the reading itself counts, held to 0–100. */
export function compilePoints(map: PointMap | undefined): ToPoints {
  if (map?.curve) return curveMap(map.curve, map.outside === 'skip');
  if (map?.levels) return levelMap(map.levels);
  if (map?.categories) return categoryMap(map.categories);
  return asIs;
}
