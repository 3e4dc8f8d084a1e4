import type { Account } from '../scoring/contract/account.js';
import { describe } from '../scoring/contract/describe.js';
import { parseAccounts } from '../scoring/contract/parse-accounts.js';
import { readLines, type Line } from './lines.js';
import type { ProblemReport } from './problem-report.js';
import { Refusal } from './refusal.js';

/** A batch ends at the first of these, so that memory does not grow with the file. */
const BATCH_ACCOUNTS = 1000;
const BATCH_CHARACTERS = 8_000_000;

function readAccount({ text, number }: Line, file: string, report: ProblemReport): Account | undefined {
  const place = { file, line: number };
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    const expected = 'one account as JSON on the line';
    report.add(place, [
      {
        about: 'accounts',
        severity: 'error',
        path: '',
        code: 'not-json',
        expected,
        received: describe(text),
      },
    ]);
    return undefined;
  }
  const { accounts, problems } = parseAccounts([record]);
  report.add(place, problems);
  return accounts[0];
}

/**
 * Reads accounts from NDJSON, in batches. What is wrong goes into the report with its line; of accounts with one id
 * all are given, since nobody remembers the earlier ones.
 *
 * @param path of the file, `-` for standard input
 * @throws Refusal when it cannot be read or is one JSON array
 */
export async function* readAccountBatches(
  path: string,
  report: ProblemReport,
): AsyncGenerator<Account[], void, void> {
  const file = path === '-' ? 'stdin' : path;
  let batch: Account[] = [];
  let characters = 0;
  let isFirst = true;
  for await (const line of readLines(path)) {
    if (isFirst && line.text.trimStart().startsWith('[')) {
      throw new Refusal(
        `${file} is a JSON array; one account a line is expected (jq -c '.[]' makes lines of it)`,
      );
    }
    isFirst = false;
    const account = readAccount(line, file, report);
    if (account) batch.push(account);
    else report.refused++;
    characters += line.text.length;
    if (batch.length >= BATCH_ACCOUNTS || characters >= BATCH_CHARACTERS) {
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  yield batch;
}
