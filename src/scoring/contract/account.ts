/** A calendar day, `YYYY-MM-DD`. Arithmetic on days is UTC arithmetic: no clock, no zone. */
export type Day = string;

/** The step of a regular series. Months are stepped from the series' end and clamp to the month's last day. */
export type Cadence = 'day' | 'week' | 'month';

/** Numbers in time order; `null` (or `NaN` in a typed array) is a gap. */
export type Values = readonly (number | null)[] | Float32Array | Float64Array;

/** One value with its day. */
export interface DatedValue {
  readonly on: Day;
  readonly value: number;
}

/** A regular series: the last value is dated `end`, each one before it one `every` earlier. */
export interface RegularSeries {
  readonly every: Cadence;
  readonly end: Day;
  readonly values: Values;
}

/** A regular series that lists only some periods; those between the first `at` and `end` that it leaves out hold `absent`. */
export interface SparseSeries {
  readonly every: Cadence;
  readonly end: Day;
  readonly at: readonly Day[];
  readonly values: Values;
  readonly absent: number;
}

/** Things that happened. Without `values` each counts 1; `kinds` names what each was, for `weigh`. */
export interface EventList {
  readonly at: readonly Day[];
  readonly values?: Values | undefined;
  readonly kinds?: readonly string[] | undefined;
}

/** Something measured about an account. A bare number is current and has no day. */
export type Metric = number | DatedValue | RegularSeries | SparseSeries | EventList;

/** A fact with its past: the last entry on or before the day asked for holds; before the first it is unknown. */
export interface Dated<T> {
  readonly at: readonly Day[];
  readonly values: readonly (T | null)[];
}

/** A fact that holds on every day, or one with its past. */
export type Fact<T> = T | Dated<T>;

/** What an attribute may hold; compared as text (`true` is `"true"`, `7` is `"7"`). */
export type AttributeValue = string | number | boolean;

export interface Contract {
  readonly product?: string | undefined;
  /** Recurring revenue a year, in `currency`. */
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
  /** The last day on which notice can be given. */
  readonly noticeBy?: Day | undefined;
  readonly autoRenew?: boolean | undefined;
}

export interface Contact {
  readonly role?: string | undefined;
  /** `"executive"` counts towards the derived metric `contacts.executive`. */
  readonly level?: string | undefined;
  readonly champion?: boolean | undefined;
  readonly lastTouch?: Day | undefined;
}

export interface Opportunity {
  readonly kind: string;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly close?: Day | undefined;
  readonly stage?: string | undefined;
}

/** Whose hands a cause is in. */
export type Influence = 'direct' | 'shared' | 'outside';

/** Something known about a stretch of days that helps to read the measures it names. */
export interface ContextNote {
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
  readonly influence?: Influence | undefined;
  /** Ids of measures it explains; left out, it is about the whole account. */
  readonly measures?: readonly string[] | undefined;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** The CSM's own reading of the account: a band id, the day it was given, and a note. */
export interface Pulse {
  readonly band: string;
  readonly on: Day;
  readonly note?: string | undefined;
}

/** One account as the engine reads it: what `parseAccounts` leaves of a host's record. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly parent?: string | undefined;
  readonly segment?: Fact<string> | undefined;
  readonly stage?: Fact<string> | undefined;
  /** Compared with the viewer to tell "mine", and used for nothing else. */
  readonly owner?: string | undefined;
  /** Annual recurring revenue, in `currency`. */
  readonly arr?: Fact<number> | undefined;
  readonly currency?: string | undefined;
  readonly since?: Day | undefined;
  readonly renewal?: Day | undefined;
  /** 0–1. */
  readonly renewalLikelihood?: Fact<number> | undefined;
  readonly attributes?: Readonly<Record<string, Fact<AttributeValue>>> | undefined;
  readonly dates?: Readonly<Record<string, Day>> | undefined;
  readonly metrics?: Readonly<Record<string, Metric>> | undefined;
  /** What the account wants to reach, by metric, in the metric's unit. */
  readonly goals?: Readonly<Record<string, Fact<number>>> | undefined;
  readonly contracts?: readonly Contract[] | undefined;
  readonly contacts?: readonly Contact[] | undefined;
  readonly opportunities?: readonly Opportunity[] | undefined;
  readonly context?: readonly ContextNote[] | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly pulse?: Pulse | undefined;
}
