import type { Query } from './health-store-contract.js';

/** Reads are called while a page draws, where a slip must neither throw nor set off another drawing with a problem. */
function readParts<T>(input: unknown, read: (parts: Readonly<Record<string, unknown>>) => T): T {
  try {
    return read(Object(input ?? {}) as Record<string, unknown>);
  } catch {
    return read({});
  }
}

const texts = (list: unknown): string[] | undefined => (Array.isArray(list) ? list.map(String) : undefined);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A query without the parts that are none. */
export const readQuery = (query: unknown): Query =>
  readParts(query, (parts) => ({
    bands: texts(parts['bands']),
    segments: texts(parts['segments']),
    stages: texts(parts['stages']),
    mine: Boolean(parts['mine']),
    text: text(parts['text']),
    sort: text(parts['sort']) as Query['sort'],
    order: text(parts['order']) as Query['order'],
  }));

/** The most tasks wanted; all of them when that is no number. */
export const readCapacity = (options: unknown): number =>
  readParts(options, ({ capacity }) =>
    typeof capacity === 'number' && !Number.isNaN(capacity) ? Math.max(0, capacity) : Infinity,
  );
