import type { DayNumber } from '../contract/day.js';
import type { Portfolio } from './portfolio.js';

/** Rows are scored in blocks of this many, so that scratch columns stay in the processor's cache. */
export const BLOCK_ROWS = 1024;

/** Columns for intermediate results, handed out in the order of a stack and used again. */
export class Scratch {
  readonly #floats: Float64Array[] = [];
  readonly #integers: Int32Array[] = [];
  #floatsOut = 0;
  #integersOut = 0;

  /** A column of `BLOCK_ROWS` numbers with whatever was left in it. */
  floats(): Float64Array {
    return (this.#floats[this.#floatsOut++] ??= new Float64Array(BLOCK_ROWS));
  }

  integers(): Int32Array {
    return (this.#integers[this.#integersOut++] ??= new Int32Array(BLOCK_ROWS));
  }

  /** Runs `work` and takes back every column it was handed. */
  within<T>(work: () => T): T {
    const floats = this.#floatsOut;
    const integers = this.#integersOut;
    try {
      return work();
    } finally {
      this.#floatsOut = floats;
      this.#integersOut = integers;
    }
  }
}

/** Some rows of a portfolio as of a day. Column `k` of any scratch column belongs to row `rows[k]`. */
export interface Block {
  readonly portfolio: Portfolio;
  /** At most `BLOCK_ROWS` row numbers. */
  readonly rows: Int32Array;
  readonly asOf: DayNumber;
  readonly scratch: Scratch;
}

/** Scoring is synchronous, so one stack of columns serves every caller, and a single account costs no allocation. */
const scratch = new Scratch();

/** What putting columns together needs of a block, where the columns were not read from a portfolio. */
export type ColumnBlock = Pick<Block, 'rows' | 'scratch'>;

export const createColumnBlock = (rows: Int32Array): ColumnBlock => ({ rows, scratch });

export const createBlock = (portfolio: Portfolio, rows: Int32Array, asOf: DayNumber): Block => ({
  portfolio,
  rows,
  asOf,
  scratch,
});
