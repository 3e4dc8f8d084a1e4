import type { ModelLabels } from '../../../locales/wording.js';
import type { Band } from '../../../scoring/contract/model.js';
import type { Explanation, Movement, MovementRow } from '../../../scoring/explain/explanation.js';
import { shownNumber, unitsOf, type ShownNumber } from '../shown-score.js';

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

/** How numbers of a model are written. */
type Written = Pick<ModelLabels, 'scale' | 'decimals'>;

/** Decimals of a line: those of the score, but at least one. */
const fine = ({ decimals }: Pick<ShownNumber, 'decimals'>): number => Math.max(decimals, 1);

/**
 * @param bands that apply to the account
 * @returns no rows where there is no score; lines have at least one decimal
 */
export function workingRows(explanation: Explanation, bands: readonly Band[], written: Written): Workings {
  if (explanation.display === '') return { rows: [], decimals: fine(written) };
  const score = shownNumber(explanation.score, bands, written);
  const decimals = fine(score);
  const unit = 10 ** decimals;
  const units = (value: number): number => unitsOf(value * written.scale, decimals);
  const start = { kind: 'start', id: '', units: units(explanation.reference) } as const;
  const measures = explanation.reasons.map(
    ({ measure, contribution }) => ({ kind: 'measure', id: measure, units: units(contribution) }) as const,
  );
  const adjustments = explanation.adjustments.map(
    ({ id, contribution }) => ({ kind: 'adjustment', id, units: units(contribution) }) as const,
  );
  const lines = [start, ...measures, ...adjustments];
  const total = Math.round(score.value * unit);
  const rest = total - lines.reduce((sum, line) => sum + line.units, 0);
  return {
    rows: [
      ...lines.map(({ kind, id, units: count }) => ({ kind, id, value: count / unit })),
      ...(rest === 0 ? [] : [{ kind: 'rounding', id: '', value: rest / unit } as const]),
      { kind: 'score', id: '', value: total / unit },
    ],
    decimals,
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
 * @param bands that apply to the account
 * @returns no rows where there is no difference
 */
export function movedRows(
  { difference, rows }: Movement,
  score: number,
  bands: readonly Band[],
  written: Written,
): Workings<MovedRow> {
  if (difference === undefined) return { rows: [], decimals: fine(written) };
  const decimals = fine(shownNumber(score, bands, written));
  const unit = 10 ** decimals;
  const units = (value: number): number => unitsOf(value * written.scale, decimals);
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
    decimals,
  };
}
