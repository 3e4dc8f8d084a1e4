import type { Day } from '../../../scoring/index.js';
import { PageTurns } from '../../page-turns.js';
import { writeHeader, type DayHeader, type DayStamp } from './day-header.js';
import type { Chunk } from './division.js';
import type { Picture, RecordedPoint } from '../picture.js';
import { rosterName, scoreName } from './record-names.js';
import { columnOf, type Changes, type RecordShelf } from './record-shelf.js';
import type { StoredRecord } from './record.js';

/** What a chunk's record says beside its columns, enough for one account's series. */
export interface ChunkHead extends DayStamp {
  readonly roster: string;
}

// Most shares of a model's weight are thousandths or thirds of them: those come back exactly.
const COVERAGE_STEPS = 60_000;
const UNKNOWN_COVERAGE = 65_535;

/** Coverage to 1/60,000 in two bytes. */
const packCoverage = (coverage: number): number =>
  coverage >= 0 ? Math.round(Math.min(coverage, 1) * COVERAGE_STEPS) : UNKNOWN_COVERAGE;
const unpackCoverage = (packed: number): number =>
  packed === UNKNOWN_COVERAGE ? Number.NaN : packed / COVERAGE_STEPS;

export function writeRoster(
  shelf: RecordShelf,
  name: string,
  ids: readonly string[],
  changes: Changes,
): void {
  changes.set(name, shelf.encode(name, { ids }));
}

/** The ids of a roster, sorted. */
export const readRoster = (record: StoredRecord | undefined): readonly string[] | undefined =>
  (record?.head as { ids: readonly string[] } | undefined)?.ids;

interface ScoreColumns {
  readonly score: Float64Array;
  readonly coverage: Uint16Array;
  readonly band: Int8Array;
}

/** The columns of a chunk as they are stored. @throws RangeError where they are not of these rows */
export const scoreColumns = (record: StoredRecord, rows: number): ScoreColumns => ({
  score: columnOf(record, 'score', Float64Array, rows),
  coverage: columnOf(record, 'coverage', Uint16Array, rows),
  band: columnOf(record, 'band', Int8Array, rows),
});

/** Puts the header, the chunks and the rosters that are not there yet among the changes. */
export async function writePicture(
  shelf: RecordShelf,
  { day, takenAt, model, ids, score, coverage, band }: Picture,
  chunks: readonly Chunk[],
  { stamp, isThere }: { stamp: number; isThere: (roster: string) => boolean },
  changes: Changes,
): Promise<void> {
  const shared = { stamp, takenAt, model };
  const rosters = chunks.map(({ hash }) => hash);
  writeHeader(shelf, { day, accounts: ids.length, rosters, ...shared }, changes);
  const turns = new PageTurns();
  for (const [at, { ids: sorted, rows, hash }] of chunks.entries()) {
    if (turns.isLate) await turns.give();
    const columns = {
      score: new Float64Array(rows.length),
      coverage: new Uint16Array(rows.length),
      band: new Int8Array(rows.length),
    };
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      columns.score[i] = score[row]!;
      columns.coverage[i] = packCoverage(coverage[row]!);
      columns.band[i] = band[row]!;
    }
    const name = scoreName(chunks.length, at, day);
    const head: ChunkHead = { ...shared, roster: hash };
    changes.set(name, shelf.encode(name, head, columns));
    const roster = rosterName(day, chunks.length, at, hash);
    if (!isThere(roster)) writeRoster(shelf, roster, sorted, changes);
  }
}

/**
 * The picture these records make, its accounts chunk by chunk.
 *
 * @returns undefined where anything is missing or of another writing
 */
export function joinPicture(
  { day, stamp, takenAt, model, accounts }: DayHeader,
  chunks: readonly (StoredRecord | undefined)[],
  rosters: readonly (readonly string[] | undefined)[],
): Picture | undefined {
  const ids: string[] = [];
  const score = new Float64Array(accounts);
  const coverage = new Float64Array(accounts);
  const band = new Int8Array(accounts);
  for (const [at, chunk] of chunks.entries()) {
    const roster = rosters[at];
    if (!chunk || !roster || (chunk.head as ChunkHead).stamp !== stamp) return undefined;
    if (ids.length + roster.length > accounts) return undefined;
    const columns = scoreColumns(chunk, roster.length);
    score.set(columns.score, ids.length);
    band.set(columns.band, ids.length);
    columns.coverage.forEach((packed, i) => (coverage[ids.length + i] = unpackCoverage(packed)));
    ids.push(...roster);
  }
  return ids.length === accounts ? { day, takenAt, model, ids, score, coverage, band } : undefined;
}

/** What a chunk says of the account at a place of its roster. */
export function pointAt(day: Day, chunk: StoredRecord, place: number, rows: number): RecordedPoint {
  const { score, coverage, band } = scoreColumns(chunk, rows);
  const { model } = chunk.head as ChunkHead;
  return {
    day,
    score: score[place]!,
    coverage: unpackCoverage(coverage[place]!),
    band: model.bands[band[place]!],
    model,
  };
}
