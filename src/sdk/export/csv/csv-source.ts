import type { CsvSource } from '../csv-result.js';

/** How much a source adds to the total of the progress: characters of a text, bytes of a file. */
export function sizeOf(source: CsvSource): number {
  return typeof source === 'string' ? source.length : source.size;
}

/** The text of a source, without a byte order mark. Files are decoded piece by piece, so that no task is long. */
export async function textOf(source: CsvSource, encoding: string): Promise<string> {
  if (typeof source === 'string') return source.startsWith('\uFEFF') ? source.slice(1) : source;
  const decoder = new TextDecoder(encoding);
  const reader = source.stream().getReader();
  const pieces: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(decoder.decode(value, { stream: true }));
  }
  pieces.push(decoder.decode());
  return pieces.join('');
}
