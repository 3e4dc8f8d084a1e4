import type { ExactPoints } from '../../../scoring/explain/exact-points.js';
import type { Day } from '../../../scoring/index.js';
import { PageTurns } from '../../page-turns.js';
import type { Chunk } from './division.js';
import type { ExactPicture } from '../picture.js';
import type { Column } from './record-columns.js';
import { exactName, pointsName } from './record-names.js';
import { columnOf, type Changes, type RecordShelf } from './record-shelf.js';
import type { StoredRecord } from './record.js';

/** What the exact points of a day are of; the numbers follow chunk by chunk. */
interface ExactHead {
  readonly stamp: number;
  readonly chunks: number;
  readonly measures: readonly string[];
  readonly adjustments: readonly string[];
  readonly variantSets: readonly (readonly string[])[];
  /** Places in `measures` of those with a column of fades. */
  readonly faded: readonly number[];
  /** Places in `measures` of those where something may stand in. */
  readonly filled: readonly number[];
}

const placesOf = (columns: readonly unknown[]): readonly number[] =>
  columns.flatMap((column, place) => (column === undefined ? [] : [place]));

type Columns = readonly (readonly [name: string, column: Column, usual: number])[];

/** All columns by the names they are stored under, with the value that most rows of most columns have. */
function namedColumns({ rank, moved, points }: ExactPicture): Columns {
  const each = (prefix: string, columns: readonly (Column | undefined)[], usual: number): Columns =>
    columns.flatMap((column, place) => (column ? [[`${prefix}${place}`, column, usual]] : []));
  return [
    ['rank', rank, Number.NaN],
    ['moved', moved, Number.NaN],
    ['variants', points.variants, 0],
    ...each('p', points.points, Number.NaN),
    ...each('f', points.fades, 1),
    ...each('w', points.filled, 0),
    ...each('c', points.changes, Number.NaN),
  ];
}

/** Those rows of a column; undefined where all are as usual, which need not be stored. */
function gather(column: Column, rows: Uint32Array, usual: number): Column | undefined {
  const gathered = new (column.constructor as new (length: number) => Column)(rows.length);
  let usually = true;
  for (let i = 0; i < rows.length; i++) {
    const value = column[rows[i]!]!;
    gathered[i] = value;
    usually &&= Object.is(value, usual);
  }
  return usually ? undefined : gathered;
}

/** Puts the exact points of a day among the changes. */
export async function writeExact(
  shelf: RecordShelf,
  day: Day,
  exact: ExactPicture,
  chunks: readonly Chunk[],
  stamp: number,
  changes: Changes,
): Promise<void> {
  const { measures, adjustments, variantSets, fades, filled } = exact.points;
  const head: ExactHead = {
    ...{ stamp, chunks: chunks.length, measures, adjustments, variantSets },
    faded: placesOf(fades),
    filled: placesOf(filled),
  };
  changes.set(exactName(day), shelf.encode(exactName(day), head));
  const columns = namedColumns(exact);
  const turns = new PageTurns();
  for (const [at, { rows }] of chunks.entries()) {
    if (turns.isLate) await turns.give();
    const stored: Record<string, Column> = {};
    for (const [name, column, usual] of columns) {
      const gathered = gather(column, rows, usual);
      if (gathered) stored[name] = gathered;
    }
    const name = pointsName(day, at);
    changes.set(name, shelf.encode(name, { stamp }, stored));
  }
}

/** How many chunks of exact points there are. */
export const exactChunks = (record: StoredRecord | undefined): number =>
  (record?.head as ExactHead | undefined)?.chunks ?? 0;

function emptyExact(
  { measures, adjustments, variantSets, faded, filled }: ExactHead,
  accounts: number,
): ExactPicture {
  const floats = (usual: number): Float64Array => new Float64Array(accounts).fill(usual);
  const points: ExactPoints = {
    ...{ measures, adjustments, variantSets },
    points: measures.map(() => floats(Number.NaN)),
    fades: measures.map((_, place) => (faded.includes(place) ? floats(1) : undefined)),
    filled: measures.map((_, place) => (filled.includes(place) ? new Uint8Array(accounts) : undefined)),
    changes: adjustments.map(() => floats(Number.NaN)),
    variants: new Uint16Array(accounts),
  };
  return { rank: new Int32Array(accounts), moved: floats(Number.NaN), points };
}

/**
 * The exact points these records make, in the order of the picture's accounts.
 *
 * @param sizes accounts of each chunk
 * @returns undefined where anything is missing or of another writing
 */
export function joinExact(
  stamp: number,
  head: StoredRecord,
  chunks: readonly (StoredRecord | undefined)[],
  sizes: readonly number[],
): ExactPicture | undefined {
  const facts = head.head as ExactHead;
  if (facts.stamp !== stamp || facts.chunks !== chunks.length) return undefined;
  const exact = emptyExact(
    facts,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const columns = namedColumns(exact);
  let start = 0;
  for (const [at, chunk] of chunks.entries()) {
    if (!chunk || (chunk.head as { stamp: number }).stamp !== stamp) return undefined;
    for (const [name, column] of columns) {
      const kind = column.constructor as new (length: number) => Column;
      if (chunk.columns.has(name)) column.set(columnOf(chunk, name, kind, sizes[at]!), start);
    }
    start += sizes[at]!;
  }
  return exact;
}
