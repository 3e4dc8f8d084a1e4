import type { Cadence, Day } from '../../scoring/contract/account.js';

/**
 * Where a text comes from: a column by its heading, a column whose texts are replaced (those not listed stay as they
 * are), or one text for every row.
 */
export type TextColumn =
  | string
  | { readonly column: string; readonly values?: Readonly<Record<string, string>> | undefined }
  | { readonly always: string };

/** Rows that count: each column named must hold the text, or one of the texts, given. */
export type RowFilter = Readonly<Record<string, string | readonly string[]>>;

/** The account a row belongs to: a column with its id, or a column with the `key` of a row in another table. */
export type AccountColumn = string | { readonly column: string; readonly through: string };

/** The table with a row an account. Columns are named by their headings; all but `id` and `name` may be left out. */
export interface AccountColumns {
  /** The table's name among several; `accounts` if left out. */
  readonly table?: string | undefined;
  readonly id: string;
  readonly name: string;
  readonly parent?: TextColumn | undefined;
  readonly url?: TextColumn | undefined;
  readonly segment?: TextColumn | undefined;
  readonly stage?: TextColumn | undefined;
  readonly owner?: TextColumn | undefined;
  readonly currency?: TextColumn | undefined;
  /** Columns of numbers. */
  readonly arr?: string | undefined;
  readonly renewalLikelihood?: string | undefined;
  /** Columns of days. */
  readonly since?: string | undefined;
  readonly renewal?: string | undefined;
  readonly dates?: Readonly<Record<string, string>> | undefined;
  readonly attributes?: Readonly<Record<string, TextColumn>> | undefined;
  /** Columns of current numbers, each under the name of its metric. */
  readonly metrics?: Readonly<Record<string, string>> | undefined;
  readonly goals?: Readonly<Record<string, string>> | undefined;
}

/** Rows gathered into a regular series, one number a period. */
export interface SeriesRows {
  /** Periods are counted back from `asOf`; each is dated by its last day. */
  readonly every: Cadence;
  /** `count` of rows, `distinct` texts in a column, or the `sum` or `mean` of a column of numbers. */
  readonly take: 'count' | 'distinct' | 'sum' | 'mean';
  /** Needed by all but `count`. A row with an empty cell here is passed over. */
  readonly column?: string | undefined;
  /**
   * What a period without rows holds. With it the table is taken to cover every account from its oldest row on (from
   * the account's `since`, if that is later); without it such a period is a gap, and an account without rows unknown.
   */
  readonly absent?: number | undefined;
  readonly where?: RowFilter | undefined;
}

/** Rows kept one by one, as things that happened. An account without any has an empty list: it counts as none, not as unknown. */
export interface EventRows {
  readonly every: 'event';
  /** A column of numbers; a row with an empty cell here is passed over. */
  readonly value?: string | undefined;
  readonly kind?: TextColumn | undefined;
  readonly where?: RowFilter | undefined;
}

/** A contract a row. */
export interface ContractColumns {
  readonly product?: TextColumn | undefined;
  readonly currency?: TextColumn | undefined;
  /** A column of numbers: recurring revenue a year. */
  readonly amount?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly noticeBy?: string | undefined;
  /** A column of true/false, yes/no or 1/0. */
  readonly autoRenew?: string | undefined;
  readonly where?: RowFilter | undefined;
}

/** Facts that hold from the row's day until the account's next row says otherwise. */
export interface FactColumns {
  readonly segment?: TextColumn | undefined;
  readonly stage?: TextColumn | undefined;
  readonly arr?: string | undefined;
  readonly renewalLikelihood?: string | undefined;
  readonly attributes?: Readonly<Record<string, TextColumn>> | undefined;
  readonly goals?: Readonly<Record<string, string>> | undefined;
  readonly where?: RowFilter | undefined;
}

/** A table with any number of rows an account. */
export interface RowTable {
  readonly account: AccountColumn;
  /** The column by which other tables name this one's rows (`through`). */
  readonly key?: string | undefined;
  /** The column with the row's day; needed by metrics and facts. */
  readonly on?: string | undefined;
  readonly metrics?: Readonly<Record<string, SeriesRows | EventRows>> | undefined;
  readonly contracts?: ContractColumns | undefined;
  readonly facts?: FactColumns | undefined;
}

/** How tables of text become accounts. A plain object: it can be kept as JSON beside the model. */
export interface CsvMapping {
  /** The day the export was made; rows dated later are refused. Left out, each table ends with its newest row. */
  readonly asOf?: Day | undefined;
  /** Guessed for each table if left out. */
  readonly delimiter?: string | undefined;
  /** `.` if left out. Marks between thousands are refused. */
  readonly decimal?: '.' | ',' | undefined;
  /** The order in which days are written: `2026-11-16` (if left out), `16.11.2026` or `11/16/2026`. */
  readonly dayOrder?: 'YMD' | 'DMY' | 'MDY' | undefined;
  /** Says that times without a zone are UTC; without this such a cell is no particular day, and refused. */
  readonly zone?: 'UTC' | undefined;
  /** Texts that mean an empty cell, like `NULL`; a cell without text always does. */
  readonly empty?: readonly string[] | undefined;
  /** Of files; `utf-8` if left out. */
  readonly encoding?: string | undefined;
  readonly accounts: AccountColumns;
  readonly tables?: Readonly<Record<string, RowTable>> | undefined;
}
