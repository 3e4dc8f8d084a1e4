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
  { accounts = '-', asOf, top }: Command,
  say: (line: string) => void,
  report: ProblemReport,
): AsyncGenerator<string, void, void> {
  let hasParents = false;
  for await (const batch of readAccountBatches(accounts, report)) {
    hasParents ||= batch.some(({ parent }) => parent !== undefined);
    const portfolio = createPortfolio(batch.map(alone));
    for (const [row, { id }] of batch.entries()) {
      yield `${explainedLine(id, explainAccount(compiled, portfolio, row, asOf), top)}\n`;
    }
  }
  if (hasParents) say('Some accounts have a parent: each was scored by itself, and roll-ups are left out.');
}

/**
 * Prints one explained score a line, as fast as they are taken, in memory that does not grow with the file.
 *
 * @param say where the closing words go
 * @returns the exit code
 */
export async function scoreAccounts(
  command: Command,
  say: (line: string) => void,
  report: ProblemReport,
): Promise<number> {
  const model = await readModel(command.model, report);
  if (!model) return 2;
  const lines = scoredLines(compileModel(model), command, say, report);
  await pipeline(Readable.from(lines), stdout, { end: false });
  return report.refused > 0 ? 1 : 0;
}
