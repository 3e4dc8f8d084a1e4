import type { Day, HealthModel } from '../../scoring/index.js';
import type { ExactPoints } from '../../scoring/explain/exact-points.js';

/** What a model is known by where the model itself is not kept. */
export interface ModelStamp {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  /** Ids of its bands, lowest first. */
  readonly bands: readonly string[];
}

/** What was shown of a portfolio on a day: columns in the order of `ids`. No names, notes or metrics. */
export interface Picture {
  readonly day: Day;
  /** When it was taken, milliseconds since 1970. */
  readonly takenAt: number;
  readonly model: ModelStamp;
  readonly ids: readonly string[];
  /** NaN where unknown. */
  readonly score: Float64Array;
  /** 0–1. */
  readonly coverage: Float64Array;
  /** Place in `model.bands`, −1 for none. */
  readonly band: Int8Array;
  /** Kept for the last visit and for month ends only. */
  readonly exact?: ExactPicture | undefined;
}

/** What makes an earlier picture comparable point by point, and lets it be drawn again in its order. */
export interface ExactPicture {
  /** Place in triage order, 0 first. */
  readonly rank: Int32Array;
  /** Points of score moved over four weeks, NaN where unknown. */
  readonly moved: Float64Array;
  readonly points: ExactPoints;
}

/** One recorded day of one account. */
export interface RecordedPoint {
  readonly day: Day;
  readonly score: number;
  readonly coverage: number;
  readonly band?: string | undefined;
  readonly model: ModelStamp;
}

/** The model of a picture, where it is the one at hand. */
export const isSameModel = (stamp: ModelStamp, model: HealthModel, hash: string): boolean =>
  stamp.id === model.id && stamp.hash === hash;
