import { parseDay } from '../../../scoring/contract/day.js';
import type { DayNumber } from '../../../scoring/contract/day.js';
import type { CsvMapping, RowTable } from '../csv-mapping.js';
import type { AccountDraft, CsvAccountBook } from './csv-account-book.js';
import { contractPart } from './csv-contract-part.js';
import { factParts } from './csv-fact-part.js';
import { metricPart } from './csv-metric-part.js';
import type { TableReading } from './csv-reader.js';
import type { CsvRow } from './csv-row.js';

/** Accounts by the key of a row in a table that others are joined through. */
export type RowKeys = Map<string, AccountDraft>;

export interface RowTableImport extends TableReading {
  /** Puts what the table said about an account into its record. */
  readonly finish: (account: AccountDraft) => void;
}

/**
 * The reading of a table with any number of rows an account.
 *
 * @param keys accounts by row key, of the tables read before; gains this table's own if it has a `key`
 */
export function rowTable(
  name: string,
  table: RowTable,
  mapping: CsvMapping,
  book: CsvAccountBook,
  keys: Map<string, RowKeys>,
): RowTableImport {
  const parts = [
    ...Object.entries(table.metrics ?? {}).map(([metric, rows]) => metricPart(metric, rows)),
    ...(table.facts ? factParts(table.facts) : []),
    ...(table.contracts ? [contractPart(table.contracts)] : []),
  ];
  const asOf = mapping.asOf === undefined ? undefined : parseDay(mapping.asOf);
  const ownKeys: RowKeys = new Map();
  keys.set(name, ownKeys);
  let first = Number.POSITIVE_INFINITY;
  let newest = Number.NEGATIVE_INFINITY;

  function dayOf(row: CsvRow): DayNumber {
    if (table.on === undefined) return Number.NaN;
    const day = row.day(table.on);
    if (day === undefined && !row.refused) row.refuse(table.on, 'no-day', 'a calendar day');
    if (day !== undefined && asOf !== undefined && day > asOf) {
      row.refuse(table.on, 'later-than-as-of', `a day up to ${String(mapping.asOf)}`, row.cell(table.on));
    }
    return day ?? Number.NaN;
  }

  function take(row: CsvRow): void {
    const account = accountOf(row, table, book, keys);
    const day = dayOf(row);
    const kept = row.refused ? [] : parts.map((part) => part.read(row, day));
    if (account === undefined || row.refused) return;
    const key = table.key === undefined ? undefined : row.cell(table.key);
    if (key !== undefined) {
      if (ownKeys.has(key))
        row.warn(table.key as string, 'repeated-key', 'a key of its own; the last row counts', key);
      ownKeys.set(key, account);
    }
    for (const keep of kept) keep?.(account);
    if (Number.isNaN(day)) return;
    first = Math.min(first, day);
    newest = Math.max(newest, day);
  }

  function finish(account: AccountDraft): void {
    const end = asOf ?? newest;
    if (table.on !== undefined && !Number.isFinite(end)) return;
    for (const part of parts) part.finish(account, { first: Math.min(first, end), end });
  }

  const column = typeof table.account === 'string' ? table.account : table.account.column;
  const needed = [column, table.on, table.key].filter((heading) => heading !== undefined);
  return { name, needed, severity: 'error', take, finish };
}

/** The account a row belongs to; undefined, with the row refused, where it names none that is known. */
function accountOf(
  row: CsvRow,
  { account }: RowTable,
  book: CsvAccountBook,
  keys: ReadonlyMap<string, RowKeys>,
): AccountDraft | undefined {
  const column = typeof account === 'string' ? account : account.column;
  const text = row.cell(column);
  if (text === undefined) {
    row.refuse(column, 'no-id', 'an id');
    return undefined;
  }
  const draft = typeof account === 'string' ? book.get(text) : keys.get(account.through)?.get(text);
  if (draft === undefined) {
    const where = typeof account === 'string' ? 'the accounts' : account.through;
    row.refuse(column, 'no-such-row', `an id found in ${where}`, text);
    return undefined;
  }
  row.record = String(draft.record['id']);
  return draft;
}
