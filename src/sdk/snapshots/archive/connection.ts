import { completeTransaction } from './complete-transaction.js';
import { ArchiveError, type HealthArchive } from '../health-archive.js';
import type { Database } from './indexeddb.js';
import { readValues } from './read-values.js';

/** What all connections of one opened archive share: what stood in the database when it was opened. */
export interface Epoch {
  value?: string;
}

/** Random, not a count: a database that was deleted and made anew must not look like the one before. */
function newEpoch(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('..');
}

/**
 * The epoch of a database; one that has none, as a new one, is given one.
 *
 * @throws ArchiveError `broken` where the records are of another schema than the database says; the next start of the
 *   browser puts that right
 */
export async function readEpoch(database: Database): Promise<string> {
  const transaction = database.transaction('meta', 'readwrite');
  let known = '';
  let schema: unknown;
  await completeTransaction<unknown>(transaction, [
    transaction.store.get('schema').then((version) => (schema = version)),
    transaction.store.get('epoch').then((epoch) => {
      known = typeof epoch === 'string' ? epoch : newEpoch();
      return epoch === known ? undefined : transaction.store.put(known, 'epoch');
    }),
  ]);
  if (schema !== database.version) throw new ArchiveError('broken');
  return known;
}

/** All names that begin with the prefix: up to, but without, what follows its last character. */
function rangeOf(prefix: string): IDBKeyRange | undefined {
  if (prefix === '') return undefined;
  const last = prefix.length - 1;
  const next = prefix.slice(0, last) + String.fromCharCode(prefix.charCodeAt(last) + 1);
  return IDBKeyRange.bound(prefix, next, false, true);
}

/** An archive as long as one connection to its database lasts; throws what the browser throws. */
export class Connection implements HealthArchive {
  readonly #database: Database;
  readonly #epoch: Epoch;

  constructor(database: Database, epoch: Epoch) {
    this.#database = database;
    this.#epoch = epoch;
  }

  async read(names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const transaction = this.#database.transaction('values');
    const [values] = await completeTransaction(transaction, [readValues(transaction.store, names)]);
    return values!.map((value) => (value instanceof Uint8Array ? value : undefined));
  }

  async write(changes: ReadonlyMap<string, Uint8Array | undefined>): Promise<void> {
    const transaction = this.#database.transaction(['values', 'meta'], 'readwrite', {
      durability: 'relaxed',
    });
    const wiped = new AbortController();
    // Asked in the same transaction: whoever wiped in between has gone first, or goes next and takes this away.
    const checkEpoch = (epoch: unknown): void => {
      if (epoch === this.#epoch.value) return;
      wiped.abort();
      transaction.abort();
    };
    const requests = function* (): Iterable<Promise<unknown>> {
      yield transaction.objectStore('meta').get('epoch').then(checkEpoch);
      const values = transaction.objectStore('values');
      for (const [name, value] of changes) yield value ? values.put(value, name) : values.delete(name);
    };
    try {
      await completeTransaction(transaction, requests());
    } catch (error) {
      throw wiped.signal.aborted ? new ArchiveError('wiped', error) : error;
    }
  }

  async names(prefix: string): Promise<readonly string[]> {
    const transaction = this.#database.transaction('values');
    const [names] = await completeTransaction(transaction, [transaction.store.getAllKeys(rangeOf(prefix))]);
    return names!.filter((name: unknown) => typeof name === 'string');
  }

  async wipe(): Promise<void> {
    // Strict: who logs out may turn the machine off next.
    const transaction = this.#database.transaction(['values', 'meta'], 'readwrite', { durability: 'strict' });
    const epoch = newEpoch();
    await completeTransaction<unknown>(transaction, [
      transaction.objectStore('values').clear(),
      transaction.objectStore('meta').put(epoch, 'epoch'),
    ]);
    this.#epoch.value = epoch;
  }

  close(): void {
    this.#database.close();
  }
}
