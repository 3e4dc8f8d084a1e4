import type { Day } from '../../../scoring/index.js';
import { hashHex } from './division.js';
import type { ModelStamp } from '../picture.js';
import { dayName, rosterName } from './record-names.js';
import type { Changes, RecordShelf } from './record-shelf.js';
import type { StoredRecord } from './record.js';

/** What every record of one writing of a day has in common. */
export interface DayStamp {
  /** By chance: records of two writings of one day never pass for one. */
  readonly stamp: number;
  readonly takenAt: number;
  readonly model: ModelStamp;
}

/** The record that says what there is of a day. */
export interface DayHeader extends DayStamp {
  readonly day: Day;
  readonly accounts: number;
  /** Hash of each chunk's roster; as many as there are chunks, a power of two. */
  readonly rosters: readonly string[];
}

export function writeHeader(
  shelf: RecordShelf,
  { day, rosters, ...head }: DayHeader,
  changes: Changes,
): void {
  const halves = Uint32Array.from(
    rosters.flatMap((hash) => [hash.slice(0, 8), hash.slice(8)]),
    (half) => Number.parseInt(half, 16),
  );
  changes.set(dayName(day), shelf.encode(dayName(day), head, { rosters: halves }));
}

export function readHeader(day: Day, record: StoredRecord | undefined): DayHeader | undefined {
  const halves = record?.columns.get('rosters');
  if (!record || !halves) return undefined;
  const rosters = Array.from({ length: halves.length / 2 }, (_, i) =>
    hashHex(halves[2 * i]!, halves[2 * i + 1]!),
  );
  return { day, rosters, ...(record.head as DayStamp & { accounts: number }) };
}

/** The names of a day's rosters. */
export const rosterNames = ({ day, rosters }: DayHeader): readonly string[] =>
  rosters.map((hash, at) => rosterName(day, rosters.length, at, hash));

export async function readHeaders(
  shelf: RecordShelf,
  days: readonly Day[],
): Promise<readonly (DayHeader | undefined)[]> {
  const records = await shelf.read(days.map(dayName));
  return days.map((day, i) => readHeader(day, records[i]));
}
