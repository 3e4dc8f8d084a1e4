import type * as z from 'zod/mini';
import { dayOf, formatDay, parseDay } from './day.js';
import { UNWORDED, wordIssue } from './issue-wording.js';
import type { PathStep, ProblemLog } from './problems.js';
import { dayOrTimestamp, identifier, number, url } from './schema-parts.js';
import { cutText, TEXT_LIMIT } from './text.js';

/** Reads one part of a record that is neither null nor undefined; says what is wrong with it and gives undefined. */
export type Read<T> = (value: unknown, log: ProblemLog) => T | undefined;

/** `owner[key]`, read once, if it is the object's own; `null` is absence. Throws what the host's getter throws. */
export function own(owner: object, key: PathStep): unknown {
  return Object.hasOwn(owner, key) ? ((owner as Record<PathStep, unknown>)[key] ?? undefined) : undefined;
}

/** Reads the own part `owner[step]`. What throws on the way (a getter, a revoked proxy) costs that part alone. */
export function readPart<T>(owner: object, step: PathStep, read: Read<T>, log: ProblemLog): T | undefined {
  const depth = log.enter(step);
  try {
    const value = own(owner, step);
    return value === undefined ? undefined : read(value, log);
  } catch {
    log.drop('unreadable', 'a value that can be read without an error', undefined);
    return undefined;
  } finally {
    log.leave(depth);
  }
}

/** Reads a part that the rest makes no sense without. */
export function readNeeded<T>(owner: object, key: string, read: Read<T>, log: ProblemLog): T | undefined {
  const depth = log.enter(key);
  const value = own(owner, key);
  if (value === undefined) log.drop('missing', key, undefined);
  const part = value === undefined ? undefined : read(value, log);
  log.leave(depth);
  return part;
}

/**
 * A reader for what a schema says of one plain value.
 *
 * @param quick tells without the schema what it would accept as it is, for values that come by the million: asking a
 *   schema takes a quarter of a microsecond and leaves garbage
 */
export function checked<T>(schema: z.ZodMiniType<T>, quick?: (value: unknown) => boolean): Read<T> {
  return (value, log) => {
    if (quick?.(value)) return value as T;
    const result = schema.safeParse(value, UNWORDED);
    if (result.success) return result.data;
    log.drop(...wordIssue(result.error.issues[0]!, value), value);
    return undefined;
  };
}

export const readNumber = checked(number, Number.isFinite);

/** An id or a name that others refer to. */
export const readIdentifier = checked(identifier);

export const readUrl = checked(url);

const reportDay = checked(dayOrTimestamp);

/** A day, or the UTC day of a timestamp with a zone. */
export const readDay: Read<string> = (value, log) => {
  if (typeof value !== 'string') return reportDay(value, log);
  if (parseDay(value) !== undefined) return value;
  const day = dayOf(value);
  return day === undefined ? reportDay(value, log) : formatDay(day);
};

/** A text, cut to what may be shown. */
export const readText: Read<string> = (value, log) => {
  if (typeof value !== 'string') {
    log.drop('not-a-text', 'a text', value);
    return undefined;
  }
  const text = cutText(value);
  if (text !== value) {
    log.warn('text-cut', `at most ${TEXT_LIMIT} characters and four combining marks on one base`, value);
  }
  return text;
};
