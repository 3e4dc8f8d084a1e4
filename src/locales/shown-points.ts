import type { ModelLabels } from './wording.js';

/** A difference of scores as it is told: on the model's own scale, with the decimals of its scores. */
export const shownPoints = (points: number, { scale, decimals }: ModelLabels): number =>
  Math.round(points * scale * 10 ** decimals) / 10 ** decimals;
