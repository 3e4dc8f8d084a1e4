import {
  explainAccount,
  explainMovement,
  scoreHistory,
  type Day,
  type HistoryPoint,
} from '../scoring/index.js';
import { addDays, formatDay, parseDay } from '../scoring/contract/day.js';
import { effectiveFor } from '../scoring/evaluate/evaluate-rows.js';
import { textAt } from '../scoring/evaluate/fact-column.js';
import { arrAt, dateAt, hasBegun } from '../scoring/evaluate/portfolio.js';
import { MOVEMENT_DAYS } from '../scoring/explain/triage.js';
import type { AccountView } from './account-view.js';
import type { ActLedger } from './acts/act-ledger.js';
import { questionOf } from './acts/question-of.js';
import { forecastOf } from './forecast-of.js';
import { goalsOf } from './goals-of.js';
import type { PortfolioState } from './portfolio-state.js';
import { worstSites } from './worst-sites.js';

/** Weekly points of a view. */
export const HISTORY_WEEKS = 26;

/** What moved over four weeks; an account that began since then has nothing to be compared with. */
function movementOf(
  { compiled, portfolio, asOf }: PortfolioState,
  row: number,
  score: number,
): AccountView['movement'] {
  const since = addDays(asOf, -MOVEMENT_DAYS);
  if (!hasBegun(portfolio, row, parseDay(since)!)) {
    return { since, rows: [], ...(score === score && { became: 'known' }) };
  }
  return {
    since,
    ...explainMovement({ compiled, portfolio, row, asOf: since }, { compiled, portfolio, row, asOf }),
  };
}

/** A day a week, as many as asked for, oldest first, ending with a day. */
export const weeklyDays = (asOf: Day, weeks: number): Day[] =>
  Array.from({ length: weeks }, (_, week) => addDays(asOf, -7 * (weeks - 1 - week)));

/** Weekly points ending with the state's day, restated; unknown before the account began. */
export const historyOf = (
  { compiled, portfolio, asOf }: PortfolioState,
  row: number,
  weeks = HISTORY_WEEKS,
): HistoryPoint[] => scoreHistory(compiled, portfolio, row, weeklyDays(asOf, weeks));

/** Draws one account out of the columns for a view. */
export function createAccountView(
  state: PortfolioState,
  row: number,
  viewer: string | undefined,
  ledger: ActLedger,
): AccountView {
  const { compiled, portfolio, asOf } = state;
  const account = portfolio.accounts[row]!;
  const day = parseDay(asOf)!;
  const { id } = account;
  const explanation = explainAccount(compiled, portfolio, row, asOf, { played: ledger.records(id, asOf) });
  const { bands } = effectiveFor(compiled, portfolio, row, day);
  const history = historyOf(state, row);
  const arr = arrAt(portfolio, row, day);
  const dated = (name: string): Day | undefined => {
    const found = dateAt(portfolio, name, row, day);
    return found === found ? formatDay(found) : undefined;
  };
  const pulse = account.pulse && account.pulse.on <= asOf ? account.pulse : undefined;
  return {
    id,
    name: account.name,
    url: account.url,
    parent: account.parent,
    children: (portfolio.children.get(row) ?? []).map((child) => portfolio.accounts[child]!.id),
    worstSites: explanation.rolledUp ? worstSites(state, row, asOf) : [],
    segment: textAt(portfolio.segment, row, day),
    stage: textAt(portfolio.stage, row, day),
    arr: arr?.amount,
    currency: arr?.currency || undefined,
    since: account.since,
    renewal: dated('renewal'),
    noticeBy: dated('notice_by'),
    pulse,
    contacts: account.contacts ?? [],
    opportunities: account.opportunities ?? [],
    goals: goalsOf(state, row),
    context: account.context ?? [],
    links: account.links ?? [],
    played: ledger.played(id, asOf),
    acts: ledger.actsOf(id, asOf),
    answered: ledger.isAnswered(id, questionOf(explanation.disagreements)),
    mine: viewer !== undefined && account.owner === viewer,
    asOf,
    bands,
    explanation,
    movement: movementOf(state, row, explanation.score),
    history,
    forecast: forecastOf(compiled.model, explanation, history, bands),
  };
}
