import type { Day } from '../../scoring/contract/account.js';
import type {
  AppliedAdjustment,
  RolledUp,
  UnknownMeasure,
  UnknownWhy,
} from '../../scoring/explain/explanation.js';
import { daysBetween } from '../formats.js';
import type { WordingContext } from '../wording.js';
import { noun } from './numerals.js';

/** "Champion has left: holds the score at 74". */
export function adjustmentSentence(
  adjustment: AppliedAdjustment,
  { labels, formats }: WordingContext,
): string {
  if (adjustment.id === 'limit')
    return `The score is held between 0 and ${formats.number(100 * labels.scale)}`;
  const label = labels.adjustment(adjustment.id);
  const action = labels.action(adjustment.id);
  if (!action) return label;
  const value = formats.number(Math.abs(action.value * labels.scale));
  switch (action.kind) {
    case 'cap':
      return `${label}: ${adjustment.contribution ? `holds the score at ${value}` : `the score may not pass ${value}`}`;
    case 'floor':
      return `${label}: ${adjustment.contribution ? `lifts the score to ${value}` : `the score stays at ${value} or above`}`;
    case 'set':
      return `${label}: sets the score to ${value}`;
    case 'add':
      return `${label}: ${action.value < 0 ? 'takes' : 'adds'} ${value} ${noun(Math.abs(action.value), 'point')}`;
  }
}

/** "Based on 82% of the model". */
export const coverageSentence = (coverage: number, { formats }: WordingContext): string =>
  // Rounded down: 99.6 % is not all of it.
  `Based on ${formats.percent(Math.floor(coverage * 100 + 1e-9) / 100)} of the model`;

/** Why nothing is known. */
export const WHY: Readonly<Record<UnknownWhy, string>> = {
  'not-sent': 'not sent',
  undated: 'sent without dates',
  'yet-to-come': 'yet to come',
  stale: 'not updated lately',
  'empty-window': 'nothing in the days asked about',
  'zero-denominator': 'nothing to compare with',
  'outside-curve': 'outside what the model reads',
  'no-level': 'outside what the model reads',
  'unlisted-category': 'a value the model does not list',
  'too-few-points': 'too little to tell yet',
};

/** "Survey: not updated lately, last seen 1 Mar". */
export function unknownSentence(unknown: UnknownMeasure, { labels, formats, asOf }: WordingContext): string {
  const label = labels.measure(unknown.measure);
  const { lastSeen, why } = unknown;
  if (why === 'stale' && lastSeen !== undefined) {
    const since = daysBetween(lastSeen, asOf) < 60 ? formats.days(daysBetween(lastSeen, asOf)) : undefined;
    return since === undefined
      ? `${label}: nothing new since ${formats.date(lastSeen, asOf)}`
      : `${label}: nothing new for ${since}`;
  }
  return `${label}: ${WHY[why]}${lastSeen === undefined ? '' : `, last seen ${formats.date(lastSeen, asOf)}`}`;
}

/** "2 of 14 sites on Act now, €88K; 1 not enough data": the lowest band that has any. */
export function rollUpSentence(rolledUp: RolledUp, { labels, formats }: WordingContext): string {
  const { children } = rolledUp;
  const sites = `${formats.number(children)} ${noun(children, 'site')}`;
  const worst = rolledUp.bands.find(({ count }) => count > 0);
  if (!worst) return `${sites}, none with enough data`;
  const money = worst.arr.map(({ amount, currency }) => formats.money(amount, currency)).join(' + ');
  const without = rolledUp.bands.reduce((left, { count }) => left - count, children);
  const rest = without ? `; ${formats.number(without)} without enough data` : '';
  const many = worst.count === children ? `All ${sites}` : `${formats.number(worst.count)} of ${sites}`;
  return `${many} on ${labels.band(worst.id)}${money && `, ${money}`}${rest}`;
}

/** "renews in 64 days", "renewed 3 days ago" is not known: a day that has passed is only "renewal was due". */
export function renewal(day: Day, { formats, asOf }: WordingContext): string {
  return day < asOf ? `renewal was ${formats.relative(day, asOf)}` : `renews ${formats.relative(day, asOf)}`;
}
