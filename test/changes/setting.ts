import { expect } from '@open-wc/testing';
import { parseAccounts, parseModel, type HealthModel } from '../../src/scoring/index.js';
import type { Act } from '../../src/sdk/acts/act.js';
import { ActLedger } from '../../src/sdk/acts/act-ledger.js';
import type { AccountChange, ChangeReport } from '../../src/sdk/changes/change-report.js';
import { reportChanges } from '../../src/sdk/changes/report-changes.js';
import { createPortfolioState, type PortfolioState } from '../../src/sdk/portfolio-state.js';
import { pictureOf, restatedPicture } from '../../src/sdk/snapshots/picture-of.js';
import type { Picture } from '../../src/sdk/snapshots/picture.js';

export const FRIDAY = '2026-11-13';
export const MONDAY = '2026-11-16';

export const bands = [{ id: 'low' }, { id: 'middle', from: 50 }, { id: 'high', from: 75 }];

/** A measure that is the metric of its own name. */
export const level = (id: string, more: object = {}): object => ({ id, read: 'latest', metric: id, ...more });

export function modelOf(parts: object): HealthModel {
  const { model, problems } = parseModel({ id: 'm', version: '1', bands, ...parts });
  expect(problems).to.deep.equal([]);
  return model!;
}

/** Half usage, half support. */
export const twoMeasures = modelOf({
  dimensions: [{ id: 'd', measures: [level('usage'), level('support')] }],
});

/** An account whose metrics have a value on Friday and one on Monday (undefined: none). */
export const account = (
  id: string,
  metrics: Record<string, readonly (number | null)[]>,
  more: object = {},
) => ({
  id,
  name: `Account ${id}`,
  metrics: Object.fromEntries(
    Object.entries(metrics).map(([name, values]) => [
      name,
      { every: 'day', end: MONDAY, values: [values[0] ?? null, null, null, values[1] ?? null] },
    ]),
  ),
  ...more,
});

export function stateOf(model: HealthModel, accounts: readonly unknown[], asOf = MONDAY): PortfolioState {
  const parsed = parseAccounts(accounts);
  expect(parsed.problems).to.deep.equal([]);
  return createPortfolioState(model, parsed.accounts, asOf, undefined);
}

/** What was shown on a day, with or without what movements are split by. */
export function shown(state: PortfolioState, isExact = true): Picture {
  const { exact, ...picture } = pictureOf(state, 1);
  return isExact ? { ...picture, exact } : picture;
}

interface Asked {
  readonly before?: Picture;
  readonly acts?: readonly Act[];
  readonly ledger?: ActLedger;
  readonly names?: Readonly<Record<string, string>>;
}

export function ledgerOf(...acts: readonly Act[]): ActLedger {
  const ledger = new ActLedger();
  ledger.add(acts);
  return ledger;
}

/** What changed between what was recorded on Friday, of the same data unless another picture is given, and now. */
export function changes(
  state: PortfolioState,
  { before, acts = [], ledger, names = {} }: Asked = {},
): Promise<ChangeReport> {
  return reportChanges({
    state,
    before: before ?? shown(stateOf(state.model, state.portfolio.accounts, FRIDAY)),
    basis: 'recorded',
    ledger: ledger ?? ledgerOf(...acts),
    nameOf: (id) => names[id],
  });
}

export const restatedChanges = (state: PortfolioState, since = FRIDAY): Promise<ChangeReport> =>
  reportChanges({
    state,
    before: restatedPicture(state, since),
    basis: 'restated',
    ledger: ledgerOf(),
    nameOf: () => undefined,
  });

/** The entry of the one account there is, if it has one. */
export async function only(state: PortfolioState, asked: Asked = {}): Promise<AccountChange | undefined> {
  const { accounts } = await changes(state, asked);
  expect(accounts.length).to.be.at.most(1);
  return accounts[0];
}

export const sumOf = (values: readonly { readonly value: number }[]): number =>
  values.reduce((sum, { value }) => sum + value, 0);

export const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
