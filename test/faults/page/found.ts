import type { Day } from '../../../src/scoring/index.js';

/** What is there after a restart. */
export interface Found {
  readonly kind: string;
  readonly reason: string;
  /** The number of each act; null for one that was never written so. */
  readonly acts: readonly (number | null)[];
  /** The number of each day's picture; null for one that was never taken so, or cannot be read. */
  readonly days: Readonly<Record<Day, number | null>>;
  /** What was told of records that cannot be read. */
  readonly missed: readonly string[];
}
