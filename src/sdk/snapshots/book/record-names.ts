import { parseDay } from '../../../scoring/contract/day.js';
import type { Day } from '../../../scoring/index.js';

/** Records are named so that what is asked for is a list of names known beforehand: no search, no index. */
export const dayName = (day: Day): string => `day/${day}`;
/** Its day comes last, so that one account's days differ there alone. */
export const scoreName = (chunks: number, chunk: number, day: Day): string =>
  `score/${chunks}/${chunk}/${day}`;
export const exactName = (day: Day): string => `exact/${day}`;
export const pointsName = (day: Day, chunk: number): string => `points/${day}/${chunk}`;
/** Days of one month share the rosters they have in common; with its last day the month's rosters go. */
export const rosterName = (day: Day, chunks: number, chunk: number, hash: string): string =>
  `${rostersOf(monthOf(day))}${chunks}/${chunk}/${hash}`;
export const rostersOf = (month: string): string => `roster/${month}/`;

export const monthOf = (day: Day): string => day.slice(0, 7);

/** The days that names like `day/2026-11-20` speak of, newest first; anything else is passed over. */
export const daysIn = (names: readonly string[]): readonly Day[] =>
  names
    .map((name) => name.slice(name.lastIndexOf('/') + 1))
    .filter((day) => parseDay(day) !== undefined)
    .sort()
    .reverse();

/** Whether a record is part of what was recorded of a day. Rosters are part of a month. */
export function isOfDay(name: string, day: Day): boolean {
  const [kind, ...rest] = name.split('/');
  if (kind === 'score') return rest[2] === day;
  return (kind === 'day' || kind === 'exact' || kind === 'points') && rest[0] === day;
}

/** An account's id as a segment of a name: it may hold anything, and no two become one. */
export const segmentOf = (id: string): string =>
  // By UTF-16 unit: half a surrogate pair is no text that could be encoded otherwise.
  id.replace(/[^\w.~-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) || '%';
