import type { DayNumber } from '../../scoring/contract/day.js';
import { worthsAt, type Portfolio } from '../../scoring/evaluate/portfolio.js';
import type { PageTurns } from '../page-turns.js';
import type { PortfolioState } from '../portfolio-state.js';
import type { Amount } from './portfolio-report.js';

/** The accounts that a report is about. */
export interface AskedRows {
  readonly state: PortfolioState;
  readonly asOf: DayNumber;
  /** In triage order: added up in it, sums do not depend on the order in which accounts were handed over. */
  readonly rows: Int32Array;
  /** By row: what the account pays a year, in the host's currency where it gave a rate. */
  readonly amounts: readonly (readonly Amount[])[];
  /** All currencies, in the order in which to tell them. */
  readonly currencies: readonly string[];
  readonly turns: PageTurns;
}

/** The host's currency first, then that in which most accounts pay; then by code. */
function orderOf({ exchange }: Portfolio, payers: ReadonlyMap<string, number>): string[] {
  const rank = (code: string): number => (code === exchange?.currency ? Infinity : payers.get(code)!);
  return [...payers.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

/** Looks up what the accounts pay that a question is about. */
export async function askedRows(
  state: PortfolioState,
  asOf: DayNumber,
  isAsked: (row: number) => boolean,
  turns: PageTurns,
): Promise<AskedRows> {
  const { portfolio, order } = state;
  const amounts = new Array<readonly Amount[]>(portfolio.size).fill([]);
  const payers = new Map<string, number>();
  const rows: number[] = [];
  for (const row of order) {
    if (turns.isDue) await turns.give();
    if (!isAsked(row)) continue;
    rows.push(row);
    amounts[row] = worthsAt(portfolio, row, asOf);
    for (const code of new Set(amounts[row].map(({ currency }) => currency)))
      payers.set(code, (payers.get(code) ?? 0) + 1);
  }
  return { state, asOf, rows: Int32Array.from(rows), amounts, currencies: orderOf(portfolio, payers), turns };
}

/** Rows whose scoring takes about a millisecond. */
const CHUNK_ROWS = 128;

/** Does work that is done for many rows at once in pieces between which the page has its turn. */
export async function inChunks(
  { turns }: AskedRows,
  rows: Int32Array,
  work: (rows: Int32Array) => void,
): Promise<void> {
  for (let first = 0; first < rows.length; first += CHUNK_ROWS) {
    if (turns.isLate) await turns.give();
    work(rows.subarray(first, first + CHUNK_ROWS));
  }
}
