import { createFindingsWording } from '../locales/create-findings-wording.js';
import type { FindingContext } from '../locales/findings-wording.js';
import { modelLabels } from '../locales/model-labels.js';
import type { Account } from '../scoring/contract/account.js';
import { createPortfolio, type Portfolio } from '../scoring/evaluate/portfolio.js';
import type { Finding } from '../scoring/learn/finding.js';
import { reviewModel } from '../scoring/learn/review.js';
import { readAccountBatches } from './account-batches.js';
import type { Command } from './command-line.js';
import type { ProblemReport } from './problem-report.js';
import { readModel } from './read-model.js';

const LANGUAGE = 'en';
const findingWords = createFindingsWording(LANGUAGE);

/** All accounts at once, as half of the findings are in how they compare; of those with one id the last. */
async function readPortfolio(path: string, report: ProblemReport): Promise<Portfolio> {
  const byId = new Map<string, Account>();
  for await (const batch of readAccountBatches(path, report)) {
    for (const account of batch) byId.set(account.id, account);
  }
  return createPortfolio([...byId.values()]);
}

/** `warning: dimensions[0]: what was found, why it matters, and what to do (its-code)` */
function findingText(finding: Finding, context: FindingContext): string {
  const { what, why, todo } = findingWords(finding, context);
  const where = finding.path === '' ? '' : `${finding.path}: `;
  return `${finding.severity}: ${where}${what} ${why} ${todo} (${finding.code})`;
}

/**
 * Prints what the review finds, the gravest first. Accounts, if any are named, are held in memory together.
 *
 * @param print where the findings go
 * @param say where the closing words go
 * @returns the exit code
 */
export async function reviewFile(
  { model: path, accounts, asOf, json }: Command,
  print: (line: string) => void,
  say: (line: string) => void,
  report: ProblemReport,
): Promise<number> {
  const model = await readModel(path, report);
  if (!model) return 2;
  const portfolio = accounts === undefined ? undefined : await readPortfolio(accounts, report);
  const findings = reviewModel(model, { asOf, portfolio });
  const name = (id: string): string => portfolio?.accounts[portfolio.rowOf.get(id) ?? -1]?.name ?? id;
  const context = { labels: modelLabels(model, LANGUAGE), name, asOf };
  for (const finding of findings) {
    print(
      json
        ? JSON.stringify({ ...finding, ...findingWords(finding, context) })
        : findingText(finding, context),
    );
  }
  say(`Findings: ${findings.length}.`);
  return report.refused > 0 || findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
