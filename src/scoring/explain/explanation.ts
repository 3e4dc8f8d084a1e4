import type { ContextNote, Day, Influence } from '../contract/account.js';
import type { Label, ReadingName } from '../contract/model.js';
import type { StageProgress } from './stage-progress.js';

/** One number of the host's data, with its day (and kind, for events). `on` is absent for a bare number. */
export interface EvidencePoint {
  readonly on?: Day | undefined;
  readonly value: number;
  readonly kind?: string | undefined;
}

/** A window of days, both ends included, and what was read from it (NaN: nothing): see `Evidence`. */
export interface EvidenceWindow {
  readonly from: Day;
  readonly to: Day;
  readonly value: number;
}

/** What a reading rests on, oldest point first; at most 60 points, the newest. */
export interface Evidence {
  readonly read: ReadingName;
  readonly metric?: string | undefined;
  readonly attribute?: string | undefined;
  /** The date's name, and its day where it is known. */
  readonly date?: string | undefined;
  readonly dateOn?: Day | undefined;
  /** The window read. Its value is the reading; for `change` and `difference` the mean (or sum, or count) compared. */
  readonly window?: EvidenceWindow | undefined;
  /** The earlier window of `change` and `difference`. */
  readonly earlier?: EvidenceWindow | undefined;
  readonly points: readonly EvidencePoint[];
  /** What the reading was divided by (`per`). */
  readonly per?: { readonly metric: string; readonly value: number } | undefined;
}

/** One signed, exact share of the score. */
export interface Reason {
  readonly measure: string;
  readonly dimension: string;
  /** 0–100. */
  readonly points: number;
  /** The part of the score it decides, 0–1. */
  readonly share: number;
  /** Points of score above (or below) the reference; with the adjustments they sum to the score. */
  readonly contribution: number;
  /** Points of score that full points here would add. */
  readonly lost: number;
  /** The number read, or the text of an attribute or pulse. Absent when filled. */
  readonly reading?: number | string | undefined;
  /** The same reading one window earlier (28 days where it has none). */
  readonly before?: { readonly reading: number | string; readonly asOf: Day } | undefined;
  readonly evidence: Evidence;
  readonly nature?: 'leading' | 'lagging' | undefined;
  readonly influence?: Influence | undefined;
  /** The newest day its evidence has, where it has one. */
  readonly observedOn?: Day | undefined;
  /** True when `whenMissing` stood in for a reading; `why` then says what was unknown. */
  readonly filled: boolean;
  readonly why?: UnknownWhy | undefined;
  /** Rests on facts without a day, so its past is as of now. */
  readonly undated: boolean;
  readonly play?: string | undefined;
  /** What the host said about these days and this measure. */
  readonly context: readonly ContextNote[];
}

/** Why a measure has no points. */
export type UnknownWhy =
  | 'not-sent'
  | 'undated'
  | 'yet-to-come'
  | 'stale'
  | 'empty-window'
  | 'zero-denominator'
  | 'outside-curve'
  | 'no-level'
  | 'unlisted-category'
  | 'too-few-points';

export interface UnknownMeasure {
  readonly measure: string;
  readonly dimension: string;
  readonly why: UnknownWhy;
  /** The newest day there was evidence for, where there was any. */
  readonly lastSeen?: Day | undefined;
}

/** An adjustment that applies; listed also when it changes nothing. `limit` holds the raw score to 0–100. */
export interface AppliedAdjustment {
  readonly id: string;
  readonly contribution: number;
  readonly play?: string | undefined;
}

export interface DimensionShare {
  readonly id: string;
  /** NaN when nothing under it is known. */
  readonly points: number;
  /** The part of the score it decides, 0–1; 0 when unknown. */
  readonly share: number;
}

/** What called for a play. */
export type PlayCause =
  | { readonly kind: 'when' }
  /** The measure, or the group or dimension, that names the play. */
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'adjustment'; readonly id: string }
  | { readonly kind: 'band'; readonly id: string };

export interface SuggestedPlay {
  readonly id: string;
  /** All that called for it, the weightiest first. */
  readonly causes: readonly PlayCause[];
  /** Points of score its causes hold back. */
  readonly lost: number;
  /** Who should take it up, in the model's words. */
  readonly role?: string | undefined;
  /** The day it should be done by, counted from the day asked about. */
  readonly due?: Day | undefined;
  readonly steps: readonly Label[];
  readonly opportunity: boolean;
  /** It was done, set aside or put off lately: it need not be thought of again before this day. */
  readonly restsUntil?: Day | undefined;
  /** True for one that waits, until `restsUntil` or, without that, until it is taken up again. */
  readonly waits?: boolean | undefined;
}

/** What became of a play that was suggested. */
export interface PlayRecord {
  readonly play: string;
  readonly state: 'done' | 'waiting' | 'set-aside';
  readonly on: Day;
  /** The day from which one that waits or was set aside is looked at again. */
  readonly until?: Day | undefined;
}

/** Two views of one account that do not agree; nothing is averaged. */
export type Disagreement =
  | { readonly kind: 'pulse'; readonly pulse: string; readonly band: string; readonly on: Day }
  | { readonly kind: 'likelihood'; readonly likelihood: number; readonly band: string }
  | {
      readonly kind: 'worst-child';
      readonly child: string;
      readonly childBand: string;
      readonly band: string;
    };

/** A parent's children, beside its own score. */
export interface RolledUp {
  /** 0–100, NaN when no child with a score can be counted in: the parent's own score alone is not a roll-up. */
  readonly score: number;
  readonly band?: string | undefined;
  /** All the accounts that name this parent: those of each of `bands`, the `unbanded` and the `unknown`. */
  readonly children: number;
  /** Children without a score: left out of the roll-up. */
  readonly unknown: number;
  /** Children with a score and too little coverage for a band: in the roll-up all the same. */
  readonly unbanded: number;
  /**
   * Children with a score that `weighted` leaves out, for want of recurring revenue above 0 or of a currency that can be
   * brought to the others'; 0 for `mean` and `worst`.
   */
  readonly unweighed: number;
  readonly bands: readonly {
    readonly id: string;
    readonly count: number;
    /** Sums of recurring revenue, one a currency (`''` where none is said). */
    readonly arr: readonly { readonly currency: string; readonly amount: number }[];
  }[];
}

/** Points of score that measures below the reference hold back, by whose hands they are in. */
export interface HeldBack {
  readonly total: number;
  readonly direct: number;
  readonly shared: number;
  readonly outside: number;
  /** By measures that do not say. */
  readonly unsaid: number;
}

/** Everything the model says about one account on one day. */
export interface Explanation {
  readonly asOf: Day;
  /** 0–100 unrounded, NaN when nothing is known. */
  readonly score: number;
  /** The score as shown: a plain decimal string, empty when unknown. */
  readonly display: string;
  readonly band?: string | undefined;
  /** 0–1. */
  readonly coverage: number;
  /** The edge of the best band that applies: what contributions are counted from. */
  readonly reference: number;
  readonly dimensions: readonly DimensionShare[];
  readonly reasons: readonly Reason[];
  readonly heldBack: HeldBack;
  readonly adjustments: readonly AppliedAdjustment[];
  readonly plays: readonly SuggestedPlay[];
  readonly stage?: StageProgress | undefined;
  readonly disagreements: readonly Disagreement[];
  readonly unknown: readonly UnknownMeasure[];
  readonly rolledUp?: RolledUp | undefined;
  /** Ids of the variants that apply, in order. */
  readonly variants: readonly string[];
  /** True when something rests on facts without a day. */
  readonly undated: boolean;
  readonly model: { readonly id: string; readonly version: string; readonly hash: string };
}

export type MovementKind = 'points' | 'weight' | 'came' | 'went' | 'adjustment' | 'variant' | 'model';

export interface MovementRow {
  readonly kind: MovementKind;
  /** The measure or adjustment. */
  readonly id?: string | undefined;
  /** Points of score. */
  readonly value: number;
  /** The measure turned filled (or unfilled) between the two. */
  readonly turned?: 'filled' | 'unfilled' | undefined;
}

/** The difference of two scores, split exactly. */
export interface Movement {
  readonly difference?: number | undefined;
  readonly became?: 'known' | 'unknown' | undefined;
  readonly rows: readonly MovementRow[];
}

export interface HistoryPoint {
  readonly on: Day;
  /** NaN when unknown. */
  readonly score: number;
  readonly coverage: number;
  /** The plain band of that day, without hold. */
  readonly band?: string | undefined;
  /** `restated`: the model of today over the data of then. `recorded`: what was shown then. */
  readonly kind: 'restated' | 'recorded';
  readonly undated: boolean;
}
