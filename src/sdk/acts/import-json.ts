import { lengthOf } from '../../scoring/contract/parse-accounts.js';
import type { ProblemLog } from '../../scoring/contract/problems.js';
import { isRecord } from '../../scoring/contract/read-collection.js';
import { own, readPart, type Read } from '../../scoring/contract/read-part.js';
import type { Day } from '../../scoring/index.js';
import type { Picture } from '../snapshots/picture.js';
import type { Act, SeenMark } from './act.js';
import { EXPORT_CONTRACT, EXPORT_FORMAT } from './export-json.js';
import { readAct, readMark } from './read-acts.js';
import { newestDay, readPicture } from './read-days.js';

/** Entries taken of one list; a longer one is refused whole. */
const ENTRY_LIMIT = 1_000_000;

/** What another machine recorded, as far as it can be read. */
export interface Imported {
  readonly acts: readonly Act[];
  readonly marks: readonly SeenMark[];
  /** One of each day; whether a day recorded here stays is for the one who keeps them. */
  readonly pictures: readonly Picture[];
  /** Acts, marks and days that were read, and that were not. */
  readonly accepted: number;
  readonly rejected: number;
}

const NOTHING: Imported = { acts: [], marks: [], pictures: [], accepted: 0, rejected: 1 };

interface Entries<T> {
  readonly read: readonly T[];
  readonly refused: number;
}

const readList =
  <T>(read: Read<T>): Read<Entries<T>> =>
  (list, log) => {
    const length = Array.isArray(list) ? lengthOf(list) : undefined;
    if (length === undefined || length > ENTRY_LIMIT) {
      log.drop('not-a-list', `a list of at most ${ENTRY_LIMIT} entries`, length ?? list);
      return undefined;
    }
    const entries: T[] = [];
    for (let i = 0; i < length; i++) {
      const before = log.dropped;
      const entry = readPart(list as object, i, read, log);
      if (entry !== undefined) entries.push(entry);
      else if (log.dropped === before) log.drop('missing', 'an entry that is not null', null, i);
    }
    return { read: entries, refused: length - entries.length };
  };

/** The entries of a list of the document that can be read. A list that is missing has none; one that is none is refused. */
function readEntries<T>(document: object, key: string, read: Read<T>, log: ProblemLog): Entries<T> {
  const before = log.dropped;
  const entries = readPart(document, key, readList(read), log);
  return entries ?? { read: [], refused: log.dropped > before ? 1 : 0 };
}

/** What a text stands for; undefined (and a problem) where it is no JSON. */
function parsed(text: string, log: ProblemLog): { readonly document: unknown } | undefined {
  try {
    return { document: JSON.parse(text) as unknown };
  } catch {
    log.error('not-json', 'what exportJson gave', text);
    return undefined;
  }
}

/** Whether it says that it is an export that this version can read. */
function isExport(document: unknown, log: ProblemLog): document is object {
  if (!isRecord(document) || own(document, 'format') !== EXPORT_FORMAT) {
    log.error('not-an-export', `what exportJson gave, of format ${EXPORT_FORMAT}`, document);
    return false;
  }
  const contract = own(document, 'contract');
  if (contract === EXPORT_CONTRACT) return true;
  log.error('other-contract', `an export of contract ${EXPORT_CONTRACT}`, contract, 'contract');
  return false;
}

function readDocument(document: object, asOf: Day, now: number, log: ProblemLog): Imported {
  const acts = readEntries(document, 'acts', readAct, log);
  const marks = readEntries(document, 'marks', readMark, log);
  const days = readEntries(document, 'days', readPicture(newestDay(asOf, now), now), log);
  return {
    acts: acts.read,
    marks: marks.read,
    pictures: [...new Map(days.read.map((picture) => [picture.day, picture])).values()],
    accepted: acts.read.length + marks.read.length + days.read.length,
    rejected: acts.refused + marks.refused + days.refused,
  };
}

/**
 * Reads what `exportJson` gave on another machine: the text, or the object it stands for. What cannot be read is a
 * problem, and the rest counts. Never throws.
 *
 * @param asOf the store's day
 * @param now milliseconds since 1970
 */
export function importJson(json: unknown, asOf: Day, now: number, log: ProblemLog): Imported {
  try {
    const sent = typeof json === 'string' ? parsed(json, log) : { document: json };
    return sent && isExport(sent.document, log) ? readDocument(sent.document, asOf, now, log) : NOTHING;
  } catch {
    log.error('unreadable', 'an export that can be read without an error', undefined);
    return NOTHING;
  }
}
