import { readAccountBatches } from './account-batches.js';
import type { Command } from './command-line.js';
import type { ProblemReport } from './problem-report.js';
import { readModel } from './read-model.js';

/**
 * Reads the files and scores nothing: what is wrong with them stands in the report.
 *
 * @param say where the closing words go
 * @returns the exit code
 */
export async function checkFiles(
  { model: path, accounts }: Command,
  say: (line: string) => void,
  report: ProblemReport,
): Promise<number> {
  const model = await readModel(path, report);
  say(model ? `Model ${model.id} ${model.version} can be used.` : 'The model was refused.');
  let read = 0;
  if (accounts !== undefined) {
    for await (const batch of readAccountBatches(accounts, report)) read += batch.length;
    say(`Accounts that can be used: ${read}; refused: ${report.refused}.`);
  }
  if (!model) return 2;
  return report.refused > 0 ? 1 : 0;
}
