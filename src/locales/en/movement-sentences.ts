import type { Day } from '../../scoring/contract/account.js';
import type { HistoryPoint, Movement, MovementRow } from '../../scoring/explain/explanation.js';
import { daysBetween } from '../formats.js';
import type { WordingContext } from '../wording.js';
import { noun, span } from './numerals.js';

type DatedMovement = Movement & { readonly since: Day };

/** Fell 9 points in four weeks, mostly “Usage lately”. */
export function movementSentence(movement: DatedMovement, context: WordingContext): string {
  const over = span(daysBetween(movement.since, context.asOf));
  if (movement.became === 'known') return `New: no score ${over} ago`;
  if (movement.became === 'unknown') return `No score now; there was one ${over} ago`;
  if (movement.difference === undefined) return '';
  const points = rounded(movement.difference, context);
  if (points === 0) return `Little change in ${over}`;
  const size = context.formats.number(Math.abs(points));
  const main = mainCauses(movement.rows, movement.difference, context);
  return `${points < 0 ? 'Fell' : 'Rose'} ${size} ${noun(Math.abs(points), 'point')} in ${over}${main && `, mostly ${main}`}`;
}

/** "−9 in 4 weeks"; "no change", or empty where there is nothing to compare with. */
export function movementShort(movement: DatedMovement, context: WordingContext): string {
  if (movement.became === 'known') return 'new';
  if (movement.difference === undefined) return '';
  const points = rounded(movement.difference, context);
  if (points === 0) return 'steady';
  const days = daysBetween(movement.since, context.asOf);
  return `${context.formats.signed(points, 0)} in ${days % 7 ? context.formats.days(days) : `${days / 7} weeks`}`;
}

const rounded = (difference: number, { labels }: WordingContext): number =>
  Math.round(difference * labels.scale);

/** The one or two largest rows of the movement's own direction, if they carry at least half of the difference. */
function mainCauses(rows: readonly MovementRow[], difference: number, context: WordingContext): string {
  // Weights move because a neighbour's data came or went: that neighbour is named, not they.
  const towards = rows.filter(({ kind, value }) => kind !== 'weight' && value * difference > 0);
  const largest = towards.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, 2);
  const enough = (count: number): boolean =>
    Math.abs(largest.slice(0, count).reduce((sum, { value }) => sum + value, 0)) >= Math.abs(difference) / 2;
  const count = enough(1) ? 1 : enough(2) ? 2 : 0;
  const causes = largest.slice(0, count).map((row) => cause(row, context));
  return causes.length ? context.formats.list([...new Set(causes)]) : '';
}

function cause({ kind, id = '' }: MovementRow, { labels }: WordingContext): string {
  switch (kind) {
    case 'adjustment':
      return `“${labels.adjustment(id)}”`;
    case 'came':
      return `new data on “${labels.measure(id)}”`;
    case 'went':
      return `no more data on “${labels.measure(id)}”`;
    case 'variant':
      return 'another variant of the model';
    case 'model':
      return 'a new model';
    case 'weight':
    case 'points':
      return `“${labels.measure(id)}”`;
  }
}

/** The trend in words, for those who do not see the line. */
export function trendSentence(
  points: readonly HistoryPoint[],
  { formats, labels, asOf }: WordingContext,
): string {
  const known = points.filter((point) => !Number.isNaN(point.score));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return 'No scores to draw yet';
  const score = (point: HistoryPoint): string => formats.number(point.score * labels.scale, labels.decimals);
  const at = (point: HistoryPoint): string => `${score(point)} on ${formats.date(point.on, asOf)}`;
  if (first === last) return `Score ${at(last)}`;
  const lowest = known.reduce((least, point) => (point.score < least.score ? point : least));
  const highest = known.reduce((most, point) => (point.score > most.score ? point : most));
  const missing = points.length - known.length;
  const gaps = missing ? `; ${missing} ${noun(missing, 'week')} without a score` : '';
  return `Score over ${span(daysBetween(first.on, last.on))}: from ${at(first)} to ${at(last)}; lowest ${at(lowest)}, highest ${at(highest)}${gaps}`;
}
