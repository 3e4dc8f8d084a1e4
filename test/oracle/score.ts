import type { Account, Day } from '../../src/scoring/contract/account.js';
import type { Adjustment, HealthModel } from '../../src/scoring/contract/model.js';
import type { UnknownWhy } from '../../src/scoring/explain/explanation.js';
import { bandOn, edgeOf } from './bands.js';
import { holds } from './conditions.js';
import { dayNumber } from './days.js';
import { growTree, measuresOf } from './tree.js';
import { variantsOn, withVariants } from './variants.js';

/** One account on one day under one model. NaN is unknown. */
export interface OracleScore {
  readonly score: number;
  /** Before adjustments, `limit` included. */
  readonly raw: number;
  readonly coverage: number;
  readonly band: string | undefined;
  readonly reference: number;
  readonly dimensionPoints: Readonly<Record<string, number>>;
  readonly measurePoints: Readonly<Record<string, number>>;
  readonly shares: Readonly<Record<string, number>>;
  readonly contributions: Readonly<Record<string, number>>;
  readonly lost: Readonly<Record<string, number>>;
  readonly adjustments: readonly { readonly id: string; readonly contribution: number }[];
  readonly filled: readonly string[];
  /** By measure without points, every reason that is true. */
  readonly unknown: Readonly<Record<string, readonly UnknownWhy[]>>;
  readonly variants: readonly string[];
}

/** Scores one account. Of two accounts with one id the last counts. */
export function oracleScore(
  model: HealthModel,
  accounts: readonly Account[],
  id: string,
  asOf: Day,
): OracleScore {
  const account = accountOf(accounts, id);
  const day = dayNumber(asOf);
  const result = scoreUnder(model, variantsOn(model, account, day), account, day);
  const scoreOn = (earlier: number): number =>
    scoreUnder(model, variantsOn(model, account, earlier), account, earlier).score;
  // Decision: a walked day is held against the bands of the variants that apply on that day.
  const bandsOn = (earlier: number) => withVariants(model, variantsOn(model, account, earlier)).bands;
  return { ...result, band: bandOn(model, day, result.score, result.coverage, scoreOn, bandsOn) };
}

export function accountOf(accounts: readonly Account[], id: string): Account {
  const account = accounts.findLast((candidate) => candidate.id === id);
  if (account === undefined) throw new Error(`no account ${id}`);
  return account;
}

/** The score with a chosen set of variants; no band, which would need a walk through earlier days. */
export function scoreUnder(
  model: HealthModel,
  variants: readonly string[],
  account: Account,
  asOf: number,
): Omit<OracleScore, 'band'> {
  const applied = withVariants(model, variants);
  const tree = growTree(applied, account, asOf);
  const measures = measuresOf(tree);
  const isSum = model.combine === 'sum';
  const raw = tree.points + (isSum ? (model.base ?? 0) : 0);
  // Decision ("the edge of the best band that applies"): the best band of those that the variants leave
  // in force, whether or not the score reaches it.
  const reference = isSum ? (model.base ?? 0) : (edgeOf(applied.bands.at(-1)!) ?? 0);
  const record = <T>(values: readonly (readonly [string, T])[]): Record<string, T> =>
    Object.fromEntries(values);
  const counted = Number.isNaN(raw) ? [] : measures.filter(({ share }) => share > 0);
  const partial = {
    raw,
    coverage: tree.coverage,
    reference,
    dimensionPoints: record(tree.children.map(({ branch }) => [branch.id, branch.points] as const)),
    measurePoints: record(measures.map(({ id, judged }) => [id, judged.points] as const)),
    shares: record(counted.map(({ id, share }) => [id, share] as const)),
    contributions: record(
      counted.map(
        ({ id, share, judged }) => [id, share * (judged.points - (isSum ? 0 : reference))] as const,
      ),
    ),
    // Decision ("`lost` … in mean models"): a sum model has no full points to miss, so nothing is lost there.
    lost: record(
      counted.map(({ id, share, judged }) => [id, isSum ? 0 : share * (100 - judged.points)] as const),
    ),
    filled: measures.filter(({ judged }) => judged.filled).map(({ id }) => id),
    unknown: record(
      measures
        .filter(({ judged }) => Number.isNaN(judged.points))
        .map(({ id, judged }) => [id, judged.whys] as const),
    ),
    variants,
  };
  return { ...partial, ...adjusted(model.adjustments ?? [], partial, account, asOf) };
}

/** "in order, each on the result of the one before, none on an unknown score, none after its `until`: first `limit`". */
function adjusted(
  adjustments: readonly Adjustment[],
  result: Pick<OracleScore, 'raw' | 'coverage' | 'measurePoints' | 'dimensionPoints'>,
  account: Account,
  asOf: number,
): Pick<OracleScore, 'score' | 'adjustments'> {
  if (Number.isNaN(result.raw)) return { score: NaN, adjustments: [] };
  let score = held(result.raw);
  const listed = score === result.raw ? [] : [{ id: 'limit', contribution: score - result.raw }];
  for (const adjustment of adjustments) {
    if (adjustment.until !== undefined && asOf > dayNumber(adjustment.until)) continue;
    if (holds(adjustment.when, { account, asOf, result: { ...result, score } }) !== true) continue;
    const next = afterAction(score, adjustment);
    listed.push({ id: adjustment.id, contribution: next - score });
    score = next;
  }
  return { score, adjustments: listed };
}

const held = (score: number): number => Math.min(100, Math.max(0, score));

function afterAction(score: number, { set, cap, floor, add }: Adjustment): number {
  if (set !== undefined) return set;
  if (cap !== undefined) return Math.min(score, cap);
  if (floor !== undefined) return Math.max(score, floor);
  return held(score + add!);
}
