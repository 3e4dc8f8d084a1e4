import type { Day } from '../contract/account.js';
import type { Combine } from '../contract/model.js';

/** `error`: the score says something that is not so. `warning`: it may mislead. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** A part of the weight (0–1) and whose it is. */
export interface Worth {
  readonly id: string;
  readonly share: number;
}

/** What each kind of finding says, by its code. Shares are 0–1; ids are the model's own. */
export interface FindingFacts {
  readonly 'band-without-play': { readonly band: string };
  readonly 'measure-without-play': { readonly measure: string };
  readonly 'adjustment-without-play': { readonly adjustment: string };
  readonly 'adjustment-without-end': {
    readonly adjustment: string;
    readonly action: 'floor' | 'set' | 'add';
    readonly value: number;
  };
  readonly 'missing-counts-as-good': {
    readonly measure: string;
    readonly whenMissing: number;
    /** What it reaches: the edge of the best band, or 0 in a sum model. */
    readonly reference: number;
  };
  readonly 'older-than-18-months': { readonly effective: Day; readonly due: Day };
  readonly 'past-review-day': { readonly reviewBy: Day };
  readonly 'no-effective-day': { readonly model: string };
  readonly 'weights-not-whole': {
    readonly sum: number;
    /** What weights of this size look like parts of. */
    readonly whole: 1 | 100;
    readonly worth: readonly Worth[];
  };
  readonly 'weights-without-effect': { readonly group: string; readonly combine: Combine };
  readonly 'lagging-share': { readonly share: number; readonly measures: readonly string[] };
  readonly 'nature-unsaid': {
    readonly share: number;
    readonly lagging: number;
    readonly measures: readonly string[];
  };
  readonly 'vendor-moves-alone': {
    readonly measure: string;
    readonly evidence: 'pulse' | 'contacts' | 'activity';
    readonly share: number;
    /** The share of all such measures. */
    readonly together: number;
  };
  readonly 'influence-unsaid': { readonly measures: readonly string[] };
  readonly 'components-not-covered': { readonly missing: readonly string[] };
  readonly 'measure-without-data': {
    readonly measure: string;
    readonly unknown: number;
    readonly accounts: number;
    readonly share: number;
  };
  readonly 'unlisted-category': {
    readonly measure: string;
    /** Most frequent first. */
    readonly categories: readonly { readonly category: string; readonly accounts: number }[];
    readonly accounts: number;
    /** Categories beyond those listed here. */
    readonly more: number;
    /** True where the model's `*` gives them points. */
    readonly caught: boolean;
  };
  readonly 'measures-alike': {
    readonly measure: string;
    readonly other: string;
    readonly correlation: number;
    readonly accounts: number;
  };
  readonly 'never-varies': {
    readonly measure: string;
    readonly points: number;
    readonly accounts: number;
  };
  readonly 'weight-and-spread': {
    readonly measure: string;
    /** Share of the weight. */
    readonly weight: number;
    /** Share of weight × spread. */
    readonly effect: number;
    /** Standard deviation of its points over the accounts. */
    readonly spread: number;
    readonly accounts: number;
  };
  readonly 'band-crowded': {
    readonly band: string;
    readonly accounts: number;
    readonly of: number;
    readonly share: number;
  };
  readonly 'pulses-rosier': {
    readonly rosier: number;
    readonly gloomier: number;
    readonly accounts: number;
  };
  readonly 'single-threaded': {
    readonly accounts: number;
    /** Accounts that sent a list of contacts. */
    readonly of: number;
    readonly ids: readonly string[];
    /** Accounts beyond those listed here. */
    readonly more: number;
    /** Whether the model reads contacts at all. */
    readonly asked: boolean;
  };
  readonly 'segment-is-one-owner': { readonly segments: readonly string[]; readonly of: number };
}

/** Stable and greppable, like `band-without-play`. */
export type FindingCode = keyof FindingFacts;

interface FindingOf<Code extends FindingCode> {
  readonly severity: Severity;
  readonly code: Code;
  /** Where in the model, like `dimensions[0].measures[1]`; empty for the whole. */
  readonly path: string;
  readonly values: FindingFacts[Code];
}

/** Something about a model that its owner should know before anyone trusts it. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];
