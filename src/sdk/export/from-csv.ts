import type { CsvMapping } from './csv-mapping.js';
import type { CsvInput, CsvOptions, CsvResult } from './csv-result.js';

/**
 * Turns one CSV table of accounts, or several tables that belong together, into account records for `ingest`.
 *
 * Rows that cannot be read are listed with their line and left out; the others count. It never rejects, and gives the
 * page a turn every few milliseconds. The reader and its CSV parser are loaded when this is first called.
 *
 * @param input text or file of the accounts table, or texts and files by the names of `mapping`
 * @param mapping which columns mean what: `docs/csv.md`
 */
export async function fromCsv(
  input: CsvInput,
  mapping: CsvMapping,
  options: CsvOptions = {},
): Promise<CsvResult> {
  const { readCsv } = await import('./read-csv.js');
  return readCsv(input, mapping, options);
}
