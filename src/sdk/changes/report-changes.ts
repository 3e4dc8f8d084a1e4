import type { ActLedger } from '../acts/act-ledger.js';
import type { PortfolioState } from '../portfolio-state.js';
import type { Picture } from '../snapshots/picture.js';
import { accountChange, leftAccount } from './account-change.js';
import type { AccountChange, ChangeReport, PortfolioChange } from './change-report.js';
import { commonChanges } from './common-changes.js';
import { compare, movementOf, type Comparison } from './comparison.js';
import { compositions } from './composition.js';
import { findingsOf } from './findings.js';
import { isOnlyCommon } from './fold.js';
import { PageTurns } from '../page-turns.js';
import { TODO_ORDER } from './todo.js';

/** What a report is drawn from. */
export interface ChangesAsked {
  /** How the portfolio stands. */
  readonly state: PortfolioState;
  /** The earlier day: what was shown then, or what `restatedPicture` says of it; undefined where there is none. */
  readonly before: Picture | undefined;
  readonly basis: ChangeReport['basis'];
  readonly ledger: ActLedger;
  /** What an account that is not here any more was called. */
  readonly nameOf: (id: string) => string | undefined;
}

/** That another model scores now; where only the document differs, its hash tells the two apart. */
function modelChange({ state, before, isSameModel }: Comparison): PortfolioChange[] {
  if (isSameModel) return [];
  const { model, compiled } = state;
  const told = (version: string, hash: string): string =>
    before.model.version === model.version ? `${version} (${hash.slice(0, 8)})` : version;
  return [
    {
      kind: 'model',
      before: told(before.model.version, before.model.hash),
      after: told(model.version, compiled.hash),
    },
  ];
}

/**
 * Says what changed since an earlier day, account by account where it is worth a word and once where most accounts did
 * the same. Gives the page a turn every 8 ms; what it looks at does not change meanwhile.
 *
 * Cost: a few microseconds an account in which nothing changed, some tens for one that has something to tell.
 */
export async function reportChanges({
  state,
  before,
  basis,
  ledger,
  nameOf,
}: ChangesAsked): Promise<ChangeReport> {
  const { asOf, portfolio } = state;
  if (!before) {
    return { since: undefined, asOf, basis, portfolio: [], accounts: [], folded: 0, quiet: portfolio.size };
  }
  const turns = new PageTurns();
  const comparison = await compare(state, before, basis, turns);
  const common = await commonChanges(comparison, turns);
  const groups = new Map(TODO_ORDER.map((todo): [string, AccountChange[]] => [todo, []]));
  let [folded, quiet] = [0, 0];
  for (const row of state.order) {
    const findings = findingsOf(comparison, row, ledger);
    // What there is to tell takes a thousand times as long as a look at the clock.
    if (findings ? turns.isLate : turns.isDue) await turns.give();
    const movement = findings && movementOf(comparison, row);
    if (movement && !isOnlyCommon(comparison, row, findings, movement, common)) {
      const change = accountChange(comparison, row, findings, movement, ledger);
      groups.get(change.todo)!.push(change);
    } else if (findings || common.has(row)) folded++;
    else quiet++;
  }
  const left = comparison.left.map((place) => leftAccount(comparison, place, ledger, nameOf));
  left.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    since: before.day,
    asOf,
    basis,
    portfolio: [...modelChange(comparison), ...common.said, ...compositions(comparison)],
    accounts: [...[...groups.values()].flat(), ...left],
    folded,
    quiet,
  };
}
