import { forecastBand, type Explanation, type Forecast, type HistoryPoint } from '../scoring/index.js';
import type { Band, HealthModel } from '../scoring/contract/model.js';

/** Bands as a rising score comes to them: `hold` points beyond their edges. */
const held = (bands: readonly Band[], hold: number): readonly Band[] =>
  bands.map((band) => ({
    ...band,
    ...(band.from !== undefined && { from: band.from + hold }),
    ...(band.above !== undefined && { above: band.above + hold }),
  }));

/** A rule of the model that holds today and would not let the score come there. */
function isBarred(
  { adjustments = [] }: HealthModel,
  applied: Explanation['adjustments'],
  { edge, slope }: Forecast,
): boolean {
  return adjustments.some(({ id, cap, floor, set }) => {
    if (!applied.some((each) => each.id === id)) return false;
    if (set !== undefined) return true;
    return slope > 0 ? cap !== undefined && cap < edge : floor !== undefined && floor >= edge;
  });
}

/**
 * The band an account may come to if its last weeks go on, as `forecastBand` finds it; none for an account without a
 * band, none where the model holds it back from there, and none that says the band it is on.
 *
 * @param history weekly points, oldest first
 * @param bands that apply to the account, lowest first
 */
export function forecastOf(
  model: HealthModel,
  { band, adjustments }: Explanation,
  history: readonly HistoryPoint[],
  bands: readonly Band[],
): Forecast | undefined {
  if (band === undefined) return undefined;
  const plain = forecastBand(history, bands);
  const forecast =
    plain && plain.slope > 0 && model.hold ? forecastBand(history, held(bands, model.hold)) : plain;
  return forecast?.band === band || (forecast && isBarred(model, adjustments, forecast))
    ? undefined
    : forecast;
}
