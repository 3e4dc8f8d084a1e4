import type { Account, Metric } from '../../src/scoring/contract/account.js';
import { parseAccounts } from '../../src/scoring/contract/parse-accounts.js';
import type { Problem } from '../../src/scoring/contract/problems.js';

/** Where and what, one text a problem. */
export function codesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ path, code }) => `${path} ${code}`);
}

/** Parses one account that is in order apart from `parts`. */
export function parseOne(parts: Record<string, unknown>): {
  account: Account | undefined;
  problems: readonly Problem[];
} {
  const { accounts, problems } = parseAccounts([{ id: 'a', name: 'A', ...parts }]);
  return { account: accounts[0], problems };
}

/** Parses one metric. */
export function parseMetric(metric: unknown): { metric: Metric | undefined; codes: string[] } {
  const { account, problems } = parseOne({ metrics: { m: metric } });
  return { metric: account?.metrics?.['m'], codes: codesOf(problems) };
}
