import type { Account, Day } from '../../src/scoring/contract/account.js';
import type { HealthModel } from '../../src/scoring/contract/model.js';
import type { Explanation } from '../../src/scoring/explain/explanation.js';
import { compileModel, createPortfolio, explainAccount } from '../../src/scoring/index.js';

/** What the engine says of every account, in the order given. */
export function explainAll(model: HealthModel, accounts: readonly Account[], asOf: Day): Explanation[] {
  const compiled = compileModel(model);
  const portfolio = createPortfolio(accounts);
  return accounts.map((_, row) => explainAccount(compiled, portfolio, row, asOf));
}

/** As text, to the last bit: NaN and −0 are told apart from other numbers. */
export function exactText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && (!Number.isFinite(part) || Object.is(part, -0))
      ? `number ${Object.is(part, -0) ? '-0' : part}`
      : part,
  );
}

/** Throws with both sides when they differ. */
export function mustEqual(actual: unknown, expected: unknown): void {
  const [a, b] = [exactText(actual), exactText(expected)];
  if (a !== b) throw new Error(`differs:\n${a}\n${b}`);
}

/** Throws unless the two lie within 1e-9 of each other. */
export function mustBeNear(actual: number, expected: number, what: string): void {
  const isNear = Number.isNaN(expected) ? Number.isNaN(actual) : Math.abs(actual - expected) <= 1e-9;
  if (!isNear) throw new Error(`${what}: ${actual} is not ${expected}`);
}
