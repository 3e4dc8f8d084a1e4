import type { ContextNote, Day } from '../../scoring/contract/account.js';
import type { Reason } from '../../scoring/explain/explanation.js';
import { daysBetween } from '../formats.js';
import type { WordingContext } from '../wording.js';
import { span, windowSpan } from './numerals.js';
import { WHY } from './score-sentences.js';

/** "Weekly active users: −31% in four weeks (9% four weeks before)". */
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
      return since(reason.evidence.dateOn ?? reason.observedOn, reading, context);
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

/** "Weekly active users 412 → 284", "337 of 500 Licences", "two urgent, one question". */
export function evidenceSentence(reason: Reason, context: WordingContext): string {
  if (reason.filled) return '';
  const { formats, labels, asOf } = context;
  const { read, metric, window, earlier, per, points, dateOn } = reason.evidence;
  const name = metric !== undefined && labels.metric(metric) !== metric ? labels.metric(metric) : '';
  const named = name && name !== labels.measure(reason.measure) ? `${name} ` : '';
  if (earlier && window && (read === 'change' || read === 'difference'))
    return `${named}${formats.number(earlier.value)} → ${formats.number(window.value)}`;
  if (per && typeof reason.reading === 'number')
    return `${named}${formats.number(reason.reading * per.value)} of ${formats.number(per.value)} ${labels.metric(per.metric)}`;
  const day = dateOn ?? (read === 'daysSince' ? reason.observedOn : undefined);
  if (day !== undefined) return formats.date(day, asOf);
  const inside = window
    ? points.filter(({ on }) => on !== undefined && on >= window.from && on <= window.to)
    : points;
  const kinds = countKinds(inside.map(({ kind }) => kind));
  if ((read === 'sum' || read === 'count') && kinds.length) {
    const weighted = labels.weighted(reason.measure) ? ', weighted' : '';
    return `${kinds.map(([kind, count]) => `${formats.number(count)} × ${kind}`).join(', ')}${weighted}`;
  }
  return window && (read === 'sum' || read === 'count')
    ? formats.range(window.from, window.to, asOf)
    : named.trim();
}

function countKinds(kinds: readonly (string | undefined)[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4);
}

/** "updated yesterday"; nothing where the reading is itself an age or a date. */
export function ageSentence(reason: Reason, { formats, asOf }: WordingContext): string {
  const { read } = reason.evidence;
  if (reason.filled || read === 'daysSince' || read === 'daysUntil') return '';
  if (reason.observedOn === undefined) return reason.undated ? 'undated' : '';
  const newest = read === 'sum' || read === 'count' ? 'newest' : 'updated';
  return `${newest} ${formats.relative(reason.observedOn, asOf)}`;
}

/** "outside your control: Known outage, 3 – 9 Nov". */
export function contextSentence(note: ContextNote, { formats, asOf }: WordingContext): string {
  const hands =
    note.influence === 'outside'
      ? 'outside your control: '
      : note.influence === 'shared'
        ? 'partly in your hands: '
        : '';
  return `${hands}${note.text}, ${formats.range(note.from, note.to, asOf)}`;
}
