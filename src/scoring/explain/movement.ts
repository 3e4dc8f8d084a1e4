import type { Day } from '../contract/account.js';
import type { CompiledModel } from '../evaluate/compile.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { dayNumber } from '../evaluate/score.js';
import { evaluateAccount, type AccountRow } from './account-row.js';
import type { Movement, MovementRow } from './explanation.js';

/** One account under one model on one day. */
export interface MovementSide {
  readonly compiled: CompiledModel;
  readonly portfolio: Portfolio;
  readonly row: number;
  readonly asOf: Day;
}

/** Rows smaller than this are rounding, not movement. */
const NOTHING = 1e-12;

const evaluate = ({ compiled, portfolio, row, asOf }: MovementSide): AccountRow =>
  evaluateAccount(compiled, portfolio, row, dayNumber(asOf));

/** As much of an account on a day as a movement is counted from. */
export type MovedRow = Pick<
  AccountRow,
  'effective' | 'points' | 'shares' | 'filled' | 'raw' | 'score' | 'adjustments'
>;

/** What the data moved, measure by measure, under one model and its variants. */
function dataRows(before: MovedRow, after: MovedRow): MovementRow[] {
  const mean = before.effective.model.combine === 'sum' ? 0 : (before.raw + after.raw) / 2;
  return before.effective.measures.flatMap(({ measure: { id } }, m): MovementRow[] => {
    const [w0, w1] = [before.shares[m]!, after.shares[m]!];
    const [p0, p1] = [before.points[m]!, after.points[m]!];
    const [was, is] = [before.filled[m]!, after.filled[m]!];
    const turned = was === is ? {} : { turned: is ? ('filled' as const) : ('unfilled' as const) };
    if (w0 > 0 && w1 > 0) {
      return [
        { kind: 'points', id, value: ((w0 + w1) / 2) * (p1 - p0), ...turned },
        { kind: 'weight', id, value: (w1 - w0) * ((p0 + p1) / 2 - mean), ...turned },
      ];
    }
    if (w1 > 0) return [{ kind: 'came', id, value: w1 * (p1 - mean) }];
    if (w0 > 0) return [{ kind: 'went', id, value: -w0 * (p0 - mean) }];
    return [];
  });
}

/** What the adjustments moved, each its own change, in the order in which they are applied. */
function adjustmentRows(before: MovedRow, after: MovedRow): MovementRow[] {
  const change = ({ adjustments }: MovedRow, id: string): number =>
    adjustments.find((applied) => applied.id === id)?.contribution ?? 0;
  const ids = new Set([...before.adjustments, ...after.adjustments].map(({ id }) => id));
  return [...ids].map((id) => ({ kind: 'adjustment', id, value: change(after, id) - change(before, id) }));
}

/**
 * Splits the difference between an account as it stood and as it stands, exactly.
 *
 * @param compiled the model under which it stood as `from` says
 */
export function movementFrom(from: MovedRow, compiled: CompiledModel, after: MovementSide): Movement {
  const to = evaluate(after);
  const [wasKnown, isKnown] = [from.score === from.score, to.score === to.score];
  if (!wasKnown || !isKnown) {
    return { rows: [], ...(wasKnown !== isKnown && { became: isKnown ? 'known' : 'unknown' }) };
  }
  const day = dayNumber(after.asOf);
  const underOwnVariants =
    compiled === after.compiled ? to : evaluateAccount(compiled, after.portfolio, after.row, day);
  const underBefore =
    underOwnVariants.effective === from.effective
      ? underOwnVariants
      : evaluateAccount(compiled, after.portfolio, after.row, day, from.effective);
  const rows: MovementRow[] = [];
  let reached = from.score;
  if (underBefore.score === underBefore.score) {
    rows.push(...dataRows(from, underBefore), ...adjustmentRows(from, underBefore));
    reached = underBefore.score;
  }
  if (underOwnVariants.score === underOwnVariants.score) {
    rows.push({ kind: 'variant', value: underOwnVariants.score - reached });
    reached = underOwnVariants.score;
  }
  rows.push({ kind: 'model', value: to.score - reached });
  return {
    difference: to.score - from.score,
    rows: rows.filter(({ value }) => Math.abs(value) > NOTHING),
  };
}

/**
 * Splits the difference between two days, or two models, exactly: what the data did under the model and variants of
 * `before`, then adjustments, then other variants, then the other model. The rows sum to the difference within 1e-9.
 * A step that is unknown is skipped and its change falls to the next. Source: docs/scoring.md#what-moved
 *
 * @throws RangeError when a day is not a calendar day
 */
export const explainMovement = (before: MovementSide, after: MovementSide): Movement =>
  movementFrom(evaluate(before), before.compiled, after);
