/** A stretch of the scale, in numbers as they are shown. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface WaterfallScale {
  /** Percent of the width at which a number lies. */
  x(value: number): number;
  /** The band edges inside the picture, as they are shown. */
  readonly edges: readonly number[];
}

/** The part of the whole scale that is shown at the least: a smaller one would make drops look like seas. */
const LEAST_PART = 0.2;
/** Of the width, left empty at each end. */
const AIR = 0.06;

/**
 * One scale for all bars of a waterfall.
 *
 * @param stretches of its bars; where there is none the picture is of the whole scale
 * @param edges of the bands, as shown
 * @param most the top of the score's scale
 */
export function waterfallScale(
  stretches: readonly Stretch[],
  edges: readonly number[],
  most: number,
): WaterfallScale {
  const stops = stretches.flatMap(({ from, to }) => [from, to]);
  const [least, top] = stops.length ? [Math.min(...stops), Math.max(...stops)] : [0, most];
  const span = Math.max(top - least, most * LEAST_PART);
  const low = (least + top - span) / 2 - span * AIR;
  const width = span * (1 + 2 * AIR);
  return {
    x: (value) => Math.round(((value - low) / width) * 10_000) / 100,
    edges: edges.filter((edge) => edge > low && edge < low + width),
  };
}

/** Where each step begins and ends when they are laid end to end; the first begins at 0. */
export function endToEnd(steps: readonly number[]): Stretch[] {
  let at = 0;
  return steps.map((step) => ({ from: at, to: (at += step) }));
}
