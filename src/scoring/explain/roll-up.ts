import type { Day } from '../contract/account.js';
import type { Band, RollUp } from '../contract/model.js';
import { NO_BAND, plainBand } from '../evaluate/bands.js';
import type { CompiledModel } from '../evaluate/compile.js';
import { worthAt, type Portfolio } from '../evaluate/portfolio.js';
import { dayNumber, scorePortfolio, type Scores } from '../evaluate/score.js';
import type { RolledUp } from './explanation.js';

interface Member {
  readonly score: number;
  readonly amount: number;
  readonly currency: string;
}

const hasScore = ({ score }: Member): boolean => score === score;

/**
 * Those that earn in the currency all share, or in the host's where they earn in several: amounts in different
 * currencies cannot be weighed against each other.
 */
function weighable(members: readonly Member[], home: string | undefined): readonly Member[] {
  const earning = members.filter(({ amount }) => amount > 0);
  const isShared = new Set(earning.map(({ currency }) => currency)).size === 1;
  return isShared ? earning : earning.filter(({ currency }) => currency === home);
}

/** One number for members that have a score each, and for `weighted` an amount in one currency. */
function combineMembers(members: readonly Member[], how: RollUp['combine']): number {
  if (how === 'worst') return members.reduce((worst, { score }) => Math.min(worst, score), Infinity);
  const weightOf = ({ amount }: Member): number => (how === 'weighted' ? amount : 1);
  const total = members.reduce((sum, each) => sum + weightOf(each), 0);
  return members.reduce((sum, each) => sum + each.score * weightOf(each), 0) / total;
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

/** How many children are in each band, and their recurring revenue, currencies apart. */
const tally = (bands: readonly Band[], children: readonly Member[], scores: Scores): RolledUp['bands'] =>
  bands.map(({ id }, place) => {
    const within = children.filter((_, k) => scores.band[k] === place);
    const earning = within.filter(({ amount }) => amount > 0);
    const currencies = [...new Set(earning.map(({ currency }) => currency))].sort();
    return {
      id,
      count: within.length,
      arr: currencies.map((currency) => ({
        currency,
        amount: within.reduce((sum, each) => sum + (each.currency === currency ? each.amount : 0), 0),
      })),
    };
  });

/**
 * What a parent's children come to, beside its own score and never in it. Children that are left out (without a score, or
 * that cannot be weighed) are counted; recurring revenue is summed a currency.
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
  const known = children.filter(hasScore);
  const parent = member(row, ownScore);
  const scored = rule.includeParent && hasScore(parent) ? [...known, parent] : known;
  const members = rule.combine === 'weighted' ? weighable(scored, portfolio.exchange?.currency) : scored;
  const counted = members.filter((each) => each !== parent).length;
  const score = counted > 0 ? combineMembers(members, rule.combine) : NaN;
  const band = bands[plainBand(bands, score)]?.id;
  return {
    score,
    ...(band !== undefined && { band }),
    children: children.length,
    unknown: children.length - known.length,
    unbanded: children.filter((each, k) => hasScore(each) && scores.band[k] === NO_BAND).length,
    unweighed: known.length - counted,
    bands: tally(bands, children, scores),
  };
}
