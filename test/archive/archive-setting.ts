import { expect } from '@open-wc/testing';
import {
  ArchiveError,
  type ArchiveReason,
  type HealthArchive,
} from '../../src/sdk/snapshots/health-archive.js';

/** A database name no other test has, and none of an earlier run. */
export const freshName = (): string => `archive test ${crypto.randomUUID()}`;

export const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const aesKey = (usages: KeyUsage[] = ['encrypt', 'decrypt']): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, usages);

/** Why the work failed; fails where it did not, or not with an ArchiveError. */
export async function reasonFor(work: Promise<unknown>): Promise<ArchiveReason> {
  try {
    await work;
  } catch (error) {
    expect(error).to.be.an.instanceof(ArchiveError);
    return (error as ArchiveError).reason;
  }
  throw new Error('nothing was refused');
}

/** What an archive keeps, as plain lists. */
export async function readAll(archive: HealthArchive): Promise<Record<string, number[]>> {
  const names = [...(await archive.names(''))].sort();
  const values = await archive.read(names);
  return Object.fromEntries(names.map((name, i) => [name, [...(values[i] ?? [])]]));
}

/** What came of one request of the browser's own. */
export function requested<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

/** A connection as another program would open it: without the courtesy of letting go. */
export const openRaw = (name: string, version?: number): Promise<IDBDatabase> =>
  requested(indexedDB.open(name, version));

/** Everything that stands in a store, past all of our code. */
export async function rawRows(name: string, store = 'values'): Promise<[IDBValidKey, unknown][]> {
  const database = await openRaw(name);
  try {
    const rows = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([requested(rows.getAllKeys()), requested(rows.getAll())]);
    return keys.map((key, i) => [key, values[i]]);
  } finally {
    database.close();
  }
}

/** Puts something into a store, past all of our code. */
export async function rawPut(name: string, store: string, key: IDBValidKey, value: unknown): Promise<void> {
  const database = await openRaw(name);
  try {
    await requested(database.transaction(store, 'readwrite').objectStore(store).put(value, key));
  } finally {
    database.close();
  }
}

/** Stands in for a property of an object until `restore` is called. */
export function replaceProperty(target: object, key: string, descriptor: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(target, key)!;
  Object.defineProperty(target, key, { ...descriptor, configurable: true });
  return () => Object.defineProperty(target, key, before);
}
