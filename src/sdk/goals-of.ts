import { formatDay, parseDay } from '../scoring/contract/day.js';
import { createBlock } from '../scoring/evaluate/block.js';
import { factAt } from '../scoring/evaluate/fact-column.js';
import { readLatest } from '../scoring/evaluate/latest-metric.js';
import { newestEvidence } from '../scoring/evaluate/evidence-day.js';
import type { AccountGoal } from './account-view.js';
import type { PortfolioState } from './portfolio-state.js';

/** What an account wants to reach, in the order it was sent, beside the newest value of each metric. */
export function goalsOf({ portfolio, asOf }: PortfolioState, row: number): AccountGoal[] {
  const day = parseDay(asOf)!;
  return Object.keys(portfolio.accounts[row]!.goals ?? {}).flatMap((metric) => {
    const goal = factAt(portfolio.goals.get(metric), row, day);
    if (goal !== goal) return [];
    const column = portfolio.metrics.get(metric);
    const block = createBlock(portfolio, Int32Array.of(row), day);
    return block.scratch.within(() => {
      const [latest, seen] = [block.scratch.floats(), block.scratch.floats().fill(NaN)];
      readLatest(block, metric, column, latest);
      if (column) newestEvidence(block, column, 'latest', seen);
      const [now, on] = [latest[0]!, seen[0]!];
      return { metric, goal, ...(now === now && { now }), ...(on === on && { on: formatDay(on) }) };
    });
  });
}
