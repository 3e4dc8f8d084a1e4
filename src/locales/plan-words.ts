import type { Day, Opportunity } from '../scoring/contract/account.js';
import type { Ask } from '../scoring/explain/stage-progress.js';
import type { AccountGoal } from '../sdk/account-view.js';
import type { WordingContext } from './wording.js';

/** Where a step of a stage stands; "unknown" where the data to tell are missing. */
export type StepState = 'done' | 'open' | 'unknown';

/** A day ahead, and what it is the day of. */
export type KeyDay =
  | { readonly kind: 'renewal' | 'notice'; readonly on: Day }
  | { readonly kind: 'lookAgain'; readonly on: Day; readonly play: string };

/** Headings, sentences and states of the plan element. */
export interface PlanWords {
  readonly title: string;
  readonly path: string;
  readonly places: Readonly<Record<'passed' | 'now' | 'ahead', string>>;

  readonly next: string;
  steps(stage: string): string;
  /** "1 of 3 steps done". */
  progress(done: number, count: number): string;
  readonly stepStates: Readonly<Record<StepState, string>>;
  readonly allDone: string;
  nextStage(stage: string): string;
  readonly lastStage: string;
  readonly noSteps: string;
  /** "Licences in use: 62% now, at least 50% needed": why a step is done or is not. */
  ask(ask: Ask, context: WordingContext): string;
  readonly oneIsEnough: string;

  readonly goals: string;
  /** "Weekly active users: 284 of 450". */
  goal(goal: AccountGoal, context: WordingContext): string;
  /** "63% of the goal, as of 16 Nov"; empty where nothing is known. */
  reached(goal: AccountGoal, context: WordingContext): string;

  readonly underWay: string;
  readonly suggested: string;
  readonly nothingUnderWay: string;
  role(role: string): string;
  doneLately(count: number): string;

  readonly days: string;
  /** What a day is the day of. */
  keyDay(day: KeyDay, context: WordingContext): string;

  readonly opportunities: string;
  /** "to close 1 Mar 2027"; empty where no day is known. */
  closes(opportunity: Opportunity, context: WordingContext): string;

  readonly noAccountHow: string;
  readonly noStage: string;
  readonly noStageHow: string;
  unknownStage(stage: string): string;
  readonly unknownStageHow: string;
  readonly noStages: string;
  readonly noStagesHow: string;
}
