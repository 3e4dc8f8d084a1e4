import type { Portfolio } from '../scoring/index.js';

function childIds({ accounts, children }: Portfolio): Map<string, string> {
  const idsOf = (rows: readonly number[]): string => JSON.stringify(rows.map((row) => accounts[row]!.id));
  return new Map([...children].map(([row, rows]) => [accounts[row]!.id, idsOf(rows)]));
}

/** Ids of the accounts that have other children in one portfolio than in the other. Cost: O(children in both). */
export function changedParents(before: Portfolio, after: Portfolio): string[] {
  const [were, are] = [childIds(before), childIds(after)];
  return [...new Set([...were.keys(), ...are.keys()])].filter((id) => were.get(id) !== are.get(id));
}
