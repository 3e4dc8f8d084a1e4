import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { Connection, readEpoch, type Epoch } from './connection.js';
import { ArchiveError, type ArchiveReason, type HealthArchive } from '../health-archive.js';
import { reasonOf } from './reason-of.js';
import { ReconnectingArchive } from './reconnecting.js';
import { settleWithin } from './settle-within.js';

interface Schema extends DBSchema {
  /** Bytes by name; unknown, because files are damaged in ways that no type foresees. */
  values: { key: string; value: unknown };
  meta: { key: 'epoch' | 'schema'; value: unknown };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, ('values' | 'meta')[], 'versionchange'>;

/** One step of the schema to the next; all steps of an upgrade happen, or none. */
export type UpgradeStep = (database: Database, transaction: Upgrade) => void | Promise<void>;

/** The schema's history: its version is the number of steps. Steps are added, never changed. */
export const STEPS: readonly UpgradeStep[] = [
  (database) => {
    database.createObjectStore('values');
    database.createObjectStore('meta');
  },
];

/** How long the browser may take, milliseconds: with what comes before, within the two seconds that are promised. */
const ANSWER_WITHIN_MS = 1500;

/** A tab that lets go does so at once, but for its last write; longer than this, milliseconds, it holds on. */
const LET_GO_WITHIN_MS = 500;

function refuseWithoutStorage(): void {
  let factory: unknown;
  try {
    factory = (globalThis as { readonly indexedDB?: unknown }).indexedDB;
  } catch (error) {
    throw new ArchiveError('denied', error);
  }
  if (!factory) throw new ArchiveError('denied');
}

/** What kept an upgrade from happening; the browser itself says only that it was aborted. */
interface Upgrading {
  failure?: unknown;
}

async function runSteps(
  steps: readonly UpgradeStep[],
  database: Database,
  transaction: Upgrade,
  upgrading: Upgrading,
): Promise<void> {
  // idb makes a promise of the transaction, and nobody else looks at it.
  transaction.done.catch((error: unknown) => (upgrading.failure ??= error));
  try {
    for (const step of steps) await step(database, transaction);
    // Beside the records, because a browser that was killed in mid-upgrade may say the new version over the old ones.
    await transaction.objectStore('meta').put(database.version, 'schema');
  } catch (error) {
    upgrading.failure ??= error;
    transaction.abort();
  }
}

async function openDatabase(
  name: string,
  steps: readonly UpgradeStep[],
  over: (reason: ArchiveReason) => void,
): Promise<Database> {
  refuseWithoutStorage();
  const upgrading: Upgrading = {};
  let giveUp: (error: ArchiveError) => void;
  const patience = new Promise<never>((_, reject) => (giveUp = reject));
  const opening = openDB<Schema>(name, steps.length, {
    upgrade: (database, from, _to, transaction) => {
      runSteps(steps.slice(from), database, transaction, upgrading).catch(() => undefined);
    },
    blocked: () => void setTimeout(() => giveUp(new ArchiveError('blocked')), LET_GO_WITHIN_MS),
    blocking: (_from, to, event) => {
      (event.target as IDBDatabase).close();
      over(to === null ? 'wiped' : 'newer');
    },
    // `terminated` is not asked for: the next operation finds the connection gone, and opens another.
  });
  try {
    return await Promise.race([opening, patience]);
  } catch (error) {
    opening.then(
      (database) => database.close(),
      () => undefined,
    );
    throw upgrading.failure ?? error;
  }
}

async function connect(database: Database, epoch: Epoch): Promise<HealthArchive> {
  try {
    epoch.value ??= await readEpoch(database);
    return new Connection(database, epoch);
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Opens the database of one archive, eagerly: a browser that forbids storage says so only now.
 *
 * @param lost told once when nothing can be kept any more: `broken`, `newer`, `wiped`, `blocked` or `denied`
 * @throws ArchiveError with the reason, within two seconds
 */
export async function openIndexedDb(
  name: string,
  lost: (reason: ArchiveReason) => void,
  steps: readonly UpgradeStep[] = STEPS,
): Promise<HealthArchive> {
  const epoch: Epoch = {};
  let archive: ReconnectingArchive | undefined;
  let early: ArchiveReason | undefined;
  const over = (reason: ArchiveReason): void => {
    early = reason;
    archive?.end(reason);
  };
  const open = (): Promise<HealthArchive> => {
    const opening = openDatabase(name, steps, over).then((database) => connect(database, epoch));
    return settleWithin(opening, ANSWER_WITHIN_MS, 'blocked', (connection) => connection.close());
  };
  try {
    archive = new ReconnectingArchive(await open(), { open, erase: () => eraseIndexedDb(name), lost });
    return archive;
  } catch (error) {
    throw new ArchiveError(early ?? reasonOf(error), error);
  }
}

/**
 * Deletes the database of an archive that is not open, or open no more; the other tabs' archives end.
 *
 * @throws ArchiveError `blocked` where a tab holds on to it (it goes when that tab does), `broken` where it cannot be
 */
export async function eraseIndexedDb(name: string): Promise<void> {
  try {
    refuseWithoutStorage();
    await settleWithin(deleteDB(name), ANSWER_WITHIN_MS, 'blocked');
  } catch (error) {
    const reason = reasonOf(error);
    // Where this page may not store anything, it cannot read anything either.
    if (reason !== 'denied') throw new ArchiveError(reason, error);
  }
}
