import { formatDay } from '../../scoring/contract/day.js';
import { keptRevenue } from '../../scoring/explain/kept-revenue.js';
import type { AskedRows } from './asked-rows.js';
import type { PortfolioReport } from './portfolio-report.js';
import { inOrder } from './tally.js';

/** Retention is told over a year, so that every contract of a year has come up for renewal once. */
const RETENTION_DAYS = 365;

interface Cohort {
  accounts: number;
  before: number;
  /** What is left without what was added, and with it. */
  kept: number;
  now: number;
}

/** Gross and net retention of the recurring revenue contracted a year ago. Source: docs/scoring.md#retention */
export async function retentionOf(
  asked: AskedRows,
): Promise<Pick<PortfolioReport, 'retention' | 'retentionLeftOut'>> {
  const { state, asOf, rows, currencies, turns } = asked;
  const from = asOf - RETENTION_DAYS;
  const cohorts = new Map<string, Cohort>();
  let retentionLeftOut = 0;
  for (const row of rows) {
    if (turns.isDue) await turns.give();
    const revenue = keptRevenue(state.portfolio, row, from, asOf);
    if (revenue === undefined) continue;
    if (revenue === 'apart') {
      retentionLeftOut++;
      continue;
    }
    const { currency, before, now } = revenue;
    let cohort = cohorts.get(currency);
    if (!cohort) cohorts.set(currency, (cohort = { accounts: 0, before: 0, kept: 0, now: 0 }));
    cohort.accounts++;
    cohort.before += before;
    cohort.kept += Math.min(before, now);
    cohort.now += now;
  }
  const retention = inOrder([...cohorts.keys()], currencies).map((currency) => {
    const { accounts, before, kept, now } = cohorts.get(currency)!;
    const days = { from: formatDay(from), to: formatDay(asOf) };
    return { currency, ...days, accounts, before, gross: kept / before, net: now / before };
  });
  return { retention, retentionLeftOut };
}
