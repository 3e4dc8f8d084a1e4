import type { ProblemLog } from './problems.js';

/** How deep a document may be nested, and how many values it may hold. */
const DEPTH_LIMIT = 64;
const NODE_LIMIT = 200_000;

/** What a copy is making: where it stands, and how much it may still take. */
interface Copying {
  readonly log: ProblemLog;
  readonly above: object[];
  left: number;
}

function copyEntries(list: readonly unknown[], copying: Copying): unknown[] {
  const { length } = list;
  if (length > copying.left) {
    copying.left = 0;
    return [];
  }
  return Array.from({ length }, (_, i) => copyAt(list, i, copying));
}

function copyKeys(value: object, copying: Copying): object {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (copying.left <= 0) break;
    if (key === '__proto__') {
      copying.log.error('bad-key', 'any key but __proto__', key, key);
      continue;
    }
    const part = copyAt(value, key, copying);
    if (part !== undefined) copy[key] = part;
  }
  return copy;
}

function copyAt(owner: object, step: string | number, copying: Copying): unknown {
  const depth = copying.log.enter(step);
  try {
    return copyValue((owner as Record<string | number, unknown>)[step], copying);
  } catch {
    copying.log.error('unreadable', 'a value that can be read without an error', undefined);
    return undefined;
  } finally {
    copying.log.leave(depth);
  }
}

function copyValue(value: unknown, copying: Copying): unknown {
  copying.left--;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    copying.log.error('not-plain', 'texts, numbers, true, false, lists and objects', value);
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const { above, log } = copying;
  if (above.includes(value) || above.length >= DEPTH_LIMIT) {
    log.error('too-deep', `at most ${DEPTH_LIMIT} levels, and nothing that holds itself`, value);
    return undefined;
  }
  above.push(value);
  try {
    return Array.isArray(value) ? copyEntries(value, copying) : copyKeys(value, copying);
  } finally {
    above.pop();
  }
}

/**
 * A deep copy of plain data, made by reading each own property once, so that what is checked afterwards is what is kept:
 * no getter, no proxy, nothing inherited, no `__proto__`. Properties that are undefined are left out. What cannot be
 * copied is reported as an error. Never throws. Cost: one read a value, at most 200,000.
 */
export function plainCopy(input: unknown, log: ProblemLog): unknown {
  const copying: Copying = { log, above: [], left: NODE_LIMIT };
  let copy: unknown;
  try {
    copy = copyValue(input, copying);
  } catch {
    log.error('unreadable', 'a value that can be read without an error', undefined);
  }
  if (copying.left <= 0) log.error('too-large', `at most ${NODE_LIMIT} values`, input);
  return copy;
}
