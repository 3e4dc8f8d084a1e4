import type { ProblemLog } from './problems.js';
import { checked, readDay, type Read } from './read-part.js';
import { cadence } from './schema-parts.js';

/** Values (or days) kept of one series: 27 years of days. A longer one is left out. */
export const SERIES_LIMIT = 10_000;

const FINITE = 'a finite number, or null for a gap';

type Numbers = number[] | Float32Array | Float64Array;

/**
 * The kind of a typed array, also one of another window; undefined for anything else. An internal slot answers: no
 * prototype or property of the host's is asked.
 */
function typedKind(value: unknown): string | undefined {
  const prototype = Object.getPrototypeOf(Uint8Array.prototype) as object;
  return Reflect.get(prototype, Symbol.toStringTag, value) as string | undefined;
}

function tooLong(length: number, log: ProblemLog): boolean {
  if (length <= SERIES_LIMIT) return false;
  log.drop('too-long', `at most ${SERIES_LIMIT} entries`, length);
  return true;
}

function copyTyped(list: ArrayLike<number>, kind: string, log: ProblemLog): Numbers | undefined {
  if (tooLong(list.length, log)) return undefined;
  const numbers = kind === 'Float32Array' ? new Float32Array(list) : new Float64Array(list);
  const bad = numbers.findIndex((number) => Math.abs(number) === Infinity);
  if (bad < 0) return numbers;
  log.drop('not-a-number', FINITE, numbers[bad], bad);
  return undefined;
}

/**
 * Checks and copies a list of numbers in one pass, because a host's list may be a proxy or change later: plain numbers
 * with NaN for gaps, or a typed array where one came (of the same width if it holds floats). Cost: one read an entry.
 */
export const readNumbers: Read<Numbers> = (value, log) => {
  if (!Array.isArray(value)) {
    const kind = typedKind(value);
    if (kind !== undefined && !kind.startsWith('Big'))
      return copyTyped(value as ArrayLike<number>, kind, log);
    log.drop('not-a-list', 'a list of numbers or a typed array', value);
    return undefined;
  }
  const list = value as readonly unknown[];
  const { length } = list;
  if (tooLong(length, log)) return undefined;
  const numbers = new Array<number>(length);
  for (let i = 0; i < length; i++) {
    const entry = list[i];
    if (typeof entry === 'number' && Math.abs(entry) !== Infinity) {
      numbers[i] = entry;
    } else if (entry === null || entry === undefined) {
      numbers[i] = Number.NaN;
    } else {
      log.drop('not-a-number', FINITE, entry, i);
      return undefined;
    }
  }
  return numbers;
};

/** A list in which every entry must be readable; `gap` stands for entries that are null, where they may be. */
export function everyOf<T, G = never>(read: Read<T>, ...gap: [G] | []): Read<(T | G)[]> {
  return (value, log) => {
    if (!Array.isArray(value)) {
      log.drop('not-a-list', 'a list', value);
      return undefined;
    }
    const { length } = value;
    if (tooLong(length, log)) return undefined;
    const entries: (T | G)[] = [];
    for (let i = 0; i < length; i++) {
      const entry: unknown = value[i] ?? undefined;
      const depth = log.enter(i);
      const known = entry === undefined && gap.length > 0 ? gap[0] : read(entry, log);
      log.leave(depth);
      if (known === undefined) return undefined;
      entries.push(known);
    }
    return entries;
  };
}

export const readCadence = checked(
  cadence,
  (value) => value === 'day' || value === 'week' || value === 'month',
);

export const readDays = everyOf(readDay);
