import { parseDay } from '../../../scoring/contract/day.js';
import { readHeaders, rosterNames, writeHeader, type DayHeader } from './day-header.js';
import { chunkOf, rosterHash } from './division.js';
import { readRoster, writeRoster } from './picture-records.js';
import type { Column } from './record-columns.js';
import { daysIn, exactName, pointsName, scoreName } from './record-names.js';
import type { Changes, RecordShelf } from './record-shelf.js';
import type { StoredRecord } from './record.js';
import { isSettled } from './retention.js';

/** What is left of a roster. */
interface Shrunk {
  readonly hash: string;
  /** Places in the old roster of those that stay. */
  readonly rows: ReadonlySet<number>;
  readonly gone: number;
}

/** What it takes to erase accounts from every record: rosters, chunks, exact points and the counts of the days. */
export async function eraseAccounts(
  shelf: RecordShelf,
  ids: ReadonlySet<string>,
  now: number,
): Promise<Changes> {
  const changes: Changes = new Map();
  const shrunk = await shrinkRosters(shelf, ids, changes);
  if (shrunk.size === 0) return changes;
  const days = daysIn(await shelf.archive.names('day/'));
  const exact = new Set(daysIn(await shelf.archive.names('exact/')));
  for (const header of await readHeaders(shelf, days))
    if (header) await shrinkDay(shelf, header, { shrunk, hasExact: exact.has(header.day), now }, changes);
  return changes;
}

/** Rosters are looked through also where no day names them, and one that cannot be read goes whole. */
async function shrinkRosters(
  shelf: RecordShelf,
  ids: ReadonlySet<string>,
  changes: Changes,
): Promise<ReadonlyMap<string, Shrunk>> {
  const chunksOf = new Map<number, ReadonlySet<number>>();
  const mayHoldOne = (name: string): boolean => {
    const [chunks, chunk] = name.split('/').slice(2, 4).map(Number) as [number, number];
    let places = chunksOf.get(chunks);
    if (!places) chunksOf.set(chunks, (places = new Set(Array.from(ids, (id) => chunkOf(id, chunks)))));
    return places.has(chunk);
  };
  const names = (await shelf.archive.names('roster/')).filter(mayHoldOne);
  const records = await shelf.read(names);
  const shrunk = new Map<string, Shrunk>();
  names.forEach((name, i) => {
    const roster = readRoster(records[i]);
    const rows = roster ? [...roster.keys()].filter((row) => !ids.has(roster[row]!)) : [];
    if (roster?.length === rows.length) return;
    changes.set(name, undefined);
    if (!roster) return;
    const left = rows.map((row) => roster[row]!);
    const hash = rosterHash(left);
    shrunk.set(name, { hash, rows: new Set(rows), gone: roster.length - rows.length });
    writeRoster(shelf, name.slice(0, name.lastIndexOf('/') + 1) + hash, left, changes);
  });
  return shrunk;
}

async function shrinkDay(
  shelf: RecordShelf,
  header: DayHeader,
  { shrunk, hasExact, now }: { shrunk: ReadonlyMap<string, Shrunk>; hasExact: boolean; now: number },
  changes: Changes,
): Promise<void> {
  const { day } = header;
  const parts = rosterNames(header).map((name) => shrunk.get(name));
  if (parts.every((part) => part === undefined)) return;
  // Another tab may write this day at the same time: what is written here must stand whole without that.
  const isWhole = !isSettled(day, parseDay(new Date(now).toISOString().slice(0, 10))!);
  const stamp = isWhole ? crypto.getRandomValues(new Uint32Array(1))[0]! : header.stamp;
  const places = [...parts.keys()].filter((at) => isWhole || parts[at]);
  const names = [
    ...places.map((at) => scoreName(parts.length, at, day)),
    ...(hasExact ? [exactName(day), ...places.map((at) => pointsName(day, at))] : []),
  ];
  const partsByName = [...places, ...(hasExact ? [-1, ...places] : [])].map((at) => parts[at]);
  const records = await shelf.read(names);
  names.forEach((name, i) => {
    const record = records[i];
    if (record) changes.set(name, shrinkRecord(shelf, name, record, partsByName[i], stamp));
  });
  const rosters = header.rosters.map((hash, at) => parts[at]?.hash ?? hash);
  const gone = parts.reduce((sum, part) => sum + (part?.gone ?? 0), 0);
  writeHeader(shelf, { ...header, stamp, rosters, accounts: header.accounts - gone }, changes);
}

/** The record without the rows that go. */
function shrinkRecord(
  shelf: RecordShelf,
  name: string,
  record: StoredRecord,
  part: Shrunk | undefined,
  stamp: number,
): Uint8Array {
  const head = record.head as Readonly<Record<string, unknown>>;
  const roster = part && 'roster' in head ? { roster: part.hash } : {};
  const columns: Record<string, Column> = {};
  for (const [column, values] of record.columns)
    columns[column] = part ? values.filter((_, row) => part.rows.has(row)) : values;
  return shelf.encode(name, { ...head, ...roster, stamp }, columns);
}
