import type { ContextNote, Day } from '../scoring/contract/account.js';
import type {
  AppliedAdjustment,
  Disagreement,
  HistoryPoint,
  Movement,
  MovementRow,
} from '../scoring/explain/explanation.js';
import type { PlayCause, Reason, RolledUp, UnknownMeasure } from '../scoring/explain/explanation.js';
import type { Problem } from '../scoring/contract/problems.js';
import type { Act } from '../sdk/acts/act.js';
import type { HealthStore } from '../sdk/health-store-contract.js';
import type { Formats } from './formats.js';
import type { LocaleMessages } from './messages.js';

/** A model's own names and the facts of it that sentences need. An unknown id is its own name. */
export interface ModelLabels {
  measure(id: string): string;
  dimension(id: string): string;
  play(id: string): string;
  band(id: string): string;
  /** `limit`, which no model names, is its own name too. */
  adjustment(id: string): string;
  metric(id: string): string;
  stage(id: string): string;
  /** The unit of a metric, where the model says one. */
  unit(metric: string): string | undefined;
  /** What an adjustment does: caps the score at 74, adds 5. */
  action(
    adjustment: string,
  ): { readonly kind: 'cap' | 'floor' | 'set' | 'add'; readonly value: number } | undefined;
  /** True when a measure counts some kinds of events more than others. */
  weighted(measure: string): boolean;
  /** What a point of score is multiplied by on screen (`display.max` / 100). */
  readonly scale: number;
  /** Decimals of the score on screen. */
  readonly decimals: number;
}

/** What every sentence is built around. */
export interface WordingContext {
  readonly labels: ModelLabels;
  readonly formats: Formats;
  /** The day spoken of. */
  readonly asOf: Day;
  /** The name of an account by its id; the id where it is not known. */
  name(id: string): string;
}

/** What was done or said, without what was taken back. */
export type ShownAct = Exclude<Act, { readonly kind: 'undo' }>;

/**
 * All wording of one language. Sentences are built around the model's own labels, so they must not bend them:
 * "Weekly active users: −31% in four weeks". They speak of the account, never of a person, and without blame.
 * A sentence that has nothing to say is an empty string.
 */
export interface Wording {
  readonly notEnoughData: string;
  readonly loading: string;
  /** No model was ever understood, so nothing can be shown. */
  readonly modelRefused: string;
  /** There are accounts, and no model was handed over. */
  readonly modelMissing: string;
  /** What follows from either. */
  readonly modelHow: string;
  /** "bands: expected a list, got 7": what is wrong with what the host handed over. */
  problem(problem: Pick<Problem, 'path' | 'expected' | 'received'>): string;
  /** "and 240 more". */
  more(count: number): string;
  /** Sentences one after the other; empty ones are left out. */
  sentences(parts: readonly string[]): string;

  /** "Weekly active users: −31% in four weeks": the reading, whatever its sign does to the score. */
  reasonSentence(reason: Reason, context: WordingContext): string;
  /** "412 → 284": what the reading rests on. */
  evidenceSentence(reason: Reason, context: WordingContext): string;
  /** "updated yesterday". */
  ageSentence(reason: Reason, context: WordingContext): string;
  /** "outside your control: known outage, 3 – 9 Nov". */
  contextSentence(note: ContextNote, context: WordingContext): string;
  /** "No data on Survey since 1 Mar". */
  unknownSentence(unknown: UnknownMeasure, context: WordingContext): string;

  /** "Fell 9 points in four weeks, mostly Usage lately". */
  movementSentence(movement: Movement & { readonly since: Day }, context: WordingContext): string;
  /** The same in a table's cell: "−9 in 4 weeks". */
  movementShort(movement: Movement & { readonly since: Day }, context: WordingContext): string;
  /** One line of a movement told in full, without its points. */
  movementRow(row: MovementRow, context: WordingContext): string;
  /** The first and the last of those lines: "Score on 19 Oct". */
  scoreOn(day: Day, context: WordingContext): string;
  /** The text alternative of a trend line. */
  trendSentence(points: readonly HistoryPoint[], context: WordingContext): string;
  /** "Champion has left: holds the score at 74". */
  adjustmentSentence(adjustment: AppliedAdjustment, context: WordingContext): string;
  /** "Based on 82% of the model". */
  coverageSentence(coverage: number, context: WordingContext): string;
  /** "2 of 14 sites on Act now, €88K". */
  rollUpSentence(rolledUp: RolledUp, context: WordingContext): string;

  /** "within 7 days". */
  playDue(due: Day | undefined, context: WordingContext): string;
  /** "because of Usage lately". */
  playCause(causes: readonly PlayCause[], context: WordingContext): string;
  /** Both views, side by side; `mine` when the reader is the one who gave the other. */
  disagreementSentence(disagreement: Disagreement, mine: boolean, context: WordingContext): string;

  /** "renews in 64 days". */
  renewal(day: Day, context: WordingContext): string;

  /** "As it stood on Friday 20 Nov; today’s data are on their way". */
  asItStood(day: Day, asOf: Day): string;
  /** Why nothing outlives the page, where that was asked for; empty where there is nothing to say. */
  archiveSentence(reason: HealthStore['archive']['reason']): string;
}

/** A language's words with the tag its numbers and days are written by. */
export interface HealthLocale {
  /** A BCP 47 tag of the wording's language, like `en-GB`. */
  readonly tag: string;
  /** Set where the words run the other way than most: an element then turns with its words, not with the page. */
  readonly direction?: 'rtl' | undefined;
  /** Its texts; where one is missing it is said in English. */
  readonly messages: LocaleMessages;
  /** What all elements say. What one alone says is made from `messages` where that element is. */
  readonly wording: Wording;
}
