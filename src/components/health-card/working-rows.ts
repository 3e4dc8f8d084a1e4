import type { Explanation } from '../../scoring/explain/explanation.js';

/** One line of the sum, in units shown: `shown` is a number of `10 ** -decimals`. */
export interface WorkingRow {
  readonly kind: 'start' | 'measure' | 'adjustment' | 'rounding' | 'score';
  readonly id: string;
  readonly value: number;
}

/** The sum behind a score as it is shown: every line rounded, and a rounding line that makes them add up. */
export interface Workings {
  readonly rows: readonly WorkingRow[];
  readonly decimals: number;
}

/**
 * @param scale what a point of score is multiplied by on screen
 * @param decimals of the score on screen; lines have at least one
 * @returns no rows where there is no score
 */
export function workingRows(explanation: Explanation, scale: number, decimals: number): Workings {
  const fine = Math.max(decimals, 1);
  if (explanation.display === '') return { rows: [], decimals: fine };
  const unit = 10 ** fine;
  // Half away from zero on the decimal value; sums are of whole units, so nothing creeps in.
  const units = (value: number): number =>
    Math.sign(value) * Math.floor(Math.abs(value * scale) * unit + 0.5 + 1e-9);
  const start = { kind: 'start', id: '', units: units(explanation.reference) } as const;
  const measures = explanation.reasons.map(
    ({ measure, contribution }) => ({ kind: 'measure', id: measure, units: units(contribution) }) as const,
  );
  const adjustments = explanation.adjustments.map(
    ({ id, contribution }) => ({ kind: 'adjustment', id, units: units(contribution) }) as const,
  );
  const lines = [start, ...measures, ...adjustments];
  const total = Math.round(Number(explanation.display) * unit);
  const rest = total - lines.reduce((sum, line) => sum + line.units, 0);
  return {
    rows: [
      ...lines.map(({ kind, id, units: count }) => ({ kind, id, value: count / unit })),
      ...(rest === 0 ? [] : [{ kind: 'rounding', id: '', value: rest / unit } as const]),
      { kind: 'score', id: '', value: total / unit },
    ],
    decimals: fine,
  };
}
