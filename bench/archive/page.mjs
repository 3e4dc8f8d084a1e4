import { openDB } from 'idb';
import { encryptArchive } from '../../src/sdk/snapshots/archive/encrypted.ts';
import { openIndexedDb } from '../../src/sdk/snapshots/archive/indexeddb.ts';
import { SnapshotBook } from '../../src/sdk/snapshots/book/snapshot-book.ts';

const MS_A_DAY = 86_400_000;
const FIRST_DAY = Date.parse('2026-01-01T12:00:00Z');
const MODEL = {
  id: 'default',
  version: '3',
  hash: '0123456789abcdef',
  bands: ['at-risk', 'watch', 'healthy'],
};
const dayOf = (at) => new Date(FIRST_DAY + at * MS_A_DAY).toISOString().slice(0, 10);
const idsOf = (count) => Array.from({ length: count }, (_, i) => `account-${i}`);

function pictureOf(at, ids) {
  const random = (i) => ((i * 2654435761 + at * 40503) % 1_000_003) / 1_000_003;
  return {
    day: dayOf(at),
    takenAt: FIRST_DAY + at * MS_A_DAY,
    model: MODEL,
    ids,
    score: Float64Array.from(ids, (_, i) => random(i) * 100),
    coverage: Float64Array.from(ids, (_, i) => random(i + 1)),
    band: Int8Array.from(ids, (_, i) => i % 3),
  };
}

async function archiveOf(name, isEncrypted) {
  const archive = await openIndexedDb(name, () => {});
  if (!isEncrypted) return archive;
  const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return encryptArchive(archive, key);
}

const bookOver = (archive, mostInChunk) =>
  new SnapshotBook(archive, {
    keepDays: 400,
    now: () => FIRST_DAY + 300 * MS_A_DAY,
    missed: (what) => console.error(what),
    mostInChunk,
  });

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

let ids = [];
const books = new Map();

async function bookOf(mostInChunk) {
  const archive = await archiveOf(`book-${mostInChunk}`);
  const written = { bytes: 0 };
  const counting = {
    read: (names) => archive.read(names),
    names: (prefix) => archive.names(prefix),
    write: (changes) => {
      written.bytes = [...changes.values()].reduce((sum, value) => sum + (value?.length ?? 0), 0);
      return archive.write(changes);
    },
  };
  return { book: bookOver(counting, mostInChunk), written };
}

/** The day at a place, kept by the book; bytes for each account, and milliseconds. */
globalThis.bookDay = async (count, at, mostInChunk) => {
  if (ids.length !== count) ids = idsOf(count);
  if (!books.has(mostInChunk)) books.set(mostInChunk, await bookOf(mostInChunk));
  const { book, written } = books.get(mostInChunk);
  const picture = pictureOf(at, ids);
  const ms = await timed(() => book.keep(picture));
  return { ms, bytes: written.bytes / count };
};

/** The same day, a record an account, in one transaction. */
globalThis.rowsDay = async (count, at) => {
  if (ids.length !== count) ids = idsOf(count);
  const rows = await openDB(`rows-${at}`, 1, {
    upgrade: (database) => database.createObjectStore('rows', { keyPath: ['account', 'day'] }),
  });
  const { day, score, coverage, band } = pictureOf(at, ids);
  const ms = await timed(async () => {
    const transaction = rows.transaction('rows', 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore('rows');
    const puts = ids.map((account, i) =>
      store.put({ account, day, model: MODEL.hash, score: score[i], coverage: coverage[i], band: band[i] }),
    );
    await Promise.all([...puts, transaction.done]);
  });
  rows.close();
  return { ms };
};

/** Fills an archive with days of so many accounts, for a page to come. */
globalThis.fill = async (count, days, mostInChunk, isEncrypted, name) => {
  const archive = await archiveOf(name, isEncrypted);
  const book = bookOver(archive, mostInChunk);
  const ids = idsOf(count);
  for (let at = 0; at < days; at++) await book.keep(pictureOf(at, ids));
  archive.close();
};

/** In a new page: opening and the first series, then those of other accounts, and the same bytes read without a book. */
globalThis.series = async (count, days, mostInChunk, isEncrypted, name) => {
  const start = performance.now();
  const archive = await archiveOf(name, isEncrypted);
  const opened = performance.now();
  const book = bookOver(archive, mostInChunk);
  // A visit begins with the last picture; what comes first after it is not to pay for it.
  const restored = performance.now();
  await book.lastBefore(dayOf(days));
  const began = performance.now();
  const all = (i) => book.series(`account-${i}`, dayOf(0), dayOf(days - 1));
  await all(1);
  const result = {
    open: opened - start,
    whole: began - restored,
    first: performance.now() - began,
    later: [],
    raw: [],
  };
  const plain = await openDB(name);
  const some = (await plain.getAllKeys('values')).filter((key) => typeof key === 'string');
  for (let at = 0; at < 40; at++) {
    const i = (at * 7919) % count;
    let points;
    result.later.push(await timed(async () => (points = await all(i))));
    if (points.length !== days) throw new Error(`${points.length} of ${days} days`);
    // Ninety records that stand side by side, like those of a chunk.
    const names = some.slice((at * 97) % (some.length - days)).slice(0, days);
    result.raw.push(
      await timed(async () => {
        const transaction = plain.transaction('values');
        await Promise.all([...names.map((one) => transaction.store.get(one)), transaction.done]);
      }),
    );
  }
  plain.close();
  archive.close();
  return result;
};
