import type { HealthModel } from '../contract/model.js';

const DIGITS = 9;

/**
 * A number as people see it: rounded half away from zero on its decimal value (first to 1e-9, so that 8.45 gives 8.5
 * where `toFixed` gives 8.4), as a plain decimal string; empty when unknown.
 *
 * @param decimals 0–9
 */
export function displayNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return '';
  const units = Math.round(Math.abs(value) * 10 ** DIGITS);
  const step = 10 ** (DIGITS - decimals);
  const rounded = Math.floor(units / step) + ((units % step) * 2 >= step ? 1 : 0);
  const digits = String(rounded).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return value < 0 && rounded > 0 ? `-${text}` : text;
}

/** A score (or points of one) on the model's own scale. */
export const displayScore = (score: number, { display }: HealthModel): string =>
  displayNumber((score * (display?.max ?? 100)) / 100, display?.decimals ?? 0);
