import type { Shape } from './shape.js';

export type Segment = 'Enterprise' | 'Business' | 'Digital' | 'Education';
export type Season = 'office' | 'school' | 'even';
export type PaymentStatus = 'paid' | 'late' | 'failed';

/** One thing that happened on a day, by its kind. */
export interface Happening {
  readonly daysAgo: number;
  readonly kind: string;
}

/** What an account's data are made from: a page of facts, from which two years of weeks follow. */
export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly segment: Segment;
  readonly stage: 'implementation' | 'adoption' | 'growth';
  readonly owner: string;
  readonly parent?: string;
  readonly currency: 'EUR' | 'GBP';
  readonly licences: number;
  readonly ageInDays: number;
  /** Share of the licences in use. */
  readonly use: Shape;
  /** Shifts planned a week, as a share of what the account set out to plan. */
  readonly planning: Shape;
  readonly season: Season;
  readonly modulesBought: number;
  readonly modulesUsed: Shape;
  /** People on their side we have been in touch with; `null` where nobody has kept count yet. */
  readonly people: Shape | null;
  /** Chances that a week brings one. */
  readonly urgentAWeek: number;
  readonly questionsAWeek: number;
  /** Days between, and days since the last one. `null`: there never was one. */
  readonly meetings: readonly [every: number, last: number] | null;
  readonly reviews: readonly [every: number, last: number] | null;
  readonly executiveMeetings: readonly [every: number, last: number] | null;
  /** Latest answer to the survey first, a quarter apart; the latest so many days ago. */
  readonly survey: readonly number[];
  readonly surveyDaysAgo: number;
  readonly payment: readonly (readonly [daysAgo: number, status: PaymentStatus])[];
  /** Days since the champion left. */
  readonly championLeft?: number;
  readonly advocacy?: 'reference' | 'willing' | 'not yet' | 'declined';
  readonly renewsInDays: number;
  readonly noticeDays: number;
  readonly renewalLikelihood?: number;
  readonly pulse?: { readonly band: string; readonly daysAgo: number; readonly note: string };
  readonly context?: readonly {
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly measures: readonly string[];
  }[];
  readonly extraTickets?: readonly Happening[];
  /** Days since usage was last sent; 1 for a feed that runs. */
  readonly usageSentDaysAgo: number;
  readonly expansion?: number;
}
