import { explainMovement, type Movement } from '../../scoring/index.js';
import { parseDay, type DayNumber } from '../../scoring/contract/day.js';
import { evaluateAccount } from '../../scoring/explain/account-row.js';
import { movementSince } from '../../scoring/explain/movement-since.js';
import type { MovedRow } from '../../scoring/explain/movement.js';
import { recordedRow } from '../../scoring/explain/recorded-row.js';
import { bandOf, type PortfolioState } from '../portfolio-state.js';
import { isSameModel, type Picture } from '../snapshots/picture.js';
import type { ChangeReport } from './change-report.js';
import type { PageTurns } from '../page-turns.js';

/** An earlier picture beside the portfolio of today. */
export interface Comparison {
  readonly state: PortfolioState;
  readonly before: Picture;
  readonly basis: ChangeReport['basis'];
  readonly since: DayNumber;
  readonly asOf: DayNumber;
  /** Both days were scored by one model, so that what differs is the account. */
  readonly isSameModel: boolean;
  /** By row: the place in the picture; −1 where it is not there. */
  readonly places: Int32Array;
  /** By row: points of score moved; NaN where a day has none. */
  readonly difference: Float64Array;
  /** By row: the fall of coverage, 0–1; NaN where it was not there. */
  readonly uncovered: Float64Array;
  /** Places in the picture of the accounts that are not here any more. */
  readonly left: readonly number[];
}

/** Finds the accounts of a picture again and takes the columns from each other. */
export async function compare(
  state: PortfolioState,
  before: Picture,
  basis: ChangeReport['basis'],
  turns: PageTurns,
): Promise<Comparison> {
  const { portfolio, scores, compiled, model } = state;
  const places = new Int32Array(portfolio.size).fill(-1);
  const difference = new Float64Array(portfolio.size).fill(NaN);
  const uncovered = new Float64Array(portfolio.size).fill(NaN);
  const left: number[] = [];
  for (let place = 0; place < before.ids.length; place++) {
    if (turns.isDue) await turns.give();
    const row = portfolio.rowOf.get(before.ids[place]!);
    if (row === undefined) {
      left.push(place);
      continue;
    }
    places[row] = place;
    difference[row] = scores.score[row]! - before.score[place]!;
    uncovered[row] = before.coverage[place]! - scores.coverage[row]!;
  }
  return {
    state,
    before,
    basis,
    since: parseDay(before.day)!,
    asOf: parseDay(state.asOf)!,
    isSameModel: isSameModel(before.model, model, compiled.hash),
    places,
    difference,
    uncovered,
    left,
  };
}

/** The ids of the bands an account was and is on; undefined is "not enough data". */
export function bandsOf(
  { state, before, places }: Comparison,
  row: number,
): { readonly before: string | undefined; readonly after: string | undefined } {
  return { before: before.model.bands[before.band[places[row]!]!], after: bandOf(state, row) };
}

/** An account that is in both, as it stood then: as recorded where the points were, otherwise restated. */
export function rowThen({ state, before, isSameModel, places }: Comparison, row: number): MovedRow {
  const { compiled, portfolio } = state;
  const place = places[row]!;
  return isSameModel && before.exact
    ? recordedRow(compiled, before.exact.points, place, before.score[place]!)
    : evaluateAccount(compiled, portfolio, row, parseDay(before.day)!);
}

/** What moved an account, told as exactly as it was kept; nothing for one that was not there. Source: docs/scoring.md#what-moved */
export function movementOf(comparison: Comparison, row: number): Movement {
  const { state, before, basis, isSameModel, places, difference } = comparison;
  const { compiled, portfolio, asOf } = state;
  const after = { compiled, portfolio, row, asOf };
  const place = places[row]!;
  if (place < 0) return { rows: [] };
  if (basis === 'restated') return explainMovement({ ...after, asOf: before.day }, after);
  if (isSameModel && before.exact) {
    return movementSince(compiled, before.exact.points, place, before.score[place]!, after);
  }
  const moved = difference[row]!;
  if (moved === moved) {
    const rows = isSameModel || moved === 0 ? [] : [{ kind: 'model' as const, value: moved }];
    return { difference: moved, rows };
  }
  const wasKnown = !Number.isNaN(before.score[place]!);
  const isKnown = !Number.isNaN(state.scores.score[row]!);
  return { rows: [], ...(wasKnown !== isKnown && { became: isKnown ? 'known' : 'unknown' }) };
}

/** The same, with rows also where the points were not kept: then those of today's model over the data of then. */
export function causesOf(
  comparison: Comparison,
  row: number,
  movement = movementOf(comparison, row),
): Movement {
  const { before, basis, isSameModel } = comparison;
  const isSplit = basis === 'restated' || !isSameModel || before.exact !== undefined;
  return isSplit ? movement : movementOf({ ...comparison, basis: 'restated' }, row);
}
