import { parseDay } from '../../../scoring/contract/day.js';
import type { Day } from '../../../scoring/index.js';
import { readHeaders, rosterNames } from './day-header.js';
import type { Chunk } from './division.js';
import { writeExact } from './exact-records.js';
import type { Picture } from '../picture.js';
import { writePicture } from './picture-records.js';
import { daysIn, monthOf, rosterName } from './record-names.js';
import type { Changes, RecordShelf } from './record-shelf.js';
import { removeDays, removeExact } from './remove-days.js';
import { exactDays, isSettled } from './retention.js';

/** What there is beside the day that is to be kept. */
interface Beside {
  /** All recorded days, newest first. */
  readonly recorded: readonly Day[];
  /** Those among them that are too old. */
  readonly gone: readonly Day[];
  /** Whether what is recorded as there may be missing. */
  readonly isDistrusted: boolean;
}

/** What it takes to record a day in place of what was recorded of it, and to let go of what is not to be kept. */
export async function changesToKeep(
  shelf: RecordShelf,
  picture: Picture,
  chunks: readonly Chunk[],
  { recorded, gone, isDistrusted }: Beside,
): Promise<Changes> {
  const { day, exact } = picture;
  const stay = recorded.filter((one) => one !== day && !gone.includes(one));
  const replaced = recorded.filter((one) => !stay.includes(one));
  const needed = new Set(chunks.map(({ hash }, at) => rosterName(day, chunks.length, at, hash)));
  const changes: Changes = new Map();
  await removeDays(shelf, { gone: replaced, stay, needed }, changes);
  const worthIt = exactDays([...stay, day]);
  const withExact = daysIn(await shelf.archive.names('exact/'));
  const retired = withExact.filter((one) => !worthIt.has(one) && !replaced.includes(one));
  await removeExact(shelf, retired, changes);
  const there = isDistrusted ? new Set<string>() : await rostersBefore(shelf, day, stay);
  const stamp = crypto.getRandomValues(new Uint32Array(1))[0]!;
  await writePicture(shelf, picture, chunks, { stamp, isThere: (roster) => there.has(roster) }, changes);
  if (exact) await writeExact(shelf, day, exact, chunks, stamp, changes);
  return changes;
}

/** Rosters that are sure to stay: another tab may yet write the day before anew and let go of those. */
async function rostersBefore(
  shelf: RecordShelf,
  day: Day,
  recorded: readonly Day[],
): Promise<ReadonlySet<string>> {
  const settled = recorded.find((one) => monthOf(one) === monthOf(day) && isSettled(one, parseDay(day)!));
  if (settled === undefined) return new Set();
  const [header] = await readHeaders(shelf, [settled]);
  return new Set(header && rosterNames(header));
}
