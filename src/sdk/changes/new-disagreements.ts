import { disagreementsFor, mayDisagree } from '../../scoring/explain/disagreements.js';
import { hasBegun } from '../../scoring/evaluate/portfolio.js';
import type { Disagreement } from '../../scoring/index.js';
import type { ActLedger } from '../acts/act-ledger.js';
import { questionOf } from '../acts/question-of.js';
import { bandOf } from '../portfolio-state.js';
import { bandsOf, type Comparison } from './comparison.js';

/** Two of one key are one question: a likelihood that moved a little, or a pulse said again, asks nothing new. */
export function keyOf(disagreement: Disagreement): string {
  const { kind, band } = disagreement;
  if (kind === 'pulse') return `${kind} ${disagreement.pulse} ${band}`;
  return kind === 'likelihood' ? `${kind} ${band}` : `${kind} ${disagreement.child}`;
}

/** The disagreements that nobody answered and that were not there on the earlier day. */
export function newDisagreements(
  comparison: Comparison,
  row: number,
  ledger: ActLedger,
): readonly Disagreement[] {
  const { state, before, since, places } = comparison;
  const { compiled, portfolio, asOf } = state;
  const band = bandOf(state, row);
  if (!mayDisagree(compiled, portfolio, row, comparison.asOf, band)) return [];
  const now = disagreementsFor(compiled, portfolio, row, asOf, band);
  if (now.length === 0 || ledger.isAnswered(portfolio.accounts[row]!.id, questionOf(now), asOf)) return [];
  if (places[row]! < 0 || !hasBegun(portfolio, row, since)) return now;
  const then = disagreementsFor(compiled, portfolio, row, before.day, bandsOf(comparison, row).before);
  const known = new Set(then.map(keyOf));
  return now.filter((each) => !known.has(keyOf(each)));
}
