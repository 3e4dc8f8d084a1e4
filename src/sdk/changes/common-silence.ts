import { exactPoints, type ExactPoints } from '../../scoring/explain/exact-points.js';
import { TOLERANCE } from '../../scoring/evaluate/edges.js';
import type { Comparison } from './comparison.js';
import { isMost } from './is-most.js';
import type { PageTurns } from '../page-turns.js';

/** Rows looked at in one go: a few milliseconds with a model of twenty measures. */
const STRETCH = 512;

/** Measures that stopped in most accounts at once. */
export interface CommonSilence {
  readonly measures: readonly { readonly measure: string; readonly accounts: number }[];
  /** Accounts that are in both pictures. */
  readonly of: number;
  /** By row: 1 where one of the measures stopped. */
  readonly members: Uint8Array;
}

const isKnown = ({ points, filled }: ExactPoints, m: number, place: number): boolean =>
  points[m]![place] === points[m]![place] && filled[m]?.[place] !== 1;

/** The measures that were known then and are not now, told to `stopped` by row. */
async function findStopped(
  { state, before, isSameModel, places }: Comparison,
  rows: Int32Array,
  turns: PageTurns,
  stopped: (row: number, m: number) => void,
): Promise<void> {
  const { compiled, portfolio, asOf } = state;
  const recorded = isSameModel ? before.exact?.points : undefined;
  for (let first = 0; first < rows.length; first += STRETCH) {
    if (turns.isLate) await turns.give();
    const stretch = rows.subarray(first, first + STRETCH);
    const now = exactPoints(compiled, portfolio, asOf, stretch);
    const then = recorded ?? exactPoints(compiled, portfolio, before.day, stretch);
    stretch.forEach((row, k) => {
      const place = recorded ? places[row]! : k;
      now.measures.forEach((_, m) => {
        if (!isKnown(now, m, k) && isKnown(then, m, place)) stopped(row, m);
      });
    });
  }
}

/** Looks for measures that turned unknown in more than half of the accounts: that is tracking, not sixty customers. */
export async function commonSilence(comparison: Comparison, turns: PageTurns): Promise<CommonSilence> {
  const { state, places, uncovered, isSameModel } = comparison;
  const rows = state.order.filter((row) => places[row]! >= 0);
  const members = new Uint8Array(state.portfolio.size);
  const none: CommonSilence = { measures: [], of: rows.length, members };
  // What turns unknown takes coverage away; under another model coverage says nothing about the data.
  const fell = rows.filter((row) => uncovered[row]! > TOLERANCE).length;
  if (isSameModel && !isMost(fell, rows.length)) return none;
  const ids = state.compiled.effective([]).measures.map(({ measure }) => measure.id);
  const rowsOf = ids.map((): number[] => []);
  await findStopped(comparison, rows, turns, (row, m) => rowsOf[m]!.push(row));
  return {
    ...none,
    measures: ids.flatMap((measure, m) => {
      const accounts = rowsOf[m]!.length;
      if (!isMost(accounts, rows.length)) return [];
      for (const row of rowsOf[m]!) members[row] = 1;
      return [{ measure, accounts }];
    }),
  };
}
