import { stdout } from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Account } from '../scoring/contract/account.js';
import { compileModel, type CompiledModel } from '../scoring/evaluate/compile.js';
import { createPortfolio } from '../scoring/evaluate/portfolio.js';
import { explainAccount } from '../scoring/explain/explain-account.js';
import { readAccountBatches } from './account-batches.js';
import type { Command } from './command-line.js';
import { explainedLine } from './explained-line.js';
import type { ProblemReport } from './problem-report.js';
import { readModel } from './read-model.js';

/** Without its parent: which children are at hand would depend on where a batch ends. */
const alone = ({ parent: _, ...account }: Account): Account => account;

async function* scoredLines(
  compiled: CompiledModel,
  command: Command,
  report: ProblemReport,
  onParent: () => void,
): AsyncGenerator<string, void, void> {
  for await (const batch of readAccountBatches(command.accounts!, report)) {
    if (batch.some(({ parent }) => parent !== undefined)) onParent();
    const portfolio = createPortfolio(batch.map(alone));
    for (let row = 0; row < portfolio.size; row++) {
      const explanation = explainAccount(compiled, portfolio, row, command.asOf);
      yield `${explainedLine(portfolio.accounts[row]!.id, explanation, command.top)}\n`;
    }
  }
}

/**
 * Prints one explained score a line, as fast as they are read there, in memory that does not grow with the file.
 *
 * @returns the exit code
 */
export async function scoreAccounts(
  command: Command,
  say: (line: string) => void,
  report: ProblemReport,
): Promise<number> {
  const model = await readModel(command.model, report);
  if (!model) return 2;
  let hasParents = false;
  const lines = scoredLines(compileModel(model), command, report, () => (hasParents = true));
  await pipeline(Readable.from(lines), stdout, { end: false });
  if (hasParents) say('Some accounts have a parent: each was scored by itself, and roll-ups are left out.');
  return report.refused > 0 ? 1 : 0;
}
