import type { HealthArchive } from '../health-archive.js';
import { eraseIndexedDb, openIndexedDb } from './indexeddb.js';

/** True unless the browser can say that there is no such database. */
async function mayBeThere(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((database) => database.name === name);
  } catch {
    return true;
  }
}

/**
 * Moves what lies in the clear, from before there was a key, into the encrypted archive, and erases it there. What the
 * encrypted archive has already is newer and stays. Whatever goes wrong leaves the rest for the next time.
 *
 * @param name of the database without a key
 */
export async function moveUnderKey(name: string, encrypted: HealthArchive): Promise<void> {
  if (!(await mayBeThere(name))) return;
  const clear = await openIndexedDb(name, () => undefined);
  try {
    const there = new Set(await encrypted.names(''));
    const names = (await clear.names('')).filter((each) => !there.has(each));
    const values = await clear.read(names);
    await encrypted.write(new Map(names.map((each, i) => [each, values[i]])));
  } finally {
    clear.close();
  }
  await eraseIndexedDb(name);
}
