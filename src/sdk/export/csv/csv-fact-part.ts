import { formatDay } from '../../../scoring/contract/day.js';
import type { DayNumber } from '../../../scoring/contract/day.js';
import type { FactColumns, RowFilter } from '../csv-mapping.js';
import { put } from './csv-account-book.js';
import type { AccountDraft } from './csv-account-book.js';
import type { CsvRow } from './csv-row.js';
import type { CsvRowPart } from './csv-row-part.js';

type Path = readonly [string] | readonly [string, string];

/** The dated facts drawn from rows, each a part of its own. */
export function factParts(facts: FactColumns): CsvRowPart[] {
  const { attributes, goals, where } = facts;
  const named = <T>(group: string, columns: Readonly<Record<string, T>> | undefined): [Path, T][] =>
    Object.entries(columns ?? {}).map(([key, from]) => [[group, key], from]);
  const texts = (['segment', 'stage'] as const).map((key) => [[key], facts[key]] as const);
  const numbers = (['arr', 'renewalLikelihood'] as const).map((key) => [[key], facts[key]] as const);
  return [
    ...[...texts, ...named('attributes', attributes)].map(([path, from]) =>
      factPart(path, (row) => row.text(from), where),
    ),
    ...[...numbers, ...named('goals', goals)].map(([path, from]) =>
      factPart(path, (row) => row.number(from), where),
    ),
  ];
}

/** A fact with its past. An empty cell says nothing: what held before still holds. */
function factPart(
  path: Path,
  read: (row: CsvRow) => string | number | undefined,
  where: RowFilter | undefined,
): CsvRowPart {
  const gathered = new Map<AccountDraft, { day: DayNumber; value: string | number }[]>();
  return {
    read(row, day) {
      const value = row.fits(where) ? read(row) : undefined;
      if (value === undefined) return undefined;
      return (account) => {
        const kept = gathered.get(account) ?? [];
        kept.push({ day, value });
        gathered.set(account, kept);
      };
    },
    finish(account) {
      const kept = gathered.get(account);
      if (kept === undefined) return;
      kept.sort((a, b) => a.day - b.day);
      put(account.record, path, {
        at: kept.map(({ day }) => formatDay(day)),
        values: kept.map(({ value }) => value),
      });
    },
  };
}
