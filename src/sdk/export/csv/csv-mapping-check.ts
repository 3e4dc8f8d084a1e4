import { parseDay } from '../../../scoring/contract/day.js';
import type { CsvMapping, RowTable } from '../csv-mapping.js';
import type { CsvProblemList } from './csv-problem-list.js';

/** Whether the accounts can be read at all under this mapping; says why not. */
export function accountsMapped(mapping: CsvMapping, problems: CsvProblemList): boolean {
  const table = mapping.accounts.table ?? 'accounts';
  const say = (expected: string): void => {
    problems.add({ severity: 'error', table, code: 'bad-mapping', expected });
  };
  const { id, name } = mapping.accounts;
  const named = typeof id === 'string' && typeof name === 'string';
  if (!named) say('the columns of `id` and `name`');
  const dated = mapping.asOf === undefined || parseDay(mapping.asOf) !== undefined;
  if (!dated) say('`asOf` as YYYY-MM-DD');
  return named && dated;
}

/**
 * The row tables in an order in which each comes after the one it is joined through. Those that cannot be used are left
 * out, and said: a metric or fact without a day, a join through a table that is not there, has no key or leads in a circle.
 */
export function orderedTables(mapping: CsvMapping, problems: CsvProblemList): [string, RowTable][] {
  const waiting = new Map(Object.entries(mapping.tables ?? {}));
  const ordered = new Map<string, RowTable>();
  const say = (table: string, expected: string): void => {
    problems.add({ severity: 'error', table, code: 'bad-mapping', expected });
  };
  for (const [name, table] of waiting) {
    const lack = lackOf(table);
    if (lack === undefined) continue;
    say(name, lack);
    waiting.delete(name);
  }
  for (let before = -1; before !== ordered.size;) {
    before = ordered.size;
    for (const [name, table] of waiting) {
      if (typeof table.account !== 'string' && ordered.get(table.account.through)?.key === undefined)
        continue;
      ordered.set(name, table);
      waiting.delete(name);
    }
  }
  for (const name of waiting.keys()) say(name, '`through` a table with a `key` that leads to the accounts');
  return [...ordered];
}

function lackOf(table: RowTable): string | undefined {
  const { account } = table as Partial<RowTable>;
  const column = typeof account === 'string' ? account : account?.column;
  if (typeof column !== 'string') return 'the column of `account`';
  if ((table.metrics !== undefined || table.facts !== undefined) && table.on === undefined)
    return 'the column of `on`';
  const blind = Object.entries(table.metrics ?? {}).find(
    ([, rows]) => rows.every !== 'event' && rows.take !== 'count' && rows.column === undefined,
  );
  return blind === undefined ? undefined : `a \`column\` to take the metric ${blind[0]} from`;
}
