import { pathText } from '../scoring/contract/problems.js';
import { isRecord } from '../scoring/contract/read-collection.js';

/** Parts that a patch merges entry by entry; others are replaced whole. */
export const MERGED = ['metrics', 'attributes', 'dates', 'goals'] as const;

const isMerged = (key: string): boolean => (MERGED as readonly string[]).includes(key);

/**
 * Whether a patch says something about a path into the record: the path itself or what it is a part of. Of parts that are
 * merged only the entries count that the patch has.
 *
 * @param patch plain data; throws what its getters throw
 */
export function touchedBy(patch: Readonly<Record<string, unknown>>): (path: string) => boolean {
  const exact = new Set<string>();
  const whole: string[] = [];
  for (const [key, value] of Object.entries(patch)) {
    exact.add(pathText([key]));
    if (!isMerged(key) || value === null) whole.push(pathText([key]));
    else if (isRecord(value)) whole.push(...Object.keys(value).map((name) => pathText([key, name])));
  }
  return (path) =>
    exact.has(path) ||
    whole.some(
      (start) =>
        path.startsWith(start) && (path.length === start.length || '.['.includes(path[start.length]!)),
    );
}
