import type { Contract } from '../../scoring/index.js';
import { addMonths, formatDay, parseDay, type DayNumber } from '../../scoring/contract/day.js';
import { amountOf, converted, currentContracts } from '../../scoring/evaluate/commitments.js';
import { dateAt } from '../../scoring/evaluate/portfolio.js';
import type { AskedRows } from './asked-rows.js';
import { NamedSum } from './named-sums.js';
import type { Amount, QuarterTally } from './portfolio-report.js';
import { bandTallies, settled, Sums } from './tally.js';

/** Two years: contracts seldom say more. */
const MOST_QUARTERS = 8;

/** The first day of the calendar quarter that a day falls into. */
function quarterOf(day: DayNumber): DayNumber {
  const on = formatDay(day);
  const month = Number(on.slice(5, 7));
  return addMonths(parseDay(`${on.slice(0, 7)}-01`)!, -((month - 1) % 3));
}

const noticeDay = ({ noticeBy }: Contract): DayNumber => (noticeBy === undefined ? NaN : parseDay(noticeBy)!);

/**
 * What is at stake by the quarter in which an account can last give notice: on the day it sent, else on those of its
 * current contracts; days gone by are not told.
 */
function noticesOf(
  { state: { portfolio }, asOf, amounts }: AskedRows,
  row: number,
): Map<DayNumber, readonly Amount[]> {
  const account = portfolio.accounts[row]!;
  const contracts = currentContracts(account, asOf);
  const sent = portfolio.dates.get('notice_by')?.[row] ?? NaN;
  const ahead = (sent === sent ? [sent] : contracts.map(noticeDay)).filter((day) => day >= asOf);
  const stakeIn = (quarter: DayNumber): readonly Amount[] => {
    const own = contracts.filter(
      (contract) => ahead.includes(noticeDay(contract)) && quarterOf(noticeDay(contract)) === quarter,
    );
    const said = own.flatMap((contract) => amountOf(contract, account) ?? []);
    if (said.length === 0 || said.length < own.length) return amounts[row]!;
    return said.map((amount) => converted(amount, portfolio.exchange));
  };
  return new Map(ahead.map(quarterOf).map((quarter) => [quarter, stakeIn(quarter)]));
}

/** What is coming in one quarter, by the band that accounts are on now. */
class Coming {
  readonly renewals: NamedSum;
  readonly renewalBands = new Sums<number>();
  readonly notices: NamedSum;
  readonly noticeBands = new Sums<number>();

  constructor(asked: AskedRows) {
    this.renewals = new NamedSum(asked);
    this.notices = new NamedSum(asked);
  }
}

/** Renewals and last days of notice by calendar quarter, the nearest first. */
export async function quartersAhead(asked: AskedRows): Promise<QuarterTally[]> {
  const { state, asOf, rows, amounts, currencies, turns } = asked;
  const { portfolio, scores, model } = state;
  const quarters = new Map<DayNumber, Coming>();
  const comingIn = (quarter: DayNumber): Coming => {
    let coming = quarters.get(quarter);
    if (!coming) quarters.set(quarter, (coming = new Coming(asked)));
    return coming;
  };
  for (const row of rows) {
    if (turns.isDue) await turns.give();
    const band = scores.band[row]!;
    const renewal = dateAt(portfolio, 'renewal', row, asOf);
    if (renewal >= asOf) {
      const { renewals, renewalBands } = comingIn(quarterOf(renewal));
      renewals.addRow(row);
      renewalBands.add(band, amounts[row]!);
    }
    for (const [quarter, stake] of noticesOf(asked, row)) {
      const { notices, noticeBands } = comingIn(quarter);
      notices.addRow(row, stake);
      noticeBands.add(band, stake);
    }
  }
  const bandsOf = (sums: Sums<number>): QuarterTally['renewalBands'] =>
    settled(bandTallies(model.bands, sums, currencies));
  return [...quarters]
    .sort(([a], [b]) => a - b)
    .slice(0, MOST_QUARTERS)
    .map(([from, { renewals, renewalBands, notices, noticeBands }]) => ({
      from: formatDay(from),
      to: formatDay(addMonths(from, 3) - 1),
      renewals: renewals.tally(currencies),
      renewalBands: bandsOf(renewalBands),
      notices: notices.tally(currencies),
      noticeBands: bandsOf(noticeBands),
    }));
}
