import type { Command } from './command-line.js';
import type { ProblemReport } from './problem-report.js';
import { readModel } from './read-model.js';

export async function reviewFile(
  command: Command,
  print: (line: string) => void,
  report: ProblemReport,
): Promise<number> {
  const model = await readModel(command.model, report);
  print(String(model?.id));
  return 2;
}
