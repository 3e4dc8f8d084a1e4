import type { Finding } from './finding.js';
import { ACCOUNTS_AT_LEAST, type LaidOutPortfolio } from './laid-out-portfolio.js';

interface Spread {
  readonly accounts: number;
  readonly least: number;
  readonly most: number;
  /** Population standard deviation; 0 when nothing is known. */
  readonly deviation: number;
}

function spreadOf(points: Float64Array): Spread {
  let [accounts, sum, squares, least, most] = [0, 0, 0, Infinity, -Infinity];
  for (const value of points) {
    if (value !== value) continue;
    accounts++;
    sum += value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  for (const value of points) if (value === value) squares += (value - sum / accounts) ** 2;
  return { accounts, least, most, deviation: accounts > 0 ? Math.sqrt(squares / accounts) : 0 };
}

/**
 * Measures that never vary, and what each weight comes to: a weight moves a score only as far as the points behind it
 * vary, so weight × standard deviation stands beside it.
 *
 * Source: Paruolo, Saisana and Saltelli, "Ratings and rankings: voodoo or science?", Journal of the Royal Statistical
 * Society A 176 (2013), on weights that are taken for importance.
 */
export function reviewSpread({ laidOut, measured, portfolio }: LaidOutPortfolio): Finding[] {
  if (portfolio.size < ACCOUNTS_AT_LEAST) return [];
  const { measures } = laidOut;
  const spreads = measured.map(({ points }) => spreadOf(points));
  const effects = measures.map(({ share }, m) => share * spreads[m]!.deviation);
  const total = effects.reduce((sum, effect) => sum + effect, 0);
  return measures.flatMap(({ measure, path, share, weighs }, m): Finding[] => {
    const { accounts, least, most, deviation } = spreads[m]!;
    const found: Finding[] = [];
    if (weighs && accounts >= ACCOUNTS_AT_LEAST && most - least <= 1e-9) {
      const values = { measure: measure.id, points: least, accounts };
      found.push({ severity: 'warning', code: 'never-varies', path, values });
    }
    if (share > 0 && total > 0 && Number.isFinite(total)) {
      const effect = effects[m]! / total;
      const values = { measure: measure.id, weight: share, effect, spread: deviation, accounts };
      found.push({ severity: 'note', code: 'weight-and-spread', path, values });
    }
    return found;
  });
}
