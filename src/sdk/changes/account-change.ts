import { parseDay } from '../../scoring/contract/day.js';
import { playsFor } from '../../scoring/explain/explain-account.js';
import { isResting, letRest } from '../../scoring/explain/rests.js';
import type { Movement, SuggestedPlay } from '../../scoring/index.js';
import type { ActLedger } from '../acts/act-ledger.js';
import { bandOf } from '../portfolio-state.js';
import type { AccountChange } from './change-report.js';
import type { Comparison } from './comparison.js';
import type { Findings } from './findings.js';
import { fingerprintOf } from './fingerprint.js';
import { todoOf } from './todo.js';

/** The play that the model suggests first and that does not rest. */
function firstPlay({ state }: Comparison, row: number, ledger: ActLedger): SuggestedPlay | undefined {
  const { compiled, portfolio, asOf } = state;
  const plays = playsFor(compiled, portfolio, row, parseDay(asOf)!, bandOf(state, row));
  const records = ledger.records(portfolio.accounts[row]!.id, asOf);
  return letRest(plays, records, compiled, portfolio, row, asOf).find((play) => !isResting(play));
}

/** Only what there is: an absent part and one that is undefined are the same change. */
const present = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;

/** The entry of an account that is here. */
export function accountChange(
  comparison: Comparison,
  row: number,
  findings: Findings,
  movement: Movement,
  ledger: ActLedger,
): AccountChange {
  const { state } = comparison;
  const { id, name } = state.portfolio.accounts[row]!;
  const todo = todoOf(state.model, findings, movement.difference);
  const isToDo = todo !== 'good-news' && todo !== 'know';
  const score = state.scores.score[row]!;
  const fingerprint = fingerprintOf({ ...findings, id, band: bandOf(state, row), score });
  return present({
    id,
    name,
    todo,
    ...movement,
    ...findings,
    play: isToDo ? firstPlay(comparison, row, ledger) : undefined,
    seen: ledger.seen(id)?.fingerprint === fingerprint,
    fingerprint,
  });
}

/** The entry of an account that is not here any more: of it nothing but that is known. */
export function leftAccount(
  { before }: Comparison,
  place: number,
  ledger: ActLedger,
  nameOf: (id: string) => string | undefined,
): AccountChange {
  const id = before.ids[place]!;
  const told = { rows: [], due: [], disagreements: [], presence: 'left' as const };
  const fingerprint = fingerprintOf({ ...told, id, band: undefined, score: NaN });
  return {
    id,
    name: nameOf(id) ?? id,
    todo: 'know',
    ...told,
    seen: ledger.seen(id)?.fingerprint === fingerprint,
    fingerprint,
  };
}
