import { ArchiveError, type HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { MemoryArchive } from '../../src/sdk/snapshots/archive/memory.js';
import type { ExactPicture, ModelStamp, Picture } from '../../src/sdk/snapshots/picture.js';
import type { RecordContract } from '../../src/sdk/snapshots/book/record.js';
import { SnapshotBook } from '../../src/sdk/snapshots/book/snapshot-book.js';

/** The day the tests are told for; it is noon in UTC. */
export const TODAY = '2026-11-22';
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

export const MODEL: ModelStamp = {
  id: 'model',
  version: '3',
  hash: '0123456789abcdef',
  bands: ['at-risk', 'watch', 'healthy'],
};

export interface Setting {
  readonly archive: HealthArchive;
  readonly book: SnapshotBook;
  readonly missed: string[];
}

/** A book over an archive of its own, or over one that is there already. */
export function bookOver(
  archive: HealthArchive = new MemoryArchive(),
  {
    today = TODAY,
    keepDays = 400,
    contract,
  }: { today?: string; keepDays?: number; contract?: RecordContract } = {},
): Setting {
  const missed: string[] = [];
  const now = (): number => noonOf(today);
  const book = new SnapshotBook(archive, {
    ...{ keepDays, now, contract },
    missed: (what) => missed.push(what),
  });
  return { archive, book, missed };
}

export const idsOf = (count: number): string[] => Array.from({ length: count }, (_, i) => `account-${i}`);

/** A picture whose numbers are all different, so that none can pass for another. */
export function pictureOf(day: string, ids: readonly string[], more: Partial<Picture> = {}): Picture {
  const salt = noonOf(day) / 86_400_000;
  return {
    day,
    takenAt: noonOf(day),
    model: MODEL,
    ids,
    score: Float64Array.from(ids, (_, i) => (i % 7 === 6 ? Number.NaN : (i * 37 + salt) % 100) / 3),
    coverage: Float64Array.from(ids, (_, i) => (i % 21) / 20),
    band: Int8Array.from(ids, (_, i) => (i % 4) - 1),
    ...more,
  };
}

/** Exact points of two measures, the second of which fades and may be stood in for, and one adjustment. */
export function exactOf(ids: readonly string[]): ExactPicture {
  return {
    rank: Int32Array.from(ids, (_, i) => ids.length - 1 - i),
    moved: Float64Array.from(ids, (_, i) => (i % 3 === 0 ? Number.NaN : Math.sin(i) * 20)),
    points: {
      measures: ['logins', 'tickets'],
      points: [
        Float64Array.from(ids, (_, i) => Math.abs(Math.cos(i)) * 100),
        Float64Array.from(ids, (_, i) => (i % 2 === 0 ? Number.NaN : 50)),
      ],
      fades: [undefined, Float64Array.from(ids, (_, i) => (i % 5) / 4)],
      filled: [undefined, Uint8Array.from(ids, (_, i) => i % 2)],
      adjustments: ['limit'],
      changes: [Float64Array.from(ids, (_, i) => (i === 3 ? -4.5 : Number.NaN))],
      variantSets: [[], ['small']],
      variants: Uint16Array.from(ids, (_, i) => i % 2),
    },
  };
}

/** What a picture says, account by account: pictures that say the same may do so in another order. */
export function saidBy(picture: Picture | undefined): unknown {
  if (!picture) return undefined;
  const { ids, score, coverage, band, exact, ...facts } = picture;
  const columns: readonly (ArrayLike<number> | undefined)[] = [
    ...[score, coverage, band, exact?.rank, exact?.moved, exact?.points.variants],
    ...(exact ? [...exact.points.points, ...exact.points.fades] : []),
    ...(exact ? [...exact.points.filled, ...exact.points.changes] : []),
  ];
  const accounts = ids.map((id, row) => ({
    id,
    numbers: columns.map((column) => (column ? String(column[row]) : 'none')),
  }));
  const { measures, adjustments, variantSets } = exact?.points ?? {};
  accounts.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { facts, accounts, measures, adjustments, variantSets };
}

/** Every byte an archive holds, names included, as text of one character a byte. */
export async function allBytes(archive: HealthArchive): Promise<string> {
  const names = await archive.names('');
  const values = await archive.read(names);
  const text = (bytes: Uint8Array = new Uint8Array()): string =>
    Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return names.map((name, i) => name + text(values[i])).join('\n');
}

/** An archive with room for so many values. */
export class SmallArchive extends MemoryArchive {
  readonly #room: number;

  constructor(room: number) {
    super();
    this.#room = room;
  }

  override async write(changes: ReadonlyMap<string, Uint8Array | undefined>): Promise<void> {
    const after = new Set(await this.names(''));
    let grows = false;
    for (const [name, value] of changes) {
      if (!value) after.delete(name);
      else {
        grows = true;
        after.add(name);
      }
    }
    if (grows && after.size > this.#room) throw new ArchiveError('full');
    await super.write(changes);
  }
}
