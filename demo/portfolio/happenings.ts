import type { Calendar } from './calendar.js';
import type { Random } from './random.js';
import type { Happening, Recipe } from './recipe.js';

export interface EventList {
  readonly at: string[];
  readonly kinds: string[];
}

const QUESTIONS = ['question', 'question', 'bug', 'request'];

function listed(happenings: Happening[], calendar: Calendar): EventList {
  const oldestFirst = happenings.sort((a, b) => b.daysAgo - a.daysAgo);
  return {
    at: oldestFirst.map(({ daysAgo }) => calendar.daysAgo(daysAgo)),
    kinds: oldestFirst.map(({ kind }) => kind),
  };
}

function repeated(rhythm: Recipe['meetings'], kind: string, days: number, random: Random): Happening[] {
  const found: Happening[] = [];
  if (rhythm === null) return found;
  const [every, last] = rhythm;
  for (let daysAgo = last; daysAgo <= days; daysAgo += Math.round(every * random.between(0.75, 1.25)))
    found.push({ daysAgo, kind });
  return found;
}

/** Meetings of all kinds within the days told. */
export function meetingsOf(recipe: Recipe, days: number, calendar: Calendar, random: Random): EventList {
  const { meetings, reviews, executiveMeetings } = recipe;
  return listed(
    [
      ...repeated(meetings, random.chance(0.25) ? 'onsite' : 'call', days, random),
      ...repeated(reviews, 'review', days, random),
      ...repeated(executiveMeetings, 'executive', days, random),
    ],
    calendar,
  );
}

/** Tickets within the days told: a chance a week, and those of the story. */
export function ticketsOf(recipe: Recipe, days: number, calendar: Calendar, random: Random): EventList {
  const found = [...(recipe.extraTickets ?? [])];
  for (let week = 0; week * 7 < days; week++) {
    const daysAgo = Math.min(days, week * 7 + random.whole(0, 6));
    if (random.chance(recipe.urgentAWeek)) found.push({ daysAgo, kind: 'urgent' });
    if (random.chance(recipe.questionsAWeek)) found.push({ daysAgo, kind: random.pick(QUESTIONS) });
  }
  return listed(found, calendar);
}

/** Answers to the survey, a quarter apart. */
export function surveyOf(
  recipe: Recipe,
  days: number,
  calendar: Calendar,
): { at: string[]; values: number[] } {
  const answers = recipe.survey
    .map((value, index) => ({ value, daysAgo: recipe.surveyDaysAgo + index * 91 }))
    .filter(({ daysAgo }) => daysAgo <= days)
    .reverse();
  return {
    at: answers.map(({ daysAgo }) => calendar.daysAgo(daysAgo)),
    values: answers.map(({ value }) => value),
  };
}
