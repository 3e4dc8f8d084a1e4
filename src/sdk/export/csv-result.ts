import type { Problem } from '../../scoring/contract/problems.js';

/** CSV text, or a file of it. */
export type CsvSource = string | Blob;

/** One table (the accounts), or several by the names the mapping uses. */
export type CsvInput = CsvSource | Readonly<Record<string, CsvSource>>;

/** A cell, row or table that could not be read. `error`: the row (or table) was refused; `warning`: only the cell. */
export interface CsvProblem extends Problem {
  readonly table: string;
  /** The line of the file on which the row begins; the heading is line 1. Absent when the whole table is meant. */
  readonly line?: number | undefined;
  /** The heading of the column. */
  readonly column?: string | undefined;
}

/** Rows of one table, its heading and empty lines not counted. */
export interface CsvTableReport {
  readonly accepted: number;
  readonly rejected: number;
}

export interface CsvResult {
  /** Records for `ingest` or `parseAccounts`, in the order of the accounts table. */
  readonly accounts: readonly Readonly<Record<string, unknown>>[];
  /** Rows of all tables. */
  readonly accepted: number;
  readonly rejected: number;
  readonly tables: Readonly<Record<string, CsvTableReport>>;
  /** At most 1,000; `truncated` counts the rest. */
  readonly problems: readonly CsvProblem[];
  readonly truncated: number;
}

export interface CsvOptions {
  /** Called as the tables are read, with characters (of files: bytes) done and in total. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}
