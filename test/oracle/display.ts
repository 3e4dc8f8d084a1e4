import type { HealthModel } from '../../src/scoring/contract/model.js';

/**
 * The score as shown: scaled to `max`, then "half away from zero on the decimal value (first to 1e-9)".
 * Decision: it has exactly `decimals` digits after the point, zeros too.
 */
export function oracleDisplay(score: number, display: HealthModel['display'] = {}): string {
  if (Number.isNaN(score)) return '';
  const decimals = display.decimals ?? 0;
  // Whole billionths, as text, so that halves are decided in decimal arithmetic.
  const billionths = BigInt(((score * (display.max ?? 100)) / 100).toFixed(9).replace('.', ''));
  const unit = 10n ** BigInt(9 - decimals);
  const units = (billionths + unit / 2n) / unit;
  const digits = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
