import type { Day } from '../../../scoring/index.js';
import { readHeader, type DayHeader } from './day-header.js';
import { exactChunks, joinExact } from './exact-records.js';
import type { Picture } from '../picture.js';
import { joinPicture, readRoster } from './picture-records.js';
import { dayName, exactName, pointsName, rosterName, scoreName } from './record-names.js';
import type { RecordShelf } from './record-shelf.js';
import type { StoredRecord } from './record.js';
import { isFutureMoment } from './retention.js';

/** What came of reading a day: `partial` where some of it is missing or belongs to another writing. */
export type ReadDay = Picture | 'absent' | 'partial';

/** Records are read with their checksums, so this only fails where an upgrade or a host made something else of them. */
export function orNothing<T>(make: () => T | undefined): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Reads the header of a day, unless it says it was taken at a time yet to come. */
export function headerOf(
  shelf: RecordShelf,
  day: Day,
  record: StoredRecord | undefined,
  now: number,
): DayHeader | undefined {
  const header = orNothing(() => readHeader(day, record));
  if (!header || !isFutureMoment(header.takenAt, now)) return header;
  shelf.say(dayName(day), 'was taken at a time yet to come');
  return undefined;
}

async function readOnce(shelf: RecordShelf, day: Day, now: number): Promise<ReadDay> {
  const [record, exactHead] = await shelf.read([dayName(day), exactName(day)]);
  const header = headerOf(shelf, day, record, now);
  if (!header) return 'absent';
  const count = header.rosters.length;
  const records = await shelf.read([
    ...header.rosters.map((_, at) => scoreName(count, at, day)),
    ...header.rosters.map((hash, at) => rosterName(day, count, at, hash)),
    ...Array.from({ length: exactHead ? exactChunks(exactHead) : 0 }, (_, at) => pointsName(day, at)),
  ]);
  const rosters = records.slice(count, 2 * count).map(readRoster);
  const picture = orNothing(() => joinPicture(header, records.slice(0, count), rosters));
  if (!picture || !exactHead) return picture ?? 'partial';
  const sizes = rosters.map((roster) => roster!.length);
  const exact = orNothing(() => joinExact(header.stamp, exactHead, records.slice(2 * count), sizes));
  if (!exact) shelf.say(exactName(day), 'is incomplete');
  return { ...picture, exact };
}

/** Reads a day whole; again where another tab wrote it in between. */
export async function readPicture(shelf: RecordShelf, day: Day, now: number): Promise<ReadDay> {
  const first = await readOnce(shelf, day, now);
  if (first !== 'partial') return first;
  const again = await readOnce(shelf, day, now);
  if (again === 'partial') shelf.say(dayName(day), 'is incomplete');
  return again;
}
