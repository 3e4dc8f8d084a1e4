import type { Day } from '../contract/account.js';
import type { Edges, Reading } from '../contract/model.js';
import type { UnknownWhy } from './explanation.js';

/** One simple statement of what a step asks, and where it stands. */
export interface Ask {
  readonly kind:
    | 'measure'
    | 'dimension'
    | 'score'
    | 'coverage'
    | 'movement'
    | 'reading'
    | 'attribute'
    | 'segment'
    | 'stage'
    | 'band';
  /** The measure, dimension or attribute; for a reading the measure that reads the same, where there is one. */
  readonly id?: string | undefined;
  readonly reading?: Reading | undefined;
  /** What `now` is held against. */
  readonly edges?: Edges | undefined;
  /** Set where it is only asked whether something is known. */
  readonly known?: boolean | undefined;
  /** The texts one of which `now` should be. */
  readonly wanted?: readonly string[] | undefined;
  /** True where the step asks that it should not hold. */
  readonly negated?: boolean | undefined;
  readonly holds: boolean | undefined;
  /** Points of a measure, dimension, score or movement; a reading; a share of the model; or a text. Absent when unknown. */
  readonly now?: number | string | undefined;
  /** Why a reading is unknown, and the newest day there was evidence for it, where there was any. */
  readonly why?: UnknownWhy | undefined;
  readonly lastSeen?: Day | undefined;
}

/** One step of a stage, and why it is done or is not. */
export interface StepProgress {
  readonly id: string;
  readonly done: boolean | undefined;
  /** What `doneWhen` asks, in the model's order. */
  readonly asks: readonly Ask[];
  /** True where one of `asks` is enough. */
  readonly oneIsEnough?: boolean | undefined;
}

export interface StageProgress {
  readonly id: string;
  readonly steps: readonly StepProgress[];
  /** The first step that is not done. */
  readonly next?: string | undefined;
}
