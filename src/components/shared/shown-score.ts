import type { WordingContext } from '../../locales/wording.js';
import type { Band } from '../../scoring/contract/model.js';
import type { Explanation } from '../../scoring/explain/explanation.js';

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
 * A score as it is written: as the model displays it, with more decimals where rounding would carry it over a band's
 * edge. 74.6 below an edge of 75 is not "75".
 *
 * @param bands that apply to the account
 * @returns an empty string for no score
 */
export function shownScore(
  { score, display }: Explanation,
  bands: readonly Band[],
  { labels, formats }: WordingContext,
): string {
  if (!display) return '';
  const { scale, decimals } = labels;
  const isCarriedOver = (shown: number): boolean =>
    bands.some((band) => reachesBand(band, shown / scale) !== reachesBand(band, score));
  let shown = Number(display);
  let more = 0;
  while (isCarriedOver(shown) && more < MOST) {
    more++;
    shown = Number((score * scale).toFixed(decimals + more));
  }
  return formats.number(shown, decimals + more);
}
