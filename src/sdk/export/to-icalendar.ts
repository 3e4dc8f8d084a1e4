import { contentHash } from '../../scoring/evaluate/content-hash.js';
import type { Task } from '../health-store-contract.js';
import { calendarLine, calendarText } from './calendar-line.js';
import { momentOf, readOptions, type CalendarOptions } from './export-options.js';
import { causeNames, wordsOf, type ExportWords } from './export-words.js';
import { tasksIn } from './exported-records.js';
import { EXPORT_TITLE } from './export-title.js';

const OWN_DOMAIN = 'customer-health-elements';

/** `20261122T031500Z`: a moment without its punctuation and fractions. */
const stamp = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * One task as a day's entry. It leaves the day free (`TRANSPARENT`), and names nobody: there is no organizer and no
 * attendee, so no calendar program sends mail about it.
 */
function entry(task: Task, due: string, made: string, domain: string, words: ExportWords): string {
  const { account, name, play, label, causes } = task;
  const lines: readonly (readonly [name: string, value: string])[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', `${contentHash([account, play])}@${domain}`],
    ['DTSTAMP', made],
    ['DTSTART;VALUE=DATE', due.replaceAll('-', '')],
    ['SUMMARY', calendarText(`${label}: ${name}`)],
    ['DESCRIPTION', calendarText([...causeNames(causes, words), EXPORT_TITLE].join('\n'))],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
  return lines.map(([name, value]) => calendarLine(name, value)).join('');
}

/**
 * The tasks that have a day to be done by, as an iCalendar text (RFC 5545): an all-day entry each. The UID stays the same
 * for an account and a play, so that a calendar that is read in again moves entries instead of adding them.
 *
 * Gives an empty text where no task has such a day, since a calendar without an entry is none. Never throws.
 */
export function toICalendar(tasks: readonly Task[], options?: CalendarOptions): string {
  const given = readOptions(options);
  const { uidDomain } = given;
  const domain = typeof uidDomain === 'string' && /^[\w.-]{1,200}$/.test(uidDomain) ? uidDomain : OWN_DOMAIN;
  const words = wordsOf(given);
  const made = stamp(momentOf(given.now));
  const entries = tasksIn(tasks, words).flatMap((task) =>
    task.due === undefined ? [] : entry(task, task.due, made, domain, words),
  );
  if (entries.length === 0) return '';
  return [
    calendarLine('BEGIN', 'VCALENDAR'),
    calendarLine('VERSION', '2.0'),
    calendarLine('PRODID', `-//${OWN_DOMAIN}//tasks//EN`),
    ...entries,
    calendarLine('END', 'VCALENDAR'),
  ].join('');
}
