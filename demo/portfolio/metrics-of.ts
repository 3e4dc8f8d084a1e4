import type { Calendar } from './calendar.js';
import { meetingsOf, surveyOf, ticketsOf } from './happenings.js';
import type { Random } from './random.js';
import type { Recipe } from './recipe.js';
import { valueOf } from './shape.js';
import type { Shape } from './shape.js';
import { weekly } from './weekly.js';

/** Everything measured about an account over the weeks told. */
export function metricsOf(
  recipe: Recipe,
  weeks: number,
  calendar: Calendar,
  random: Random,
): Record<string, unknown> {
  const { licences, season, usageSentDaysAgo: lastDaysAgo } = recipe;
  const told = Math.max(1, Math.min(weeks, Math.floor((recipe.ageInDays - lastDaysAgo) / 7)));
  const days = Math.min(recipe.ageInDays, weeks * 7);
  const target = Math.round(licences * 3.2);
  const from = calendar.daysAgo(recipe.ageInDays);
  const monthly = (shape: Shape): unknown => {
    const months = Math.max(1, Math.floor(days / 30));
    const values = Array.from({ length: months }, (_, index) =>
      Math.round(valueOf(shape, (months - 1 - index) * 4.35)),
    );
    return { every: 'month', end: calendar.daysAgo(1), values };
  };
  return {
    licences: { on: from, value: licences },
    active_users: weekly(
      recipe.use,
      { full: licences, most: licences, weeks: told, lastDaysAgo, season },
      calendar,
      random,
    ),
    shifts_planned: weekly(
      recipe.planning,
      { full: target, most: target * 2, weeks: told, lastDaysAgo, season },
      calendar,
      random,
    ),
    shift_target: { on: from, value: target },
    ...(recipe.people === null
      ? {}
      : {
          people_in_touch: monthly(recipe.people),
          modules_bought: { on: from, value: recipe.modulesBought },
          modules_used: monthly(recipe.modulesUsed),
        }),
    tickets: ticketsOf(recipe, days, calendar, random),
    meetings: meetingsOf(recipe, days, calendar, random),
    nps: surveyOf(recipe, days, calendar),
  };
}
