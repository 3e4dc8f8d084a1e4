import { MOOD_RANGES } from './mood-ranges.js';
import type { Mood } from './mood-ranges.js';
import type { Random } from './random.js';
import type { PaymentStatus, Recipe, Season, Segment } from './recipe.js';

const LICENCES: Readonly<Record<Segment, readonly [number, number]>> = {
  Enterprise: [380, 1900],
  Business: [60, 340],
  Digital: [12, 55],
  Education: [90, 420],
};

/** Notes a colleague might have left with a reading of an account. */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  healthy: ['Good review, they plan next year with us', 'New site manager is keen', 'Nothing on their list'],
  watch: [
    'Two teams still plan on paper',
    'Budget talk in the new year',
    'Waiting for their new planner to start',
  ],
  'at-risk': [
    'Asked for a comparison of offers',
    'Their project lead has moved on',
    'Unsure whether they want to stay',
  ],
};

const OWNERS = ['u17', 'u11', 'u23', 'u31', 'u42'];

/** The recipe of an account from its mood, size and age. */
export function recipeFor(
  random: Random,
  company: {
    readonly id: string;
    readonly name: string;
    readonly segment: Segment;
    readonly currency: 'EUR' | 'GBP';
  },
  mood: Mood,
): Recipe {
  const { between, whole, chance, pick } = random;
  const ranges = MOOD_RANGES[mood];
  const { segment } = company;
  const use = between(...ranges.use);
  const drift = between(...ranges.drift);
  const planning = between(...ranges.planning);
  const modulesBought = segment === 'Digital' ? 3 : whole(4, 6);
  const modulesUsed = Math.max(1, modulesBought - whole(...ranges.unusedModules));
  const meetingEvery = whole(...ranges.meetingEvery);
  const people = whole(...ranges.people);
  const ageInDays = whole(260, 1900);
  const survey = [0, 1, 2, 3, 4, 5].map(() => whole(...ranges.survey));
  const season: Season = segment === 'Education' ? 'school' : chance(0.7) ? 'office' : 'even';
  const payment: [number, PaymentStatus][] = [[ageInDays, 'paid']];
  if (chance(ranges.latePayment)) payment.push([whole(5, 40), 'late']);
  return {
    ...company,
    stage: ageInDays < 400 ? 'adoption' : chance(0.5) ? 'growth' : 'adoption',
    owner: pick(OWNERS),
    licences: whole(...LICENCES[segment]),
    ageInDays,
    use: [
      [104, use * (0.8 - drift)],
      [26, use * (1 - drift)],
      [0, use],
    ],
    planning: [
      [104, planning * 0.8],
      [26, planning * (1 - drift * 0.8)],
      [0, planning],
    ],
    season,
    modulesBought,
    modulesUsed: [
      [104, Math.max(1, modulesUsed - 1)],
      [40, Math.max(1, modulesUsed - 1)],
      [39, modulesUsed],
    ],
    people: [
      [104, Math.max(1, people - 1)],
      [30, people],
    ],
    urgentAWeek: ranges.urgentAWeek,
    questionsAWeek: ranges.questionsAWeek,
    meetings: [meetingEvery, whole(2, Math.round(meetingEvery * 1.05))],
    reviews: [whole(85, 130) + (mood === 'weak' ? 90 : 0), whole(10, 125) + (mood === 'weak' ? 70 : 0)],
    executiveMeetings: [whole(80, 150), whole(...ranges.lastExecutive)],
    survey,
    surveyDaysAgo: whole(8, 85),
    payment,
    advocacy: pick(ranges.advocacy),
    renewsInDays: whole(35, 360),
    noticeDays: pick([30, 60, 90]),
    ...(chance(0.6) ? { renewalLikelihood: Math.round(between(...ranges.likelihood) * 100) / 100 } : {}),
    ...(chance(0.45)
      ? {
          pulse: {
            band: ranges.pulse,
            daysAgo: whole(3, 40),
            note: pick(NOTES[ranges.pulse] as readonly string[]),
          },
        }
      : {}),
    usageSentDaysAgo: 1,
  };
}
