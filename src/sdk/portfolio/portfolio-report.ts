import type { Influence } from '../../scoring/contract/account.js';
import type { Day } from '../../scoring/index.js';

/** An amount in one currency; `''` where the host says none. */
export interface Amount {
  readonly currency: string;
  readonly amount: number;
}

/** Some accounts, and their recurring revenue: one sum a currency, or one in all where the store was given rates. */
export interface Tally {
  readonly accounts: number;
  /**
   * The store's `currency` first, then that in which most accounts of the report pay; an account may pay in several. A
   * currency that nobody pays in is left out, so that accounts that pay nothing leave this empty.
   */
  readonly arr: readonly Amount[];
  /** Accounts whose revenue is not known, and so in none of the sums. */
  readonly withoutArr: number;
  /**
   * Which they are where no query can say so: of flows, of those that came, of quarters and of causes. Those with most
   * revenue (then first in triage order) first; at most 20.
   */
  readonly ids?: readonly string[] | undefined;
}

/** The accounts on one band; `band` undefined is "not enough data". */
export interface BandTally extends Tally {
  readonly band: string | undefined;
}

/** The accounts of one segment or stage, by band. `key` undefined: the host does not say. */
export interface PartTally extends Tally {
  readonly key: string | undefined;
  /** The bands that have accounts, lowest first, "not enough data" last. */
  readonly bands: readonly BandTally[];
}

/** Accounts that stood on one band then and stand on one now. Those that stayed are flows too. */
export interface BandFlow extends Tally {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What a calendar quarter brings, from the day asked about on. */
export interface QuarterTally {
  /** The first and the last day of the quarter. */
  readonly from: Day;
  readonly to: Day;
  /** Accounts whose renewal day falls into it, with the recurring revenue of today. */
  readonly renewals: Tally;
  readonly renewalBands: readonly BandTally[];
  /**
   * Accounts with a last day of notice in it, and what is at stake: the amounts of the contracts whose days they are,
   * where these say them, else the account's recurring revenue.
   */
  readonly notices: Tally;
  readonly noticeBands: readonly BandTally[];
}

/** What became, in one currency, of the recurring revenue contracted a year ago. */
export interface Retention {
  readonly currency: string;
  readonly from: Day;
  readonly to: Day;
  /** Accounts whose contracts say what they paid then. */
  readonly accounts: number;
  readonly before: number;
  /** Of `before`, what is still paid: no account counts more than it paid then. 0–1. */
  readonly gross: number;
  /** The same with what those accounts added since; above 1 where they grew. */
  readonly net: number;
}

/** One cause that holds accounts back most: each account below the best band counts for its first cause alone. */
export interface CauseTally extends Tally {
  readonly kind: 'measure' | 'adjustment';
  readonly id: string;
  /** In whose hands it is, where the model says. */
  readonly influence?: Influence | undefined;
  /** The play the model names for it. */
  readonly play?: string | undefined;
  readonly ids: readonly string[];
}

/** What is asked of the whole portfolio, or of a part of it. */
export interface PortfolioQuestion {
  readonly segments?: readonly string[] | undefined;
  readonly stages?: readonly string[] | undefined;
  /** Only accounts whose owner is the viewer. */
  readonly mine?: boolean | undefined;
  /** Days back that movement between bands is told over; 28 if left out. */
  readonly sinceDays?: number | undefined;
}

/** The portfolio on one day: where it stands, where it moved, what is coming, and what holds it back. */
export interface PortfolioReport {
  readonly asOf: Day;
  readonly total: Tally;
  /** Every band of the model, lowest first, then "not enough data". */
  readonly bands: readonly BandTally[];
  /** By revenue, most first; the unsaid last. */
  readonly segments: readonly PartTally[];
  /** In the model's order, then others by revenue; the unsaid last. */
  readonly stages: readonly PartTally[];
  /** Plain bands of today's model over the data of then and now: `restated`. */
  readonly moves: {
    readonly since: Day;
    readonly flows: readonly BandFlow[];
    /** Accounts that were not customers yet on that day, by the band they are on now. */
    readonly came: readonly BandTally[];
  };
  /** From the quarter of today on, the first eight that bring anything. */
  readonly quarters: readonly QuarterTally[];
  /** A currency each; empty where no account was contracted for anything a year ago. */
  readonly retention: readonly Retention[];
  /** Accounts contracted a year ago that `retention` leaves out: in several currencies, or in another one now. */
  readonly retentionLeftOut: number;
  /** Most accounts' revenue first; views group them by influence. */
  readonly causes: readonly CauseTally[];
}
