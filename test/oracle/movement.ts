import type { Account, Day } from '../../src/scoring/contract/account.js';
import type { HealthModel } from '../../src/scoring/contract/model.js';
import type { Movement, MovementRow } from '../../src/scoring/explain/explanation.js';
import { dayNumber } from './days.js';
import { accountOf, scoreUnder, type OracleScore } from './score.js';
import { variantsOn } from './variants.js';

export interface MovementSide {
  readonly model: HealthModel;
  readonly accounts: readonly Account[];
  readonly id: string;
  readonly asOf: Day;
}

type Scored = Omit<OracleScore, 'band'>;

/** The difference of two scores, split into rows that sum to it. */
export function oracleMovement(before: MovementSide, after: MovementSide): Movement {
  const scored = (model: HealthModel, side: MovementSide, variants?: readonly string[]): Scored => {
    const account = accountOf(side.accounts, side.id);
    const day = dayNumber(side.asOf);
    return scoreUnder(model, variants ?? variantsOn(model, account, day), account, day);
  };
  const start = scored(before.model, before);
  const end = scored(after.model, after);
  const wasKnown = !Number.isNaN(start.score);
  const isKnown = !Number.isNaN(end.score);
  if (!wasKnown && !isKnown) return { rows: [] };
  if (!wasKnown || !isKnown) return { became: isKnown ? 'known' : 'unknown', rows: [] };

  const newData = scored(before.model, after, start.variants);
  const newVariants = scored(before.model, after);
  const rows: MovementRow[] = [];
  // "A step in between that is unknown is skipped and its change falls to the next row."
  let reachedScore = start.score;
  if (!Number.isNaN(newData.score)) {
    rows.push(...measureRows(before.model, start, newData), ...adjustmentRows(before.model, start, newData));
    reachedScore = newData.score;
  }
  if (!Number.isNaN(newVariants.score)) {
    rows.push({ kind: 'variant', value: newVariants.score - reachedScore });
    reachedScore = newVariants.score;
  }
  rows.push({ kind: 'model', value: end.score - reachedScore });
  return { difference: end.score - start.score, rows: rows.filter(({ value }) => Math.abs(value) > 1e-12) };
}

function measureRows(model: HealthModel, start: Scored, end: Scored): MovementRow[] {
  const mean = model.combine === 'sum' ? 0 : (start.raw + end.raw) / 2;
  return Object.keys(start.measurePoints).flatMap((id): MovementRow[] => {
    const w0 = start.shares[id] ?? 0;
    const w1 = end.shares[id] ?? 0;
    const p0 = start.measurePoints[id]!;
    const p1 = end.measurePoints[id]!;
    if (w0 > 0 && w1 > 0) {
      const turned = turning(start.filled.includes(id), end.filled.includes(id));
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

/** Decision ("a measure that turns filled or unfilled says so"): on each of its rows, where it is known on both days. */
function turning(was: boolean, is: boolean): Pick<MovementRow, 'turned'> {
  if (was === is) return {};
  return { turned: is ? 'filled' : 'unfilled' };
}

function adjustmentRows(model: HealthModel, start: Scored, end: Scored): MovementRow[] {
  const change = (scored: Scored, id: string): number =>
    scored.adjustments.find((adjustment) => adjustment.id === id)?.contribution ?? 0;
  return ['limit', ...(model.adjustments ?? []).map(({ id }) => id)].map((id) => ({
    kind: 'adjustment',
    id,
    value: change(end, id) - change(start, id),
  }));
}
