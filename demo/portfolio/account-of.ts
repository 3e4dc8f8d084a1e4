import type { Calendar } from './calendar.js';
import { metricsOf } from './metrics-of.js';
import type { Random } from './random.js';
import type { Recipe } from './recipe.js';
import { valueOf } from './shape.js';

/** Yearly price of a licence. */
const PRICES: Readonly<Record<Recipe['segment'], number>> = {
  Enterprise: 210,
  Business: 240,
  Digital: 180,
  Education: 95,
};
const ROLES = [
  'Head of operations',
  'HR director',
  'Lead planner',
  'IT lead',
  'Finance manager',
  'Site manager',
];

/** The record a host would send for an account, from the facts of its recipe. */
export function accountOf(
  recipe: Recipe,
  weeks: number,
  calendar: Calendar,
  random: Random,
): Record<string, unknown> {
  const { id, name, parent, segment, stage, owner, currency, renewalLikelihood, pulse } = recipe;
  const amount = Math.round((recipe.licences * PRICES[segment]) / 100) * 100;
  const since = calendar.daysAgo(recipe.ageInDays);
  const renewal = calendar.daysAgo(-recipe.renewsInDays);
  const noticeBy = calendar.daysAgo(recipe.noticeDays - recipe.renewsInDays);
  return {
    id,
    name,
    url: `https://crm.example/accounts/${id}`,
    ...(parent === undefined ? {} : { parent }),
    segment,
    stage,
    owner,
    arr: amount,
    currency,
    since,
    renewal,
    ...(renewalLikelihood === undefined ? {} : { renewalLikelihood }),
    attributes: attributesOf(recipe, calendar),
    dates: { notice_by: noticeBy },
    metrics: metricsOf(recipe, weeks, calendar, random),
    goals: goalsOf(recipe),
    contracts: contractsOf(recipe, amount, calendar),
    contacts: contactsOf(recipe, calendar, random),
    ...(recipe.expansion === undefined
      ? {}
      : {
          opportunities: [
            {
              kind: 'expansion',
              amount: recipe.expansion,
              currency,
              close: calendar.daysAgo(-75),
              stage: 'proposal',
            },
          ],
        }),
    ...(recipe.context === undefined
      ? {}
      : {
          context: recipe.context.map(({ from, to, text, measures }) => ({
            from: calendar.daysAgo(from),
            to: calendar.daysAgo(to),
            text,
            influence: 'outside',
            measures,
          })),
        }),
    links: [{ label: 'Tickets', url: `https://desk.example/${id}` }],
    ...(pulse === undefined
      ? {}
      : { pulse: { band: pulse.band, on: calendar.daysAgo(pulse.daysAgo), note: pulse.note } }),
  };
}

/** What was agreed on when they signed: four in five of the licences in use, and every module they bought. */
function goalsOf({ licences, modulesBought }: Recipe): Record<string, number> {
  return { active_users: Math.round(licences * 0.8), modules_used: modulesBought };
}

function attributesOf(
  { payment, championLeft, advocacy, ageInDays }: Recipe,
  calendar: Calendar,
): Record<string, unknown> {
  const from = calendar.daysAgo(ageInDays);
  return {
    payment_status: {
      at: payment.map(([daysAgo]) => calendar.daysAgo(daysAgo)),
      values: payment.map(([, status]) => status),
    },
    champion:
      championLeft === undefined
        ? { at: [from], values: ['present'] }
        : { at: [from, calendar.daysAgo(championLeft)], values: ['present', 'left'] },
    ...(advocacy === undefined ? {} : { advocacy: { at: [from], values: [advocacy] } }),
  };
}

/** The contract that runs, and the year before it for those who have renewed. */
function contractsOf(recipe: Recipe, amount: number, calendar: Calendar): Record<string, unknown>[] {
  const { renewsInDays, noticeDays, currency, ageInDays } = recipe;
  const ofYear = (endsInDays: number, price: number): Record<string, unknown> => ({
    product: 'Rota',
    amount: price,
    currency,
    start: calendar.daysAgo(Math.min(ageInDays, 365 - endsInDays)),
    end: calendar.daysAgo(-endsInDays),
    noticeBy: calendar.daysAgo(noticeDays - endsInDays),
    autoRenew: noticeDays > 30,
  });
  const current = ofYear(renewsInDays, amount);
  return ageInDays > 365 - renewsInDays
    ? [ofYear(renewsInDays - 365, Math.round(amount * 0.0092) * 100), current]
    : [current];
}

function contactsOf(
  { people, championLeft, ageInDays }: Recipe,
  calendar: Calendar,
  random: Random,
): Record<string, unknown>[] {
  const count = Math.max(2, people === null ? 2 : valueOf(people, 0));
  return ROLES.slice(0, count).map((role, index) => ({
    role,
    ...(index === 0 ? { level: 'executive' } : {}),
    ...(index === 2 && championLeft === undefined ? { champion: true } : {}),
    lastTouch: calendar.daysAgo(Math.min(ageInDays, random.whole(3, 80))),
  }));
}
