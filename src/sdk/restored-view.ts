import type { FirstReason } from '../scoring/explain/first-reason.js';
import type { Day } from '../scoring/index.js';

/** What was shown of an account at the last visit, for the moments before its data are here. */
export interface RestoredAccount {
  readonly id: string;
  /** From the host's `names`, from an encrypted archive, or the id. */
  readonly name: string;
  readonly band?: string | undefined;
  /** NaN where unknown. */
  readonly score: number;
  readonly coverage: number;
  /** Points of score moved over the four weeks before. */
  readonly difference?: number | undefined;
  /** What held it back most, else helped most, where the model is still the same. */
  readonly reason?: FirstReason | undefined;
}

/** The picture of the last visit, shown until data arrive. */
export interface Restored {
  readonly day: Day;
  readonly size: number;
  get(id: string): RestoredAccount | undefined;
}
