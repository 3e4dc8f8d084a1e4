import type { Day } from '../../scoring/index.js';
import { chunkOf } from './division.js';
import type { RecordedPoint } from './picture.js';
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

/** How many chunks each of these days has; a day that cannot be read is left out. */
async function chunkCounts(
  shelf: RecordShelf,
  days: readonly Day[],
  now: number,
): Promise<ReadonlyMap<Day, number>> {
  const records = await shelf.read(days.map(dayName));
  return new Map(
    days.flatMap((day, i) => {
      const header = headerOf(shelf, day, records[i], now);
      return header ? [[day, header.rosters.length] as const] : [];
    }),
  );
}

async function readChunks(
  shelf: RecordShelf,
  id: string,
  counts: ReadonlyMap<Day, number>,
): Promise<readonly DayChunk[]> {
  const asked = [...counts];
  const records = await shelf.read(asked.map(([day, chunks]) => scoreName(chunks, chunkOf(id, chunks), day)));
  return asked.flatMap(([day, chunks], i) => {
    const record = records[i];
    return record ? [{ day, chunks, record }] : [];
  });
}

/**
 * What was recorded of one account on these days. A chunk says enough by itself, so the days' headers are read only
 * where a day has another number of chunks than the newest.
 *
 * @param days newest first
 */
export async function readSeries(
  shelf: RecordShelf,
  id: string,
  days: readonly Day[],
  now: number,
): Promise<readonly RecordedPoint[]> {
  const [usual] = (await chunkCounts(shelf, days.slice(0, 1), now)).values();
  const found = [...(await readChunks(shelf, id, new Map(days.map((day) => [day, usual ?? 1]))))];
  if (found.length < days.length) {
    const have = new Set(found.map(({ day }) => day));
    const others = await chunkCounts(
      shelf,
      days.filter((day) => !have.has(day)),
      now,
    );
    const more = await readChunks(shelf, id, others);
    for (const day of others.keys())
      if (!more.some((one) => one.day === day)) shelf.say(dayName(day), 'is incomplete');
    found.push(...more);
  }
  return (await pointsIn(shelf, id, found, now)).sort((a, b) => (a.day < b.day ? -1 : 1));
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
