import type { ChangesWords } from '../../locales/changes-words.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { AccountChange, ChangeReport, ChangeTodo } from '../../sdk/changes/change-report.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { wordingContext } from '../shared/wording-context.js';

/** Accounts under one heading. */
export interface ChangeGroup {
  readonly key: ChangeTodo | 'seen';
  readonly changes: readonly AccountChange[];
}

/** Everything one drawing of the feed is made from, and whom it tells what was pressed. */
export interface ChangesScene {
  readonly store: HealthStore;
  readonly report: ChangeReport;
  readonly model: HealthModel;
  readonly locale: HealthLocale;
  readonly words: ChangesWords;
  readonly context: WordingContext;
  /** 1–6: of the title; groups are one below. */
  readonly headingLevel: number;
  /** What was not seen yet, by what to do; groups without an account are left out. */
  readonly groups: readonly ChangeGroup[];
  readonly seen: readonly AccountChange[];
  /** Accounts of a group that are drawn. */
  shown(group: ChangeGroup): number;
  onMore(group: ChangeGroup): void;
  onSelect(id: string): void;
  onSeen(changes: readonly AccountChange[]): void;
}

/** Puts the accounts of a report where they belong: it has them by what to do, in the order in which to look. */
export function groupChanges(
  { accounts }: ChangeReport,
  isSeen: (change: AccountChange) => boolean,
): Pick<ChangesScene, 'groups' | 'seen'> {
  const groups = new Map<ChangeTodo, AccountChange[]>();
  const seen: AccountChange[] = [];
  for (const change of accounts) {
    if (isSeen(change)) seen.push(change);
    else if (groups.get(change.todo)?.push(change) === undefined) groups.set(change.todo, [change]);
  }
  return { seen, groups: [...groups].map(([key, changes]) => ({ key, changes })) };
}

/** What sentences of a report are built around: an account that left goes by the name it has in the report. */
export function reportContext(
  { asOf, accounts }: ChangeReport,
  model: HealthModel,
  store: HealthStore,
  locale: HealthLocale,
): WordingContext {
  const told = (id: string): string | undefined => accounts.find((change) => change.id === id)?.name;
  return wordingContext(locale, model, asOf, (id) => store.get(id)?.name ?? told(id));
}
