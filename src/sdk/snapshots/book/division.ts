import { PageTurns } from '../../page-turns.js';
import { hashText } from './checksum.js';

/** The accounts of one chunk of a picture. */
export interface Chunk {
  /** Sorted by UTF-16 unit, so that equal sets are equal rosters. */
  readonly ids: readonly string[];
  /** Where each stands in the picture. */
  readonly rows: Uint32Array;
  /** Sixteen hexadecimal digits of the ids. */
  readonly hash: string;
}

/**
 * Accounts a chunk at most, on average, and never under half of it in a portfolio that needs two. Smaller chunks carry
 * more head for each account, over twelve bytes a day; larger ones make one account's series slower (`bench/archive`).
 */
export const MOST_IN_CHUNK = 400;

const PLACE_SEED = 0x9e3779b1;

/** A power of two, so that a portfolio that grows a little keeps its chunks. */
export const chunkCount = (accounts: number, most = MOST_IN_CHUNK): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(accounts / most)));

/** The chunk an account is in, by its id alone: accounts that come and go leave the others where they are. */
export const chunkOf = (id: string, chunks: number): number => hashText(id, PLACE_SEED) & (chunks - 1);

/** What a roster is known by. */
export function rosterHash(ids: readonly string[]): string {
  let [a, b] = [0x811c9dc5, 0x2545f491];
  for (const id of ids) {
    a = hashText(id, a);
    b = hashText(id, b);
  }
  return hashHex(a, b);
}

export const hashHex = (a: number, b: number): string =>
  a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');

/** Divides accounts into chunks, each sorted. The page has its turns meanwhile. */
export async function divide(ids: readonly string[], most = MOST_IN_CHUNK): Promise<readonly Chunk[]> {
  const rows: number[][] = Array.from({ length: chunkCount(ids.length, most) }, () => []);
  const turns = new PageTurns();
  for (const [row, id] of ids.entries()) {
    if (turns.isDue) await turns.give();
    rows[chunkOf(id, rows.length)]!.push(row);
  }
  const chunks: Chunk[] = [];
  for (const chunk of rows) {
    if (turns.isLate) await turns.give();
    chunk.sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
    const sorted = chunk.map((row) => ids[row]!);
    chunks.push({ ids: sorted, rows: Uint32Array.from(chunk), hash: rosterHash(sorted) });
  }
  return chunks;
}
