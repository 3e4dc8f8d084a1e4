import type { AccountColumns } from '../csv-mapping.js';
import { put } from './csv-account-book.js';
import type { CsvRow } from './csv-row.js';

const TEXTS = ['parent', 'url', 'segment', 'stage', 'owner', 'currency'] as const;
const NUMBERS = ['arr', 'renewalLikelihood'] as const;
const DAYS = ['since', 'renewal'] as const;

/** Columns without which a row is no account. */
export function neededColumns(columns: AccountColumns): string[] {
  return [columns.id, columns.name];
}

/** The account one row describes; undefined, with the row refused, where it has no id or no name. */
export function accountOf(row: CsvRow, columns: AccountColumns): Record<string, unknown> | undefined {
  const id = row.cell(columns.id);
  row.record = id;
  if (id === undefined) row.refuse(columns.id, 'no-id', 'an id');
  const name = row.cell(columns.name);
  if (name === undefined) row.refuse(columns.name, 'no-name', 'a name');
  if (row.refused) return undefined;
  const record: Record<string, unknown> = { id, name };
  for (const key of TEXTS) put(record, [key], row.text(columns[key]));
  for (const key of NUMBERS) put(record, [key], row.number(columns[key]));
  for (const key of DAYS) put(record, [key], row.dayText(columns[key]));
  for (const [key, from] of Object.entries(columns.dates ?? {}))
    put(record, ['dates', key], row.dayText(from));
  for (const [key, from] of Object.entries(columns.attributes ?? {}))
    put(record, ['attributes', key], row.text(from));
  for (const [key, from] of Object.entries(columns.metrics ?? {}))
    put(record, ['metrics', key], row.number(from));
  for (const [key, from] of Object.entries(columns.goals ?? {}))
    put(record, ['goals', key], row.number(from));
  return record;
}
