import type { Recipe } from './recipe.js';

/** How an account without a story of its own is doing. */
export type Mood = 'strong' | 'steady' | 'mixed' | 'weak';

/** From what to what the facts of such an account lie. */
export interface MoodRanges {
  readonly use: readonly [number, number];
  /** Change of use over half a year, as a share. */
  readonly drift: readonly [number, number];
  readonly planning: readonly [number, number];
  readonly unusedModules: readonly [number, number];
  readonly people: readonly [number, number];
  readonly urgentAWeek: number;
  readonly questionsAWeek: number;
  readonly meetingEvery: readonly [number, number];
  readonly lastExecutive: readonly [number, number];
  readonly survey: readonly [number, number];
  readonly latePayment: number;
  readonly advocacy: readonly NonNullable<Recipe['advocacy']>[];
  readonly likelihood: readonly [number, number];
  readonly pulse: string;
}

export const MOOD_RANGES: Readonly<Record<Mood, MoodRanges>> = {
  strong: {
    use: [0.76, 0.9],
    drift: [0, 0.12],
    planning: [0.9, 1.1],
    unusedModules: [0, 1],
    people: [3, 5],
    urgentAWeek: 0.006,
    questionsAWeek: 0.11,
    meetingEvery: [21, 35],
    lastExecutive: [12, 110],
    survey: [7, 10],
    latePayment: 0.01,
    advocacy: ['reference', 'reference', 'willing'],
    likelihood: [0.88, 0.97],
    pulse: 'healthy',
  },
  steady: {
    use: [0.62, 0.8],
    drift: [-0.06, 0.08],
    planning: [0.75, 1],
    unusedModules: [0, 1],
    people: [2, 4],
    urgentAWeek: 0.015,
    questionsAWeek: 0.13,
    meetingEvery: [24, 45],
    lastExecutive: [30, 160],
    survey: [6, 9],
    latePayment: 0.03,
    advocacy: ['reference', 'willing', 'willing', 'not yet'],
    likelihood: [0.78, 0.94],
    pulse: 'healthy',
  },
  mixed: {
    use: [0.4, 0.58],
    drift: [-0.18, 0.04],
    planning: [0.5, 0.74],
    unusedModules: [1, 2],
    people: [1, 2],
    urgentAWeek: 0.05,
    questionsAWeek: 0.2,
    meetingEvery: [40, 75],
    lastExecutive: [120, 240],
    survey: [5, 7],
    latePayment: 0.1,
    advocacy: ['willing', 'not yet', 'not yet'],
    likelihood: [0.55, 0.82],
    pulse: 'watch',
  },
  weak: {
    use: [0.2, 0.4],
    drift: [-0.4, -0.15],
    planning: [0.25, 0.55],
    unusedModules: [2, 3],
    people: [0, 2],
    urgentAWeek: 0.1,
    questionsAWeek: 0.22,
    meetingEvery: [75, 130],
    lastExecutive: [190, 340],
    survey: [2, 6],
    latePayment: 0.25,
    advocacy: ['not yet', 'declined'],
    likelihood: [0.25, 0.6],
    pulse: 'at-risk',
  },
};
