import type { Explanation, Movement, MovementRow } from '../../../scoring/explain/explanation.js';

/** One line of the sum, in units shown: `value` is a number of `10 ** -decimals`. */
export interface WorkingRow {
  readonly kind: 'start' | 'measure' | 'adjustment' | 'rounding' | 'score';
  readonly id: string;
  readonly value: number;
}

/** The sum behind a score as it is shown: every line rounded, and a rounding line that makes them add up. */
export interface Workings<Row = WorkingRow> {
  readonly rows: readonly Row[];
  readonly decimals: number;
}

/** Whole units of a value, half away from zero on its decimal value; sums of whole units let nothing creep in. */
const unitsOf = (value: number, unit: number): number =>
  Math.sign(value) * Math.floor(Math.abs(value) * unit + 0.5 + 1e-9);

/** Decimals of a line: those of the score, but at least one. */
const fine = (decimals: number): number => Math.max(decimals, 1);

/**
 * @param scale what a point of score is multiplied by on screen
 * @param decimals of the score on screen; lines have at least one
 * @returns no rows where there is no score
 */
export function workingRows(explanation: Explanation, scale: number, decimals: number): Workings {
  if (explanation.display === '') return { rows: [], decimals: fine(decimals) };
  const unit = 10 ** fine(decimals);
  const units = (value: number): number => unitsOf(value * scale, unit);
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
    decimals: fine(decimals),
  };
}

/** One line between two scores; `row` is what moved, and absent for the scores and the rounding. */
export interface MovedRow {
  readonly kind: 'before' | 'moved' | 'rounding' | 'now';
  readonly row?: MovementRow | undefined;
  readonly value: number;
}

/**
 * The sum from the score before to the score now, each before it is rounded as scores are.
 *
 * @param score now, 0–100
 * @returns no rows where there is no difference
 */
export function movedRows(
  { difference, rows }: Movement,
  score: number,
  scale: number,
  decimals: number,
): Workings<MovedRow> {
  if (difference === undefined) return { rows: [], decimals: fine(decimals) };
  const unit = 10 ** fine(decimals);
  const units = (value: number): number => unitsOf(value * scale, unit);
  const [before, now] = [units(score - difference), units(score)];
  const moved = rows.map((row) => ({ row, units: units(row.value) }));
  const rest = now - moved.reduce((sum, each) => sum + each.units, before);
  return {
    rows: [
      { kind: 'before', value: before / unit },
      ...moved.map(({ row, units: count }) => ({ kind: 'moved', row, value: count / unit }) as const),
      ...(rest === 0 ? [] : [{ kind: 'rounding', value: rest / unit } as const]),
      { kind: 'now', value: now / unit },
    ],
    decimals: fine(decimals),
  };
}
