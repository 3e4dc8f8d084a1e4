import { isMessage, type Message } from './message.js';

/** Characters; what is longer is no sentence of a page, and would be copied into every row. */
const LONGEST = 2000;

/** The base’s texts, each replaced where `own` has one; what is no text, or not asked for, is passed over. */
export function mergeMessages<T extends object>(base: T, own: unknown): T {
  return merged(base, own) as T;
}

function merged(base: object, own: unknown): object {
  if (typeof own !== 'object' || own === null) return base;
  return Object.fromEntries(
    Object.entries(base).map(([key, text]: [string, Message | object]) => {
      const given = ownValue(own, key);
      return [key, isMessage(text) ? (messageOf(given) ?? text) : merged(text, given)];
    }),
  );
}

/** A host may hand over anything: objects whose parts throw when they are read have no such part. */
function ownValue(object: object, key: string): unknown {
  try {
    return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
}

/** A copy, so that the text stays what it was when it was looked at. */
function messageOf(value: unknown): Message | undefined {
  try {
    const copy: unknown = typeof value === 'object' ? { ...value } : value;
    if (!isMessage(copy)) return undefined;
    const forms = typeof copy === 'string' ? [copy] : Object.values(copy);
    return forms.every((form) => String(form).length <= LONGEST) ? copy : undefined;
  } catch {
    return undefined;
  }
}
