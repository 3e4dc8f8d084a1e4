import { reaches } from '../../scoring/evaluate/edges.js';
import type { PortfolioChange } from './change-report.js';
import type { Comparison } from './comparison.js';

/** A mean that moved by a point is worth a word. */
const MEAN_POINTS = 1;
/** Who left or came makes at least this part of what the mean moved. */
const PART = 0.5;
const MOST_IDS = 20;

/** An account in a mean, on one of the days. */
interface Member {
  readonly id: string;
  /** NaN where unknown. */
  readonly score: number;
}

/** Who is in a mean on either day. */
export interface Members {
  /** The scores of those in both on either day. */
  readonly stayedBefore: Float64Array;
  readonly stayedAfter: Float64Array;
  readonly left: readonly Member[];
  readonly came: readonly Member[];
}

type Composition = Extract<PortfolioChange, { readonly kind: 'composition' }>;

/** A mean of known scores. */
class Mean {
  #sum = 0;
  count = 0;

  add(scores: Iterable<number>): this {
    for (const score of scores) {
      if (score !== score) continue;
      this.#sum += score;
      this.count++;
    }
    return this;
  }

  /** NaN where no score is known. */
  get value(): number {
    return this.#sum / this.count;
  }
}

/** How far each known score moved a mean that its `weight` counts in. */
const byInfluence = (
  members: readonly Member[],
  mean: number,
  weight: number,
): { id: string; by: number }[] =>
  members.flatMap(({ id, score }) => (score === score ? [{ id, by: Math.abs(score - mean) * weight }] : []));

/**
 * Splits what the mean of the known scores moved by who is in it: `left` is what it moves by when those who left are
 * taken out of the earlier mean, `came` when those who came are put into the later one, `stayed` the rest, those that
 * stayed and fell silent included. They sum to the difference, within 1e-9. Undefined where nobody stayed.
 */
export function splitMean(
  members: Members,
): Pick<Composition, 'difference' | 'stayed' | 'left' | 'came' | 'ids'> | undefined {
  const { left, came } = members;
  const scores = (of: readonly Member[]): number[] => of.map(({ score }) => score);
  const [before, after] = [new Mean().add(members.stayedBefore), new Mean().add(members.stayedAfter)];
  const [stayedBefore, stayedAfter] = [before.value, after.value];
  const difference = after.add(scores(came)).value - before.add(scores(left)).value;
  const stayed = stayedAfter - stayedBefore;
  if (stayed !== stayed) return undefined;
  return {
    difference,
    stayed,
    left: stayedBefore - before.value,
    came: after.value - stayedAfter,
    ids: [
      ...byInfluence(left, stayedBefore, 1 / before.count),
      ...byInfluence(came, stayedAfter, 1 / after.count),
    ]
      .sort((a, b) => b.by - a.by || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_IDS)
      .map(({ id }) => id),
  };
}

/** Told where the mean moved by a point and more, and half of that or more is who left or came. */
function composition(members: Members, parent?: string): Composition[] {
  const split = splitMean(members);
  if (!split || !reaches(Math.abs(split.difference), MEAN_POINTS)) return [];
  if (!reaches((split.left + split.came) / split.difference, PART)) return [];
  return [{ kind: 'composition', ...(parent !== undefined && { parent }), ...split }];
}

/**
 * What moved only because of who is in it: the portfolio, then every parent whose children came, by id. A picture does
 * not say whose child an account that left was.
 */
export function compositions({ state, before, places, left }: Comparison): Composition[] {
  const { portfolio, scores, order } = state;
  if (left.length === 0 && order.every((row) => places[row]! >= 0)) return [];
  const idOf = (row: number): string => portfolio.accounts[row]!.id;
  const membersOf = (rows: Int32Array, gone: readonly number[]): Members => {
    const stayed = rows.filter((row) => places[row]! >= 0);
    const came = rows.filter((row) => places[row]! < 0);
    return {
      stayedBefore: Float64Array.from(stayed, (row) => before.score[places[row]!]!),
      stayedAfter: Float64Array.from(stayed, (row) => scores.score[row]!),
      left: gone.map((place) => ({ id: before.ids[place]!, score: before.score[place]! })),
      came: Array.from(came, (row) => ({ id: idOf(row), score: scores.score[row]! })),
    };
  };
  const parents = [...portfolio.children].filter(([, rows]) => rows.some((row) => places[row]! < 0));
  return [
    ...composition(membersOf(order, left)),
    ...parents
      .sort(([a], [b]) => (idOf(a) < idOf(b) ? -1 : 1))
      .flatMap(([parent, rows]) => composition(membersOf(Int32Array.from(rows), []), idOf(parent))),
  ];
}
