import type { Day } from '../../scoring/index.js';

/** Where a play stands. */
export type PlayState = 'started' | 'done' | 'waiting' | 'set-aside';

/** What a person answered where the signals and another reading of the account disagree. */
export type PulseAnswer = 'know-something-new' | 'data-look-wrong' | 'agree';

/** Why a play was set aside, or what it waits for. A host may send words of its own instead; those are notes. */
export const PLAY_CAUSES = [
  'not-needed',
  'not-now',
  'tried-before',
  'customer-declined',
  'outside-control',
  'data-look-wrong',
  'waiting-for-customer',
  'waiting-for-us',
] as const;
export type PlayCauseCode = (typeof PLAY_CAUSES)[number];

interface ActOf<K extends string> {
  readonly kind: K;
  /** Unlike any other act's, on any machine: acts from two machines are put together by it. */
  readonly id: string;
  readonly account: string;
  /** The store's day when it was recorded. */
  readonly on: Day;
  /** When it was recorded, milliseconds since 1970; orders acts of one day. */
  readonly at: number;
}

/** Something was done about a suggested play. */
export interface PlayAct extends ActOf<'play'> {
  readonly play: string;
  readonly state: PlayState;
  /** The day from which it is looked at again, for `waiting` and `set-aside`. */
  readonly until?: Day | undefined;
  /** A `PlayCauseCode`, or the host's own words (at most 512 characters). */
  readonly cause?: string | undefined;
  /** The band the account was on, so that what followed can be compared with accounts in the same state. */
  readonly band?: string | undefined;
}

/** Somebody said how they read the account. */
export interface PulseAct extends ActOf<'pulse'> {
  /** The answer to the question put where readings differ. */
  readonly answer?: PulseAnswer | undefined;
  /** Their own reading: the id of a band. */
  readonly band?: string | undefined;
  /** In words, at most 512 characters. */
  readonly note?: string | undefined;
  /** Which question was answered: a fingerprint of the disagreements shown. */
  readonly about?: string | undefined;
}

/** An act was taken back. */
export interface UndoAct extends ActOf<'undo'> {
  /** The id of the act. */
  readonly undoes: string;
}

/** What was done, never by whom. Acts are only ever added; an undo is an act of its own. */
export type Act = PlayAct | PulseAct | UndoAct;

/** The changes of an account that were looked at. */
export interface SeenMark {
  readonly account: string;
  readonly on: Day;
  readonly at: number;
  /** What the change was when it was looked at; another change is not seen. */
  readonly fingerprint: string;
}

/** Where one play of one account stands: the newest act that was not taken back. */
export interface PlayProgress {
  readonly play: string;
  readonly state: PlayState;
  /** The day it came to stand there. */
  readonly on: Day;
  readonly until?: Day | undefined;
  readonly cause?: string | undefined;
}
