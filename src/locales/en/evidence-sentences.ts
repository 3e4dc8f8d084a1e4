import type { ContextNote } from '../../scoring/contract/account.js';
import type { Reason } from '../../scoring/explain/explanation.js';
import type { WordingContext } from '../wording.js';

/** The points an explanation keeps of a window. */
const POINTS_KEPT = 60;

/** "Weekly active users 412 → 284", "337 of 500 Licences", "2 × urgent, 1 × question". */
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
  const day = dateOn ?? (read === 'daysSince' ? points.at(-1)?.on : undefined);
  if (day !== undefined) return formats.date(day, asOf);
  const inside = window
    ? points.filter(({ on }) => on !== undefined && on >= window.from && on <= window.to)
    : points;
  // Evidence keeps the newest points only: a count of them would not be the count.
  const kinds = points.length < POINTS_KEPT ? countKinds(inside.map(({ kind }) => kind)) : [];
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

/** "updated yesterday"; nothing where the reading is itself the age of its newest data, or a date. */
export function ageSentence(reason: Reason, { formats, asOf }: WordingContext): string {
  const { read, date, points } = reason.evidence;
  const isAge = read === 'daysSince' && points.at(-1)?.on === reason.observedOn;
  if (reason.filled || date !== undefined || isAge) return '';
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
