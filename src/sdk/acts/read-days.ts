import { formatDay } from '../../scoring/contract/day.js';
import { lengthOf } from '../../scoring/contract/parse-accounts.js';
import type { ProblemLog } from '../../scoring/contract/problems.js';
import { isRecord, wholeOf } from '../../scoring/contract/read-collection.js';
import { own, readNeeded, type Read } from '../../scoring/contract/read-part.js';
import type { Day } from '../../scoring/index.js';
import type { ModelStamp, Picture } from '../snapshots/picture.js';
import { isId, readExactDay, readId, readMoment } from './read-acts.js';

const DAY_MS = 86_400_000;
/** The first zone to begin a day is fourteen hours ahead of UTC. */
const FIRST_ZONE_MS = 14 * 3_600_000;
/** Places of bands are kept in a signed byte. */
const BAND_LIMIT = 127;
/** What floating point may add to a full score or coverage. */
const ROUNDING = 1e-9;

/** The newest day that a picture can be of. */
export const newestDay = (asOf: Day, now: number): Day => {
  const begun = formatDay(Math.floor((now + FIRST_ZONE_MS) / DAY_MS));
  return begun > asOf ? begun : asOf;
};

const readBands: Read<readonly string[]> = (value, log) => {
  const bands = Array.isArray(value) && value.length <= BAND_LIMIT ? value.map((id: unknown) => id) : [];
  if (bands.length > 0 && bands.every(isId)) return bands;
  log.drop('not-bands', `a list of 1 to ${BAND_LIMIT} ids of bands`, value);
  return undefined;
};

const readStamp = wholeOf<ModelStamp>(
  { id: readId, version: readId, hash: readId, bands: readBands },
  'id',
  'version',
  'hash',
  'bands',
);

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= -ROUNDING && value <= most + ROUNDING;

const COLUMNS = ['ids', 'score', 'coverage', 'band'] as const;

/** The columns of a day as they were sent; undefined (and a problem) unless they are lists of one length. */
function readColumns(record: object, log: ProblemLog): ArrayLike<unknown>[] | undefined {
  const columns = COLUMNS.map((name) => own(record, name));
  const length = lengthOf(columns[0]);
  if (length !== undefined && columns.every((column) => lengthOf(column) === length)) {
    return columns as ArrayLike<unknown>[];
  }
  log.drop('not-columns', `lists of one length: ${COLUMNS.join(', ')}`, columns[0], 'ids');
  return undefined;
}

type Row = readonly [id: string, score: number, coverage: number, band: number];

function readRow([id, score, coverage, band]: unknown[], bands: number): Row | undefined {
  const isUnknown = score === null || Number.isNaN(score);
  const isBand = Number.isInteger(band) && (band as number) >= -1 && (band as number) < bands;
  if (!isId(id) || !(isUnknown || isWithin(score, 100)) || !isWithin(coverage, 1) || !isBand)
    return undefined;
  return [id, isUnknown ? NaN : (score as number), coverage, band as number];
}

function readRows(columns: readonly ArrayLike<unknown>[], bands: number, log: ProblemLog): Row[] {
  const rows = new Map<string, Row>();
  for (let i = 0; i < columns[0]!.length; i++) {
    const sent = columns.map((column) => column[i]);
    const row = readRow(sent, bands);
    if (row && !rows.has(row[0])) rows.set(row[0], row);
    else log.drop('bad-row', 'an id of its own with a score, a coverage and a band', sent[0], 'ids', i);
  }
  return [...rows.values()];
}

/**
 * A reader for a day that another machine recorded; of its rows those that can be read.
 *
 * @param newest the last day there can be a picture of: one of a later day would hide all that are taken until then
 * @param now milliseconds since 1970; a picture taken later, by a clock that is ahead, counts as taken now
 */
export const readPicture =
  (newest: Day, now: number): Read<Picture> =>
  (value, log) => {
    if (!isRecord(value)) {
      log.drop('not-a-recorded-day', `an object of day, takenAt, model, ${COLUMNS.join(', ')}`, value);
      return undefined;
    }
    const day = readNeeded(value, 'day', readExactDay, log);
    const takenAt = readNeeded(value, 'takenAt', readMoment, log);
    const model = readNeeded(value, 'model', readStamp, log);
    const columns = readColumns(value, log);
    if (day === undefined || takenAt === undefined || !model || !columns) return undefined;
    if (day > newest) {
      log.drop('yet-to-come', `a day up to ${newest}`, day, 'day');
      return undefined;
    }
    const rows = readRows(columns, model.bands.length, log);
    return {
      day,
      takenAt: Math.min(takenAt, now),
      model,
      ids: rows.map(([id]) => id),
      score: Float64Array.from(rows, (row) => row[1]),
      coverage: Float64Array.from(rows, (row) => row[2]),
      band: Int8Array.from(rows, (row) => row[3]),
    };
  };
