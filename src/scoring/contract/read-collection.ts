import { readPart, type Read } from './read-part.js';

/** Entries kept of a list (contracts, links …), and names kept of a map (metrics, attributes …). */
const ENTRY_LIMIT = 1000;

const NAME_LIMIT = 512;

// Maps by name inherit nothing, so that a metric named `constructor` is found only where one was sent. An object with
// this prototype keeps fast properties, which one made with a null prototype does not.
const NOTHING = Object.freeze(Object.create(null) as object);

/** True for what may hold named parts: any object but a list. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isUsable(name: string): boolean {
  return name !== '__proto__' && name.length > 0 && name.length <= NAME_LIMIT;
}

/** Parts by name: what cannot be read is left out. */
export function byName<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (value, log) => {
    if (!isRecord(value)) {
      log.drop('not-an-object', 'an object of values by name', value);
      return undefined;
    }
    const names = Object.keys(value);
    if (names.length > ENTRY_LIMIT) log.drop('too-many', `at most ${ENTRY_LIMIT} names`, names.length);
    const map = Object.create(NOTHING) as Record<string, T>;
    for (const name of names.slice(0, ENTRY_LIMIT)) {
      if (!isUsable(name)) {
        log.drop('bad-key', `a name of 1 to ${NAME_LIMIT} characters, not __proto__`, name);
        continue;
      }
      const part = readPart(value, name, read, log);
      if (part !== undefined) map[name] = part;
    }
    return map;
  };
}

/** A list: entries that cannot be read are left out. */
export function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value, log) => {
    if (!Array.isArray(value)) {
      log.drop('not-a-list', 'a list', value);
      return undefined;
    }
    const { length } = value;
    if (length > ENTRY_LIMIT) log.drop('too-many', `at most ${ENTRY_LIMIT} entries`, length);
    const list: T[] = [];
    for (let i = 0; i < Math.min(length, ENTRY_LIMIT); i++) {
      const entry = readPart(value, i, read, log);
      if (entry !== undefined) list.push(entry);
    }
    return list;
  };
}

/** A reader for each key of `T`. */
export type Readers<T> = { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> };

/**
 * Reads the own keys that have a reader, in the order of the readers; what cannot be read is left out, and keys without
 * a reader are ignored with a warning.
 *
 * @param elsewhere keys that are known, and read by someone else
 */
export function partsOf<T extends object>(
  readers: Readers<T>,
  ...elsewhere: readonly string[]
): Read<Partial<T>> {
  const known = Object.keys(readers) as (keyof T & string)[];
  return (value, log) => {
    if (!isRecord(value)) {
      log.drop('not-an-object', `an object of ${known.join(', ')}`, value);
      return undefined;
    }
    const parts: Partial<T> = {};
    for (const key of known) {
      const part = readPart(value, key, readers[key], log);
      if (part !== undefined) parts[key] = part;
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(readers, key) && !elsewhere.includes(key)) {
        log.warn('unknown-key', `one of ${known.join(', ')}`, key, key);
      }
    }
    return parts;
  };
}

/**
 * Like `partsOf`, but all or nothing: a contract whose end cannot be read would otherwise run for ever.
 */
export function wholeOf<T extends object>(readers: Readers<T>, ...required: (keyof T & string)[]): Read<T> {
  const readParts = partsOf(readers);
  return (value, log) => {
    const before = log.dropped;
    const parts = readParts(value, log);
    if (parts === undefined || log.dropped > before) return undefined;
    for (const key of required) {
      if (parts[key] === undefined) log.drop('missing', key, undefined, key);
    }
    return log.dropped > before ? undefined : (parts as T);
  };
}
