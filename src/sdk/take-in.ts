import type { Account } from '../scoring/index.js';
import { isAccountList, lastOfEachId, lengthOf, readAccounts } from '../scoring/contract/parse-accounts.js';
import { ProblemLog } from '../scoring/contract/problems.js';
import type { IngestReport, Progress } from './health-store-contract.js';
import { PageTurns } from './page-turns.js';

/** What a host's records came to: the accounts that can be used, and the report it gets. */
export interface TakenIn {
  readonly accounts: readonly Account[];
  /** False when there was no list to read at all. */
  readonly isList: boolean;
  readonly report: IngestReport;
}

/** What a verb answers. */
export const reportOf = (
  accepted: number,
  rejected: number,
  { problems, truncated }: ProblemLog,
): IngestReport => ({
  accepted,
  rejected,
  problems,
  truncated,
});

/**
 * Reads a host's records in slices, so that a long list does not freeze the page.
 *
 * @param onProgress told after each slice of a list that takes more than one, last when all of it is read
 */
export async function takeIn(input: unknown, onProgress: (progress: Progress) => void): Promise<TakenIn> {
  const log = new ProblemLog('accounts');
  const total = lengthOf(input) ?? 0;
  const read: Account[] = [];
  let done = 0;
  let told = 0;
  const turns = new PageTurns();
  for (const account of readAccounts(input, log)) {
    if (account) read.push(account);
    done++;
    if (!turns.isDue) continue;
    onProgress({ done: (told = done), total });
    await turns.give();
  }
  if (told > 0 && told < done) onProgress({ done, total });
  const accounts = lastOfEachId(read, log);
  const report = reportOf(accounts.length, total - read.length, log);
  return { accounts, isList: isAccountList(input), report };
}
