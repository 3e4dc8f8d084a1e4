import type { Day, Influence } from './account.js';

/** Text, or text by language tag (`{ en: …, de: … }`). */
export type Label = string | Readonly<Record<string, string>>;

/** A length of time: a whole number and `d`, `w`, `m` or `y` (1, 7, 30 or 365 days each). */
export type Duration = string;

/** Edges a number is held against; all that are given must hold, each forgiving 1e-9. */
export interface Edges {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly above?: number | undefined;
  readonly below?: number | undefined;
}

/** How one number is drawn from an account (`docs/scoring.md#readings`). */
export type ReadingName =
  | 'latest'
  | 'mean'
  | 'min'
  | 'max'
  | 'sum'
  | 'count'
  | 'change'
  | 'difference'
  | 'slope'
  | 'variability'
  | 'share'
  | 'nps'
  | 'daysSince'
  | 'daysUntil'
  | 'goal'
  | 'attribute'
  | 'pulse';

/** What to read, from what, over which days. */
export interface Reading {
  readonly read: ReadingName;
  readonly metric?: string | undefined;
  readonly attribute?: string | undefined;
  /** `since`, `renewal` or a key of the account's `dates`. */
  readonly date?: string | undefined;
  readonly over?: Duration | undefined;
  readonly against?: Duration | undefined;
  readonly lag?: Duration | undefined;
  readonly of?: 'mean' | 'sum' | undefined;
  readonly weigh?: Readonly<Record<string, number>> | undefined;
  readonly per?: string | undefined;
  readonly where?: Edges | undefined;
}

export interface Level extends Edges {
  readonly points: number;
}

/** How a reading becomes points (0–100; any number in a sum model). */
export interface PointMap {
  /** `[reading, points]` pairs, reading rising; linear between. */
  readonly curve?: readonly (readonly [number, number])[] | undefined;
  /** `"skip"`: unknown beyond the curve's ends; otherwise the end points hold. */
  readonly outside?: 'skip' | undefined;
  readonly levels?: readonly Level[] | undefined;
  readonly categories?: Readonly<Record<string, number>> | undefined;
}

export interface Measure extends Reading {
  readonly id: string;
  readonly label?: Label | undefined;
  readonly weight?: number | undefined;
  readonly points?: PointMap | undefined;
  readonly nature?: 'leading' | 'lagging' | undefined;
  readonly influence?: Influence | undefined;
  readonly freshFor?: Duration | undefined;
  readonly fadesOver?: Duration | undefined;
  readonly whenMissing?: number | undefined;
  readonly play?: string | undefined;
}

export type Combine = 'mean' | 'worst' | 'best' | 'sum';

/** Measures (or further groups) under one name; a dimension is a group of the first level. */
export interface Group {
  readonly id: string;
  readonly label?: Label | undefined;
  readonly weight?: number | undefined;
  readonly combine?: Combine | undefined;
  readonly measures: readonly (Measure | Group)[];
  readonly play?: string | undefined;
}

/** A named range of the score, from its edge up. `from` includes the edge, `above` does not. */
export interface Band {
  readonly id: string;
  readonly label?: Label | undefined;
  readonly from?: number | undefined;
  readonly above?: number | undefined;
}

interface KnownOrEdges extends Edges {
  readonly known?: boolean | undefined;
}

/** `all`, `any`, `not` over simple statements; what rests on something unknown is unknown (Kleene). */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly segment: string | readonly string[] }
  | { readonly stage: string | readonly string[] }
  | {
      readonly attribute: string;
      readonly is?: string | number | boolean | undefined;
      readonly in?: readonly (string | number | boolean)[] | undefined;
      readonly known?: boolean | undefined;
    }
  | ({ readonly reading: Reading } & KnownOrEdges)
  | ({ readonly measure: string } & KnownOrEdges)
  | ({ readonly dimension: string } & KnownOrEdges)
  | ({ readonly score: true } & Edges)
  | ({ readonly coverage: true } & Edges)
  | ({ readonly movement: Duration } & Edges)
  | { readonly band: string | readonly string[] };

/** A rule with exactly one action, applied to the score in the order of the model. */
export interface Adjustment {
  readonly id: string;
  readonly label?: Label | undefined;
  readonly when: Condition;
  readonly cap?: number | undefined;
  readonly floor?: number | undefined;
  readonly set?: number | undefined;
  readonly add?: number | undefined;
  /** The last day on which it applies. */
  readonly until?: Day | undefined;
  readonly play?: string | undefined;
}

/** What a variant changes of a measure; its weight goes into `Variant.weights`. */
export type MeasureChange = Partial<Omit<Measure, 'id' | 'weight'>>;

export interface Variant {
  readonly id: string;
  readonly label?: Label | undefined;
  readonly when: Condition;
  /** By id of a dimension, group or measure. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  readonly measures?: Readonly<Record<string, MeasureChange>> | undefined;
  readonly bands?: readonly Band[] | undefined;
}

/** A response the model suggests. */
export interface Play {
  readonly id: string;
  readonly label?: Label | undefined;
  readonly role?: string | undefined;
  readonly dueIn?: Duration | undefined;
  readonly steps?: readonly Label[] | undefined;
  readonly url?: string | undefined;
  readonly when?: Condition | undefined;
  /** True for a chance to grow, not a response to something that holds the account back. */
  readonly opportunity?: boolean | undefined;
  /** How long it rests once done or set aside (30d). */
  readonly restFor?: Duration | undefined;
}

export interface StageStep {
  readonly id: string;
  readonly label?: Label | undefined;
  readonly doneWhen: Condition;
}

export interface Stage {
  readonly id: string;
  readonly label?: Label | undefined;
  readonly steps: readonly StageStep[];
}

export interface RollUp {
  readonly combine: 'mean' | 'worst' | 'weighted';
  readonly includeParent?: boolean | undefined;
}

export interface MetricInfo {
  readonly label?: Label | undefined;
  readonly unit?: Label | undefined;
}

/** One health model: what counts, how much, where the bands lie and what to do about it. */
export interface HealthModel {
  readonly id: string;
  readonly version: string;
  readonly label?: Label | undefined;
  readonly effective?: Day | undefined;
  readonly reviewBy?: Day | undefined;
  readonly metrics?: Readonly<Record<string, MetricInfo>> | undefined;
  /** Lowest first; the lowest has no edge. */
  readonly bands: readonly Band[];
  /** Points above an edge that the score must reach before the band improves (0). */
  readonly hold?: number | undefined;
  /** 0–1; below it there is a score but no band (0). */
  readonly minimumCoverage?: number | undefined;
  readonly combine?: 'mean' | 'sum' | undefined;
  /** Where a sum model starts (0). */
  readonly base?: number | undefined;
  readonly dimensions: readonly Group[];
  readonly adjustments?: readonly Adjustment[] | undefined;
  readonly variants?: readonly Variant[] | undefined;
  readonly plays?: readonly Play[] | undefined;
  readonly bandPlays?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly stages?: readonly Stage[] | undefined;
  readonly rollUp?: RollUp | undefined;
  readonly display?:
    { readonly max?: number | undefined; readonly decimals?: number | undefined } | undefined;
}
