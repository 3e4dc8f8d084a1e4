import type { Explanation, Reason } from '../scoring/explain/explanation.js';

/** The reasons with most effect on the score, either way, in their own order. */
function weightiest(reasons: readonly Reason[], top: number): Reason[] {
  const kept = [...reasons].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)).slice(0, top);
  return reasons.filter((reason) => kept.includes(reason));
}

/**
 * An explanation as one line of JSON (`docs/cli.md#a-line-of-score`): the account's id, then all the engine says of it.
 * What is unknown is `null`, as JSON has no NaN.
 *
 * @param top how many reasons to keep; `reasonsLeftOut` then counts the others
 */
export function explainedLine(id: string, explanation: Explanation, top: number | undefined): string {
  if (top === undefined) return JSON.stringify({ id, ...explanation });
  const reasons = weightiest(explanation.reasons, top);
  const reasonsLeftOut = explanation.reasons.length - reasons.length;
  return JSON.stringify({ id, ...explanation, reasons, reasonsLeftOut });
}
