import type { Day } from '../../scoring/contract/account.js';
import type { Reason } from '../../scoring/explain/explanation.js';
import { daysBetween } from '../formats.js';
import type { WordingContext } from '../wording.js';
import { span, windowSpan } from './numerals.js';
import { WHY } from './score-sentences.js';

/** "Weekly active users: −31% in four weeks", "Survey answer: 3 (four weeks ago: 6)". */
export function reasonSentence(reason: Reason, context: WordingContext): string {
  const label = context.labels.measure(reason.measure);
  if (reason.filled || reason.reading === undefined)
    return `${label}: ${reason.why ? WHY[reason.why] : 'not known'}, counted as ${context.formats.number(reason.points)} points of 100`;
  return `${label}: ${statement(reason, reason.reading, context)}${before(reason, context)}`;
}

function statement(reason: Reason, reading: number | string, context: WordingContext): string {
  const { formats } = context;
  const { read, window, earlier } = reason.evidence;
  if (typeof reading === 'string') return read === 'pulse' ? context.labels.band(reading) : reading;
  const over = window ? ` in ${windowSpan(window)}` : '';
  switch (read) {
    case 'change':
      return `${formats.signedPercent(reading)} ${compared(window, earlier)}`;
    case 'difference':
      return `${signedValue(reason, reading, context)} ${compared(window, earlier)}`;
    case 'mean':
      return `${value(reason, reading, context)} on average${over}`;
    case 'min':
      return `${value(reason, reading, context)}, the lowest${over}`;
    case 'max':
      return `${value(reason, reading, context)}, the highest${over}`;
    case 'slope':
      return `${formats.signedPercent(reading)} a week${over}`;
    case 'variability':
      return `varies by ${formats.percent(reading)}${over}`;
    case 'goal':
      return `${formats.percent(reading)} of the goal`;
    case 'daysSince':
      return since(reason.evidence.dateOn ?? reason.evidence.points.at(-1)?.on, reading, context);
    case 'daysUntil':
      return reading === 0
        ? 'today'
        : reading > 0
          ? `in ${formats.days(reading)}`
          : `${formats.days(-reading)} ago`;
    default:
      return value(reason, reading, context);
  }
}

const since = (day: Day | undefined, days: number, { formats, asOf }: WordingContext): string =>
  day === undefined ? `${formats.days(days)} ago` : formats.relative(day, asOf);

type Span = { readonly from: Day; readonly to: Day } | undefined;

/** Windows of one length that touch are "in four weeks"; others say what they are held against. */
function compared(window: Span, earlier: Span): string {
  if (!window || !earlier) return 'since before';
  const apart = daysBetween(earlier.to, window.from) - 1;
  const now = windowSpan(window);
  const then = windowSpan(earlier);
  if (apart === 0)
    return now === then ? `in ${now}` : `in ${now}, against the ${then.replace(/^an? /, '')} before`;
  return `in ${now}, against ${span(daysBetween(earlier.to, window.to))} earlier`;
}

/** What it was one window earlier; a change already says so in itself. */
function before(reason: Reason, context: WordingContext): string {
  const { read, window } = reason.evidence;
  const was = reason.before;
  if (!was || read === 'change' || read === 'difference' || read === 'daysSince' || read === 'daysUntil')
    return '';
  const then =
    typeof was.reading === 'number'
      ? value(reason, was.reading, context)
      : read === 'pulse'
        ? context.labels.band(was.reading)
        : was.reading;
  if (then === textOf(reason, context)) return '';
  return window ? ` (${then} before)` : ` (${span(daysBetween(was.asOf, context.asOf))} ago: ${then})`;
}

const textOf = (reason: Reason, context: WordingContext): string =>
  typeof reason.reading === 'number' ? value(reason, reason.reading, context) : (reason.reading ?? '');

/** Shares and what was divided by something are percent while they look like it. */
function value(reason: Reason, reading: number, { formats, labels }: WordingContext): string {
  const { read, per, metric } = reason.evidence;
  if (read === 'share' || read === 'goal' || read === 'variability') return formats.percent(reading);
  if (per) return reading >= 0 && reading <= 1.5 ? formats.percent(reading) : formats.number(reading);
  const unit = metric === undefined || read === 'count' || read === 'nps' ? undefined : labels.unit(metric);
  // "People in touch: 2 people" would say it twice.
  const told =
    unit === undefined || labels.measure(reason.measure).toLowerCase().includes(unit.toLowerCase());
  return told ? formats.number(reading) : `${formats.number(reading)} ${unit}`;
}

function signedValue(reason: Reason, reading: number, context: WordingContext): string {
  const size = value(reason, Math.abs(reading), context);
  return reading > 0 ? `+${size}` : reading < 0 ? `−${size}` : size;
}
