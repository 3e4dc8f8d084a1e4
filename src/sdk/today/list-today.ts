import { formatDay, parseDay } from '../../scoring/contract/day.js';
import { dateAt } from '../../scoring/evaluate/portfolio.js';
import { playsFor } from '../../scoring/explain/explain-account.js';
import { isResting, letRest } from '../../scoring/explain/rests.js';
import type { ActLedger } from '../acts/act-ledger.js';
import { dueOn } from '../changes/due-plays.js';
import { NEAR_DAYS } from '../changes/near-day.js';
import { MOVE_POINTS } from '../move-points.js';
import { bandOf, type PortfolioState } from '../portfolio-state.js';
import { ownRows } from './own-rows.js';
import type { Today, TodayAccount } from './today.js';

const DATES = [
  ['notice', 'notice_by'],
  ['renewal', 'renewal'],
] as const;

/**
 * The accounts to look at today, in triage order: on the lowest band, fallen, with a play whose time has come, or with a
 * decision near and not on the best band. One that is looked after already (what is suggested rests, waits or was
 * started) is left to it; looked after since today, it stays among them, so that they are the same all day.
 *
 * @param capacity the most accounts wanted
 * @param viewer only their own accounts, where they have some
 * Cost: a comparison or two an account; plays are worked out only where something was done.
 */
export function listToday(
  state: PortfolioState,
  capacity: number,
  viewer: string | undefined,
  ledger: ActLedger,
): Today {
  const own = ownRows(state, viewer);
  const accounts: TodayAccount[] = [];
  for (const row of state.order) {
    if (accounts.length >= capacity) break;
    const account = own && !own.has(row) ? undefined : todayAccount(state, row, ledger);
    if (account) accounts.push(account);
  }
  const fell = state.moved.reduce(
    (count, moved, row) => (moved <= -MOVE_POINTS && (!own || own.has(row)) ? count + 1 : count),
    0,
  );
  return { accounts, mine: own !== undefined, fell, fellBy: MOVE_POINTS };
}

function todayAccount(state: PortfolioState, row: number, ledger: ActLedger): TodayAccount | undefined {
  const { portfolio, scores, moved, model } = state;
  const { id } = portfolio.accounts[row]!;
  const band = scores.band[row]!;
  const lowest = band === 0 && model.bands.length > 1;
  const fell = moved[row]! <= -MOVE_POINTS ? -moved[row]! : undefined;
  const near = nearDecision(state, row);
  const due = ledger.has(id) ? dueNow(state, id, ledger) : undefined;
  const isBest = band === model.bands.length - 1;
  if (!due && !lowest && fell === undefined && (!near || isBest)) return undefined;
  const isTended = !due && ledger.has(id) && isLookedAfter(state, row, ledger);
  const takenUp = isTended && ledger.actsOf(id, state.asOf).some(({ on }) => on === state.asOf);
  return isTended && !takenUp ? undefined : { id, due, fell, lowest, near, takenUp };
}

/** The next last day of notice, or else renewal, that is not far. */
function nearDecision({ portfolio, asOf }: PortfolioState, row: number): TodayAccount['near'] {
  const day = parseDay(asOf)!;
  let near: TodayAccount['near'];
  for (const [kind, name] of DATES) {
    const on = dateAt(portfolio, name, row, day);
    const daysAhead = on - day;
    if (!(daysAhead >= 0 && daysAhead <= NEAR_DAYS)) continue;
    if (!near || daysAhead < near.daysAhead) near = { kind, on: formatDay(on), daysAhead };
  }
  return near;
}

/** The play that has waited longest of those that were promised for now. */
function dueNow({ compiled, asOf }: PortfolioState, id: string, ledger: ActLedger): TodayAccount['due'] {
  return ledger
    .played(id, asOf)
    .filter(({ state }) => state === 'started' || state === 'waiting')
    .flatMap((progress) => {
      const day = dueOn(compiled, progress);
      return day !== undefined && day <= asOf ? [{ ...progress, dueOn: day }] : [];
    })
    .reduce<TodayAccount['due']>(
      (first, each) => (first && first.dueOn <= each.dueOn ? first : each),
      undefined,
    );
}

/** Whether the next step was started, or nothing that is suggested is left to do for now. */
function isLookedAfter(
  { compiled, portfolio, asOf, ...state }: PortfolioState,
  row: number,
  ledger: ActLedger,
): boolean {
  const { id } = portfolio.accounts[row]!;
  const band = bandOf({ compiled, portfolio, asOf, ...state }, row);
  const plays = playsFor(compiled, portfolio, row, parseDay(asOf)!, band);
  const [first] = letRest(plays, ledger.records(id, asOf), compiled, portfolio, row, asOf);
  if (!first) return false;
  const isStarted = ledger
    .played(id, asOf)
    .some(({ play, state: at }) => play === first.id && at === 'started');
  return isResting(first) || isStarted;
}
