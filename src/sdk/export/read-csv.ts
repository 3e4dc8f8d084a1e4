import type { CsvMapping } from './csv-mapping.js';
import type { CsvInput, CsvOptions, CsvResult, CsvSource, CsvTableReport } from './csv-result.js';
import { CsvAccountBook } from './csv/csv-account-book.js';
import { accountOf, neededColumns } from './csv/csv-account-row.js';
import { accountsMapped, orderedTables } from './csv/csv-mapping-check.js';
import { CsvProblemList } from './csv/csv-problem-list.js';
import { CsvReader } from './csv/csv-reader.js';
import { rowTable } from './csv/csv-row-table.js';
import type { RowKeys } from './csv/csv-row-table.js';

/** What `fromCsv` does, in a chunk of its own: most pages never import a table. */
export async function readCsv(input: CsvInput, mapping: CsvMapping, options: CsvOptions): Promise<CsvResult> {
  const problems = new CsvProblemList();
  const reports: Record<string, CsvTableReport> = {};
  const book = new CsvAccountBook();
  try {
    const sources = sourcesOf(input, mapping.accounts.table ?? 'accounts');
    await readTables(new CsvReader(sources, mapping, problems, reports, options), book, mapping);
  } catch (error) {
    // Only what the host handed over can fail here: a file that is gone, a mapping of another kind.
    const expected = 'tables and a mapping that can be read';
    problems.add({ severity: 'error', table: '', code: 'unreadable', expected, received: String(error) });
  }
  return {
    accounts: Array.from(book, ({ record }) => record),
    accepted: Object.values(reports).reduce((sum, { accepted }) => sum + accepted, 0),
    rejected: Object.values(reports).reduce((sum, { rejected }) => sum + rejected, 0),
    tables: reports,
    problems: problems.kept,
    truncated: problems.truncated,
  };
}

/** The tables by name. What is neither text nor file is left out, and missed where the mapping asks for it. */
function sourcesOf(input: unknown, accounts: string): Readonly<Record<string, CsvSource>> {
  if (isSource(input)) return { [accounts]: input };
  const named = Object.entries(input ?? {}).filter((entry): entry is [string, CsvSource] =>
    isSource(entry[1]),
  );
  return Object.fromEntries(named);
}

function isSource(value: unknown): value is CsvSource {
  return typeof value === 'string' || value instanceof Blob;
}

async function readTables(reader: CsvReader, book: CsvAccountBook, mapping: CsvMapping): Promise<void> {
  if (!accountsMapped(mapping, reader.problems)) return;
  const { accounts } = mapping;
  await reader.read({
    name: accounts.table ?? 'accounts',
    needed: neededColumns(accounts),
    severity: 'warning',
    take: (row) => {
      const record = accountOf(row, accounts);
      if (record === undefined) return;
      const id = String(record['id']);
      if (book.get(id)) row.warn(accounts.id, 'repeated-id', 'an id of its own; the last row counts', id);
      book.add(id, record);
    },
  });
  const keys = new Map<string, RowKeys>();
  for (const [name, table] of orderedTables(mapping, reader.problems)) {
    const reading = rowTable(name, table, mapping, book, keys);
    await reader.read(reading);
    for (const account of book) {
      reading.finish(account);
      if (reader.turn.isLate) await reader.turn.give();
    }
  }
}
