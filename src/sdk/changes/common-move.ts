import { reaches } from '../../scoring/evaluate/edges.js';
import { median } from '../../scoring/evaluate/median.js';
import type { MovementRow } from '../../scoring/index.js';
import type { PageTurns } from '../page-turns.js';
import { causesOfMost, explainMost, soleMeasure, type MovedAccount } from './common-causes.js';
import { causesOf, type Comparison } from './comparison.js';
import { isMost } from './is-most.js';
import { partsOf, sumOfParts } from './movement-parts.js';

/** A movement that counts towards a common one, points of score. */
const MOVE = 2;
/** Accounts whose causes are looked at: of more, evenly spread ones stand for the others. */
const SAMPLE = 1000;

/** What the points of an account that moved are multiplied by, so that those of a fall count upwards too. */
export type Direction = -1 | 1;
const DIRECTIONS: readonly Direction[] = [-1, 1];

/** Most accounts moved at once in one direction, for the larger part by the same causes. */
export interface CommonMove {
  readonly direction: Direction;
  /** The one measure that explains the larger part of it; undefined where it took several. */
  readonly measure: string | undefined;
  /** Measures and adjustments, as `partsOf` names them. */
  readonly causes: ReadonlySet<string>;
  /** Measures that came back in most of the accounts: the weights that moved because of that are their doing. */
  readonly returned: ReadonlySet<string>;
  readonly accounts: number;
  /** Accounts with a score on both days. */
  readonly of: number;
  /** Median movement in the direction, points of score, above 0. */
  readonly typical: number;
  /** Median of what the causes made in the direction, points of score, above 0. */
  readonly typicalPart: number;
  /** By row: 1 where it moved so. */
  readonly members: Uint8Array;
}

/** What moved some of the accounts, as many as the causes are looked for in. */
async function sampleOf(
  comparison: Comparison,
  rows: Int32Array,
  turns: PageTurns,
): Promise<(readonly MovementRow[])[]> {
  const step = Math.max(1, rows.length / SAMPLE);
  const sample: (readonly MovementRow[])[] = [];
  for (let at = 0; at < rows.length; at += step) {
    if (turns.isLate) await turns.give();
    sample.push(causesOf(comparison, rows[Math.floor(at)]!).rows);
  }
  return sample;
}

/** The measures without a value on the earlier day that have one now in more than half of a sample. */
function returnedIn(sample: readonly (readonly MovementRow[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const rows of sample)
    for (const { kind, id } of rows)
      if (kind === 'came' && id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 2 > sample.length).map(([id]) => id));
}

/** What rows make in a direction. */
function towards(
  direction: Direction,
  rows: readonly MovementRow[],
  turned: ReadonlySet<string>,
): MovedAccount {
  const parts = new Map<string, number>();
  for (const [cause, value] of partsOf(rows, turned)) parts.set(cause, direction * value);
  return { whole: direction * rows.reduce((sum, { value }) => sum + value, 0), parts };
}

/**
 * Looks for a fall, or a rise, by two points and more in more than half of the accounts that has the same causes: it
 * looks like tracking that failed or came back, or the beginning or end of a holiday.
 *
 * @param silent measures that stopped in most accounts
 */
export async function commonMove(
  comparison: Comparison,
  silent: ReadonlySet<string>,
  turns: PageTurns,
): Promise<CommonMove | undefined> {
  const { state, difference, isSameModel } = comparison;
  if (!isSameModel) return undefined;
  const of = difference.reduce((count, moved) => (moved === moved ? count + 1 : count), 0);
  for (const direction of DIRECTIONS) {
    if (turns.isLate) await turns.give();
    const rows = state.order.filter((row) => reaches(direction * difference[row]!, MOVE));
    if (!isMost(rows.length, of)) continue;
    const sample = await sampleOf(comparison, rows, turns);
    const returned = returnedIn(sample);
    const turned = new Set([...silent, ...returned]);
    const moved: MovedAccount[] = [];
    for (const each of sample) {
      if (turns.isDue) await turns.give();
      moved.push(towards(direction, each, turned));
    }
    if (turns.isLate) await turns.give();
    const causes = causesOfMost(moved);
    if (!explainMost(moved, causes)) return undefined;
    if (turns.isLate) await turns.give();
    const members = new Uint8Array(state.portfolio.size);
    for (const row of rows) members[row] = 1;
    return {
      direction,
      measure: soleMeasure(comparison, moved, causes),
      causes,
      returned,
      accounts: rows.length,
      of,
      typical: median(new Float64Array(rows.length).map((_, k) => direction * difference[rows[k]!]!)),
      typicalPart: median(Float64Array.from(moved, ({ parts }) => sumOfParts(parts, causes))),
      members,
    };
  }
  return undefined;
}
