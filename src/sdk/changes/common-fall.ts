import { median } from '../../scoring/evaluate/median.js';
import { causesOf, type Comparison } from './comparison.js';
import { isMost } from './is-most.js';
import { measurePart, partsOf, sumOfParts } from './movement-parts.js';
import type { PageTurns } from '../page-turns.js';

/** A fall that counts towards a common one, points of score. */
const FALL = 2;
/** What a cause takes at least where it is a cause, points of score. */
const PART = 0.5;
/** Accounts whose causes are looked at: of more, evenly spread ones stand for the others. */
const SAMPLE = 1000;

/** Most accounts fell at once, for the larger part by the same causes. */
export interface CommonFall {
  /** The one measure that explains the larger part of it; undefined where it took several. */
  readonly measure: string | undefined;
  /** Measures and adjustments, as `partsOf` names them. */
  readonly causes: ReadonlySet<string>;
  readonly accounts: number;
  /** Accounts with a score on both days. */
  readonly of: number;
  /** Median fall, points of score, above 0. */
  readonly typical: number;
  /** Median of what the causes took, points of score, below 0. */
  readonly typicalPart: number;
  /** By row: 1 where it fell. */
  readonly members: Uint8Array;
}

type Parts = ReadonlyMap<string, number>;

/** What made a fall worse by half a point or more in more than half of the accounts. */
function causesOfMost(sample: readonly Parts[]): Set<string> {
  const counts = new Map<string, number>();
  for (const parts of sample)
    for (const [cause, value] of parts) if (value <= -PART) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 2 > sample.length).map(([cause]) => cause));
}

/** Whether causes make the larger part of what moved in more than half of the accounts. */
function explainMost(
  sample: readonly Parts[],
  moved: readonly number[],
  causes: Iterable<string>,
  besides: Iterable<string> = [],
): boolean {
  const explained = sample.filter((parts, i) => {
    const rest = moved[i]! - sumOfParts(parts, besides);
    return rest < 0 && sumOfParts(parts, causes) * 2 < rest;
  });
  return explained.length * 2 > sample.length;
}

/** The measure that alone explains most of what adjustments did not do; the first of the model where two do. */
function soleMeasure(
  { state }: Comparison,
  sample: readonly Parts[],
  moved: readonly number[],
  causes: ReadonlySet<string>,
): string | undefined {
  const measures = state.compiled.effective([]).measures.map(({ measure }) => measure.id);
  const common = measures.filter((id) => causes.has(measurePart(id)));
  const adjustments = [...causes].filter((cause) => !common.some((id) => measurePart(id) === cause));
  return common.find((id) => explainMost(sample, moved, [measurePart(id)], adjustments));
}

/**
 * Looks for a fall by two points and more in more than half of the accounts that has the same causes: it looks like
 * tracking, or a holiday.
 *
 * @param silent measures that stopped in most accounts
 */
export async function commonFall(
  comparison: Comparison,
  silent: ReadonlySet<string>,
  turns: PageTurns,
): Promise<CommonFall | undefined> {
  const { state, difference, isSameModel } = comparison;
  if (!isSameModel) return undefined;
  const of = difference.reduce((count, moved) => (moved === moved ? count + 1 : count), 0);
  const fallen = state.order.filter((row) => difference[row]! <= -FALL);
  if (!isMost(fallen.length, of)) return undefined;
  const step = Math.max(1, fallen.length / SAMPLE);
  const sample: Parts[] = [];
  const moved: number[] = [];
  for (let at = 0; at < fallen.length; at += step) {
    if (turns.isLate) await turns.give();
    const { rows, difference: whole = 0 } = causesOf(comparison, fallen[Math.floor(at)]!);
    sample.push(partsOf(rows, silent));
    moved.push(whole);
  }
  const causes = causesOfMost(sample);
  if (!explainMost(sample, moved, causes)) return undefined;
  const members = new Uint8Array(state.portfolio.size);
  for (const row of fallen) members[row] = 1;
  return {
    measure: soleMeasure(comparison, sample, moved, causes),
    causes,
    accounts: fallen.length,
    of,
    typical: median(Float64Array.from(fallen, (row) => -difference[row]!)),
    typicalPart: median(Float64Array.from(sample, (parts) => sumOfParts(parts, causes))),
    members,
  };
}
