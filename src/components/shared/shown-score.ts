import type { ModelLabels, WordingContext } from '../../locales/wording.js';
import type { Band } from '../../scoring/contract/model.js';

/** Decimals that are added at the most: what is nearer to an edge than a thousandth stands on it. */
const MOST = 3;
/** Comparisons forgive this much, as those of the engine do. */
const TOLERANCE = 1e-9;

/** Whether a score (0–100) has reached where a band begins. */
export const reachesBand = ({ from, above }: Band, score: number): boolean => {
  if (from !== undefined) return score >= from - TOLERANCE;
  return above === undefined || score > above + TOLERANCE;
};

/**
 * Whole units of `10 ** -decimals`, half away from zero on the decimal value, as the engine displays scores; sums of
 * whole units let nothing creep in.
 */
export const unitsOf = (value: number, decimals: number): number =>
  Math.sign(value) * Math.floor(Math.round(Math.abs(value) / TOLERANCE) / 10 ** (9 - decimals) + 0.5);

/** A number and the decimals it is written with. */
export interface ShownNumber {
  readonly value: number;
  readonly decimals: number;
}

/**
 * A score as it is written: as the model displays it, with more decimals where rounding would carry it over a band's
 * edge. 74.6 below an edge of 75 is not "75".
 *
 * @param score 0–100, known
 * @param bands that apply to the account
 */
export function shownNumber(
  score: number,
  bands: readonly Band[],
  { scale, decimals: own }: Pick<ModelLabels, 'scale' | 'decimals'>,
): ShownNumber {
  const rounded = (decimals: number): number => unitsOf(score * scale, decimals) / 10 ** decimals;
  const isCarriedOver = (decimals: number): boolean =>
    bands.some((band) => reachesBand(band, rounded(decimals) / scale) !== reachesBand(band, score));
  let decimals = own;
  while (isCarriedOver(decimals) && decimals < own + MOST) decimals++;
  return { value: rounded(decimals), decimals };
}

/** The same as text; an empty one for no score. */
export function shownScore(
  score: number,
  bands: readonly Band[],
  { labels, formats }: Pick<WordingContext, 'labels' | 'formats'>,
): string {
  if (Number.isNaN(score)) return '';
  const { value, decimals } = shownNumber(score, bands, labels);
  return formats.number(value, decimals);
}
