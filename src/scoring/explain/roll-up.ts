import type { Day } from '../contract/account.js';
import { plainBand } from '../evaluate/bands.js';
import type { CompiledModel } from '../evaluate/compile.js';
import { worthAt, type Portfolio } from '../evaluate/portfolio.js';
import { dayNumber, scorePortfolio, type Scores } from '../evaluate/score.js';
import type { RolledUp } from './explanation.js';

interface Member {
  readonly score: number;
  readonly amount: number;
  readonly currency: string;
}

/** Weighs by recurring revenue; amounts in different currencies cannot be weighed against each other. */
function weighted(members: readonly Member[]): number {
  const worth = members.filter(({ amount }) => amount > 0);
  if (new Set(worth.map(({ currency }) => currency)).size > 1) return NaN;
  const total = worth.reduce((sum, { amount }) => sum + amount, 0);
  return worth.reduce((sum, { score, amount }) => sum + (score * amount) / total, total > 0 ? 0 : NaN);
}

function combineMembers(members: readonly Member[], how: 'mean' | 'worst' | 'weighted'): number {
  if (members.length === 0) return NaN;
  if (how === 'weighted') return weighted(members);
  const scores = members.map(({ score }) => score);
  return how === 'worst'
    ? Math.min(...scores)
    : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** A parent's children on a day, with the scores they have. */
export interface Children {
  readonly rows: readonly number[];
  readonly scores: Scores;
}

export function childrenOf(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  asOf: Day,
): Children | undefined {
  const rows = portfolio.children.get(row);
  return rows && { rows, scores: scorePortfolio(compiled, portfolio, asOf, Int32Array.from(rows)) };
}

/**
 * What a parent's children come to, beside its own score and never in it. Children without a score are left out and
 * counted; recurring revenue is summed a currency.
 */
export function rollUp(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  ownScore: number,
  { rows, scores }: Children,
): RolledUp | undefined {
  const { rollUp: rule, bands } = compiled.model;
  if (!rule) return undefined;
  const day = dayNumber(scores.asOf);
  const member = (of: number, score: number): Member => ({
    score,
    ...(worthAt(portfolio, of, day) ?? { amount: 0, currency: '' }),
  });
  const children = rows.map((child, k) => member(child, scores.score[k]!));
  const members = rule.includeParent ? [...children, member(row, ownScore)] : children;
  const score = combineMembers(
    members.filter((each) => each.score === each.score),
    rule.combine,
  );
  const band = bands[plainBand(bands, score)]?.id;
  return {
    score,
    ...(band !== undefined && { band }),
    children: rows.length,
    unknown: children.filter((each) => each.score !== each.score).length,
    bands: bands.map(({ id }, place) => {
      const within = children.filter((_, k) => scores.band[k] === place);
      const currencies = [
        ...new Set(within.filter(({ amount }) => amount > 0).map(({ currency }) => currency)),
      ].sort();
      return {
        id,
        count: within.length,
        arr: currencies.map((currency) => ({
          currency,
          amount: within.reduce((sum, each) => sum + (each.currency === currency ? each.amount : 0), 0),
        })),
      };
    }),
  };
}
