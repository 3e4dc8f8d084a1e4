import type { Day } from '../../../scoring/index.js';
import { exactChunks } from './exact-records.js';
import { readHeaders, rosterNames } from './day-header.js';
import { dayName, exactName, isOfDay, monthOf, pointsName, rostersOf, scoreName } from './record-names.js';
import type { Changes, RecordShelf } from './record-shelf.js';

/** Takes away everything recorded of some days, and the rosters that no other day needs. */
export async function removeDays(
  shelf: RecordShelf,
  { gone, stay, needed }: DaysToRemove,
  changes: Changes,
): Promise<void> {
  const headers = await readHeaders(shelf, gone);
  for (const [i, day] of gone.entries()) {
    const rosters = headers[i]?.rosters;
    if (rosters)
      [dayName(day), ...rosters.map((_, at) => scoreName(rosters.length, at, day))].forEach((name) =>
        changes.set(name, undefined),
      );
    else await sweepDay(shelf, day, changes);
  }
  await removeExact(shelf, gone, changes);
  for (const month of new Set(gone.map(monthOf))) {
    const ofMonth = (day: Day): boolean => monthOf(day) === month;
    const abandoned = await abandonedRosters(shelf, month, {
      left: headers.flatMap((header) => (header && ofMonth(header.day) ? rosterNames(header) : [])),
      stay: stay.filter(ofMonth),
      needed,
    });
    for (const roster of abandoned) changes.set(roster, undefined);
  }
}

/** Which days go, which stay beside them, and the rosters that are about to be written. */
export interface DaysToRemove {
  readonly gone: readonly Day[];
  readonly stay: readonly Day[];
  readonly needed: ReadonlySet<string>;
}

/** Takes away the exact points of days. */
export async function removeExact(shelf: RecordShelf, days: readonly Day[], changes: Changes): Promise<void> {
  const heads = await shelf.read(days.map(exactName));
  days.forEach((day, i) => {
    const chunks = exactChunks(heads[i]);
    changes.set(exactName(day), undefined);
    for (let at = 0; at < chunks; at++) changes.set(pointsName(day, at), undefined);
  });
}

/** Without its header nobody knows how many records a day has, so it takes looking through all names. */
async function sweepDay(shelf: RecordShelf, day: Day, changes: Changes): Promise<void> {
  for (const name of await shelf.archive.names('')) if (isOfDay(name, day)) changes.set(name, undefined);
}

async function abandonedRosters(
  shelf: RecordShelf,
  month: string,
  { left, stay, needed }: { left: readonly string[] } & Omit<DaysToRemove, 'gone'>,
): Promise<readonly string[]> {
  if (stay.length === 0) {
    const all = await shelf.archive.names(rostersOf(month));
    return all.filter((name) => !needed.has(name));
  }
  const candidates = new Set(left.filter((name) => !needed.has(name)));
  if (candidates.size === 0) return [];
  const headers = await readHeaders(shelf, stay);
  // A day that cannot be read may need any of them; they go with their month.
  if (headers.includes(undefined)) return [];
  for (const header of headers) for (const name of rosterNames(header!)) candidates.delete(name);
  return [...candidates];
}
