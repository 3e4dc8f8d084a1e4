import { createHealthStore, type HealthStore } from '../../src/sdk/index.js';
import type { HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import type { MemoryArchive } from '../../src/sdk/snapshots/archive/memory.js';
import { account, model } from '../sdk/store-setting.js';

export const FRIDAY = '2026-11-20';
export const MONDAY = '2026-11-23';

let count = 0;

/** Whose archive: nobody else's, also when an earlier run left something behind. */
export const somebody = (): { tenant: string; user: string } => ({
  tenant: 'tests',
  user: `${Date.now()}-${count++}`,
});

const opened: HealthStore[] = [];

/** A store that is closed at the end of its test. */
export function openStore(options: object): HealthStore {
  const store = createHealthStore(options);
  opened.push(store);
  return store;
}

/** Settles when something is so, asked each time the store speaks and every few milliseconds. */
export async function until(holds: () => boolean, what = 'it'): Promise<void> {
  const deadline = performance.now() + 5000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`${what} did not come about`);
    await pause(5);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the request failed'));
  });

/** The names of the records that lie in the clear of somebody. */
export async function recordsOf({ user }: { readonly user: string }): Promise<readonly string[]> {
  const found = (await indexedDB.databases()).find(({ name }) => name?.includes(user));
  if (!found) return [];
  const database = await settled(indexedDB.open(found.name!));
  const names = await settled(database.transaction('values').objectStore('values').getAllKeys());
  database.close();
  return names.map(String);
}

export const isKept = (store: HealthStore): boolean =>
  store.archive.kept?.day === store.asOf && store.archive.reason === 'keeping';

/** An archive of the host's over memory, parts of it changed. */
export const hostOver = (memory: MemoryArchive, changed: Partial<HealthArchive>): HealthArchive => ({
  read: (names) => memory.read(names),
  write: (changes) => memory.write(changes),
  names: (prefix) => memory.names(prefix),
  wipe: () => memory.wipe(),
  close: () => memory.close(),
  ...changed,
});

/** One visit: the accounts as of a day, kept, and the page closed. */
export async function visit(archive: object, asOf: string, accounts: object[], more = {}): Promise<void> {
  const store = openStore({ model, accounts, asOf, archive, ...more });
  await store.ready;
  await until(() => isKept(store), 'a kept picture');
  store.close();
}

/** A metric's value on a day, so that the past does not know it. */
export const on = (day: string, value: number): object => ({ on: day, value });

export const three = (day: string, a: number, b: number, c: number): object[] => [
  account('a', on(day, a)),
  account('b', on(day, b)),
  account('c', on(day, c)),
];

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});
