import type { Day } from '../scoring/contract/account.js';
import type { HeldBack } from '../scoring/explain/explanation.js';
import type { Forecast } from '../scoring/explain/forecast.js';
import type { PlayCauseCode, PlayState } from '../sdk/acts/act.js';
import type { WordingContext } from './wording.js';

/** Where a band begins: at `edge`, or above it. */
export interface BandEdge {
  readonly band: string;
  readonly edge: number;
  readonly from: 'up' | 'above';
}

/** Headings, buttons and states of the card. */
export interface CardWords {
  readonly holdingBack: string;
  /** "Of 9 points held back, 6 come from outside your control". */
  outside(heldBack: HeldBack, context: WordingContext): string;
  /** Behind a measure of such influence. */
  readonly outsideControl: string;
  readonly changesNothing: string;
  readonly helping: string;
  /** "May reach “Act now” in about 3 weeks if nothing changes (2 to 6)". */
  forecast(forecast: Forecast, context: WordingContext): string;
  /** "Moves up to “On track” at 78". */
  movesUp(to: BandEdge, context: WordingContext): string;
  /** "What moved since 25 Oct". */
  moved(since: Day, context: WordingContext): string;
  readonly movedHow: string;
  readonly contacts: string;
  readonly champion: string;
  readonly executive: string;
  readonly contact: string;
  /** "in touch 12 Nov"; not yet, for no day. */
  touched(day: Day | undefined, context: WordingContext): string;
  noExecutive(days: number): string;
  moreContacts(count: number): string;
  readonly plays: string;
  morePlays(count: number): string;
  readonly opportunities: string;
  readonly conversation: string;
  readonly question: string;
  readonly views: Readonly<Record<'you' | 'team' | 'signals' | 'likelihood' | 'together', string>>;
  /** A form in which the reader says how they read the account. */
  readonly reading: Readonly<Record<'title' | 'band' | 'note' | 'save', string>>;
  /** A button that leads to another account. */
  lookAt(name: string): string;
  readonly knowSomethingNew: string;
  readonly dataLookWrong: string;
  readonly agree: string;
  readonly answered: string;
  readonly start: string;
  readonly done: string;
  readonly setAside: string;
  readonly wait: string;
  readonly takeUpAgain: string;
  readonly undo: string;
  /** Where a play stands, in a word. */
  readonly playStates: Readonly<Record<PlayState, string>>;
  /** The one question that setting aside, or waiting, puts. */
  readonly asks: Readonly<Record<'set-aside' | 'waiting', string>>;
  readonly cause: string;
  readonly causes: Readonly<Record<PlayCauseCode, string>>;
  /** Of a question that need not be answered. */
  readonly notSaid: string;
  readonly howLong: string;
  readonly lengths: Readonly<Record<'week' | 'fortnight' | 'month' | 'until-change' | 'open-end', string>>;
  readonly skip: string;
  /** Suggestions that were done or set aside lately, or that wait. */
  restingPlays(count: number): string;
  takenUpBy(role: string): string;
  /** Of a play that was started, and that nothing calls for now. */
  readonly notSuggested: string;
  readonly acts: string;
  /** "and 12 earlier". */
  earlierActs(count: number): string;
  /** Under a line that is partly what was shown then. */
  readonly recordedLine: string;
  readonly howTo: string;
  readonly opensNewTab: string;
  readonly links: string;
  readonly nothingHoldsBack: string;
  moreReasons(count: number): string;

  readonly score: string;
  /** "of 100", after the score. */
  outOf(most: string): string;
  readonly revenue: string;
  readonly showAll: string;
  readonly showLess: string;
  /** How one contribution is read aloud: "takes 6.2 points". */
  contribution(value: number, context: WordingContext): string;

  moreUnknown(count: number): string;
  newestData(day: Day, context: WordingContext): string;
  /** Why coverage is not full although nothing is unknown. */
  readonly ageing: string;
  readonly undated: string;

  readonly howWorkedOut: string;
  readonly columnWhat: string;
  readonly columnPoints: string;
  readonly columnShare: string;
  readonly columnEffect: string;
  startsAt(reference: number, band: string | undefined, context: WordingContext): string;
  readonly rounding: string;
  readonly unknown: string;
  readonly filled: string;
  onDay(day: Day): string;
  modelLine(id: string, version: string, effective: Day | undefined, context: WordingContext): string;
  readonly restated: string;

  readonly noAccount: string;
  readonly noAccountHow: string;
  unknownAccount(id: string): string;
  readonly unknownAccountHow: string;
  readonly noScore: string;
  belowCoverage(least: number, context: WordingContext): string;
  readonly accountRefused: string;
  readonly lastGood: string;
  couldNotLoad(url: string): string;
  readonly engineMissing: string;
  /** What could not be read of this one account. */
  unread(count: number): string;
}
