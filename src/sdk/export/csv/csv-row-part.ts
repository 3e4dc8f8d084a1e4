import type { DayNumber } from '../../../scoring/contract/day.js';
import type { AccountDraft } from './csv-account-book.js';
import type { CsvRow } from './csv-row.js';

/** The days a table covers: from its oldest row to the day of the export. */
export interface CsvSpan {
  readonly first: DayNumber;
  readonly end: DayNumber;
}

/** One thing that is drawn from the rows of a table: a metric, a fact, the contracts. */
export interface CsvRowPart {
  /**
   * Reads what it needs from a row. Keeping it is a second step, taken only once all parts could read the row; undefined
   * where the row says nothing to this part.
   */
  read(row: CsvRow, day: DayNumber): ((account: AccountDraft) => void) | undefined;
  /** Puts what was kept for an account into its record. */
  finish(account: AccountDraft, span: CsvSpan): void;
}
