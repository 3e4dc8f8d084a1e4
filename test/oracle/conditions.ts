import type { Account } from '../../src/scoring/contract/account.js';
import type { Condition, Edges } from '../../src/scoring/contract/model.js';
import { factOn, own } from './account-data.js';
import { fits } from './comparing.js';
import { readOn } from './readings.js';

/** Kleene's three: undefined is unknown. */
export type Truth = boolean | undefined;

/** What a condition of a variant (no `result`) or of an adjustment may look at. */
export interface Situation {
  readonly account: Account;
  readonly asOf: number;
  readonly result?: {
    readonly measurePoints: Readonly<Record<string, number>>;
    readonly dimensionPoints: Readonly<Record<string, number>>;
    readonly score: number;
    readonly coverage: number;
  };
}

export function holds(condition: Condition, situation: Situation): Truth {
  const { account, asOf, result } = situation;
  if ('all' in condition) return every(condition.all.map((part) => holds(part, situation)));
  if ('any' in condition) return negated(every(condition.any.map((part) => negated(holds(part, situation)))));
  if ('not' in condition) return negated(holds(condition.not, situation));
  if ('segment' in condition) return oneOf(factOn(account.segment, asOf), [condition.segment].flat());
  if ('stage' in condition) return oneOf(factOn(account.stage, asOf), [condition.stage].flat());
  if ('attribute' in condition) {
    const value = factOn(own(account.attributes, condition.attribute), asOf);
    if (condition.known !== undefined) return (value !== undefined) === condition.known;
    const wanted = condition.in ?? [condition.is!];
    return oneOf(value === undefined ? undefined : String(value), wanted.map(String));
  }
  if ('reading' in condition) {
    const { value } = readOn(condition.reading, account, asOf);
    if (typeof value === 'number') return numberHolds(value, condition);
    // A text has no edges to be held against; it can only be asked whether it is known.
    return condition.known;
  }
  if (result === undefined) throw new Error('a variant may not ask this');
  // Decision ("points before adjustments, filled ones included"): a filled measure is known, and weight
  // and share are not asked: a measure of weight 0 has points.
  if ('measure' in condition) return numberHolds(result.measurePoints[condition.measure]!, condition);
  if ('dimension' in condition) return numberHolds(result.dimensionPoints[condition.dimension]!, condition);
  if ('score' in condition) return numberHolds(result.score, condition);
  if ('coverage' in condition) return numberHolds(result.coverage, condition);
  throw new Error('an adjustment may not ask this');
}

function numberHolds(value: number, asked: Edges & { readonly known?: boolean | undefined }): Truth {
  const isKnown = !Number.isNaN(value);
  if (asked.known !== undefined) return isKnown === asked.known;
  return isKnown ? fits(value, asked) : undefined;
}

/** "`all` with a false is false"; else one unknown makes it unknown. Decision: `all` of nothing is true, `any` false. */
function every(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

const negated = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

const oneOf = (value: string | undefined, wanted: readonly string[]): Truth =>
  value === undefined ? undefined : wanted.includes(value);
