/** JSON with keys in order, so that equal documents are equal texts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const record = value as Record<string, unknown>;
  const entries = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`);
  return `{${entries.join(',')}}`;
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Sixteen hexadecimal digits that change when a document does: two FNV-1a runs over its canonical JSON. It tells
 * versions apart; it is no protection against somebody who wants a collision. Source: Fowler, Noll, Vo 1991.
 */
export function contentHash(document: unknown): string {
  const text = canonical(document);
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x9e3779b1);
}
