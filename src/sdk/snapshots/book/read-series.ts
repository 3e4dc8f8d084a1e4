import type { Day } from '../../../scoring/index.js';
import { chunkOf } from './division.js';
import type { RecordedPoint } from '../picture.js';
import { pointAt, readRoster, type ChunkHead } from './picture-records.js';
import { headerOf, orNothing } from './read-picture.js';
import { dayName, rosterName, scoreName } from './record-names.js';
import type { RecordShelf } from './record-shelf.js';
import type { StoredRecord } from './record.js';
import { isFutureMoment } from './retention.js';

/** A chunk of a day, with how many the day has. */
interface DayChunk {
  readonly day: Day;
  readonly chunks: number;
  readonly record: StoredRecord;
}

/** The chunks an account is in on days that have so many chunks; days without such a chunk are left out. */
export async function readChunks(
  shelf: RecordShelf,
  id: string,
  counts: Iterable<readonly [day: Day, chunks: number]>,
): Promise<readonly DayChunk[]> {
  const asked = [...counts];
  const names = asked.map(([day, chunks]) => scoreName(chunks, chunkOf(id, chunks), day));
  const records = await shelf.read(names);
  return asked.flatMap(([day, chunks], i) => {
    const record = records[i];
    return record ? [{ day, chunks, record }] : [];
  });
}

/**
 * What was recorded of one account, oldest first. A chunk says enough by itself, so headers are read only of days whose
 * number of chunks was guessed wrong.
 *
 * @param days recorded days asked about
 * @param guessed chunks of some of them, and of others
 */
export async function readSeries(
  shelf: RecordShelf,
  id: string,
  days: readonly Day[],
  guessed: readonly DayChunk[],
  now: number,
): Promise<readonly RecordedPoint[]> {
  const asked = new Set(days);
  const found = new Map(guessed.filter(({ day }) => asked.has(day)).map((chunk) => [chunk.day, chunk]));
  const others = days.filter((day) => !found.has(day));
  if (others.length > 0) {
    const records = await shelf.read(others.map(dayName));
    const headers = others.flatMap((day, i) => headerOf(shelf, day, records[i], now) ?? []);
    const more = await readChunks(
      shelf,
      id,
      headers.map(({ day, rosters }) => [day, rosters.length]),
    );
    for (const chunk of more) found.set(chunk.day, chunk);
    for (const day of others) if (!found.has(day)) shelf.say(dayName(day), 'cannot be read');
  }
  const points = await pointsIn(shelf, id, [...found.values()], now);
  return points.sort((a, b) => (a.day < b.day ? -1 : 1));
}

async function pointsIn(
  shelf: RecordShelf,
  id: string,
  chunks: readonly DayChunk[],
  now: number,
): Promise<RecordedPoint[]> {
  const rosterOf = ({ day, chunks: count, record }: DayChunk): string =>
    rosterName(day, count, chunkOf(id, count), (record.head as ChunkHead).roster);
  const names = [...new Set(chunks.map(rosterOf))];
  const records = await shelf.read(names);
  const rosters = new Map(names.map((name, i) => [name, readRoster(records[i])]));
  return chunks.flatMap((chunk) => {
    const { day, record } = chunk;
    const roster = rosters.get(rosterOf(chunk));
    if (!roster) shelf.say(dayName(day), 'is incomplete');
    const place = roster?.indexOf(id) ?? -1;
    if (place < 0 || isFutureMoment((record.head as ChunkHead).takenAt, now)) return [];
    const point = orNothing(() => pointAt(day, record, place, roster!.length));
    if (!point) shelf.say(dayName(day), 'is incomplete');
    return point ?? [];
  });
}
