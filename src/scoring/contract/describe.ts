import { cutMarks } from './text.js';

const LONGEST = 80;

function isDate(value: object): boolean {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}

function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a revoked proxy
  }
}

function describeText(text: string): string {
  const quoted = JSON.stringify(cutMarks(text.slice(0, LONGEST)));
  return text.length <= LONGEST && quoted.length <= LONGEST ? quoted : `${quoted.slice(0, LONGEST - 2)}…"`;
}

/**
 * Says in at most 80 characters what a value is. Only numbers, booleans and the start of a text are quoted; of objects
 * no property is read, so that no getter, proxy or `toString` of a host runs and nothing throws.
 */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return describeText(value);
    case 'number':
      return Object.is(value, -0) ? '0' : String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'undefined':
      return 'nothing';
    case 'object':
      if (value === null) return 'null';
      if (isList(value)) return 'a list';
      if (ArrayBuffer.isView(value)) return 'a typed array';
      return isDate(value) ? 'a Date object' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}
