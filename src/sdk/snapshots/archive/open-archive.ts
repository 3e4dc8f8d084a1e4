import type { ProblemLog } from '../../../scoring/contract/problems.js';
import { KEEP_DAYS, readArchiveOption, type OwnArchive } from './archive-option.js';
import { encryptArchive } from './encrypted.js';
import type { ArchiveReason, ArchiveState, HealthArchive } from '../health-archive.js';
import { HostArchive } from './host-archive.js';
import { eraseIndexedDb, openIndexedDb } from './indexeddb.js';
import { MemoryArchive } from './memory.js';
import { hashedName } from './name-cipher.js';
import { deriveNameKeys } from './name-keys.js';
import { moveUnderKey } from './move-under-key.js';
import { reasonOf } from './reason-of.js';
import { settleWithin } from './settle-within.js';

/** An archive that is ready, where it is and why there. */
export interface OpenedArchive {
  readonly archive: HealthArchive;
  readonly state: ArchiveState;
  readonly keepDays: number;
  /** The channel over which this user's tabs talk; none where nobody was named. */
  readonly channel?: string;
}

/** All of opening, milliseconds; a busy page is late with its timers, and two seconds are promised. */
const SETTLE_WITHIN_MS = 1700;

/**
 * An archive whose wipe also takes away databases that may hold more of the same person: one that could not be opened,
 * or what was kept before there was a key.
 *
 * @param moving out of those databases, which must not come after the wipe; never rejects
 */
const wipingAlso = (
  archive: HealthArchive,
  databases: readonly string[],
  moving: Promise<void> = Promise.resolve(),
): HealthArchive => ({
  read: (names) => archive.read(names),
  write: (changes) => archive.write(changes),
  names: (prefix) => archive.names(prefix),
  wipe: async () => {
    await moving;
    await archive.wipe();
    await Promise.all(databases.map(eraseIndexedDb));
  },
  close: () => archive.close(),
});

const inMemory = (
  reason: ArchiveReason,
  archive: HealthArchive = new MemoryArchive(),
  keepDays = KEEP_DAYS,
): OpenedArchive => ({ archive, state: { kind: 'memory', reason, encrypted: false }, keepDays });

/** How long moving what was kept before there was a key may hold up the opening, milliseconds; it goes on after that. */
const MOVE_WITHIN_MS = 250;

const databaseName = (shown: string): string => `customer-health-elements ${shown}`;

/** No two pairs of tenant and user share one. */
const whose = ({ tenant, user }: OwnArchive): string => JSON.stringify([tenant, user]);

/** The database, and the one from before there was a key. With a key the name shows neither tenant nor user. */
async function namesOf(asked: OwnArchive): Promise<readonly [name: string, clear?: string]> {
  const { key } = asked;
  const clear = databaseName(whose(asked));
  if (key === undefined) return [clear];
  return [databaseName(await hashedName(whose(asked), await deriveNameKeys(key))), clear];
}

async function openStored(
  name: string,
  key: CryptoKey | undefined,
  lost: (reason: ArchiveReason) => void,
): Promise<HealthArchive> {
  const archive = await openIndexedDb(name, lost);
  return key === undefined ? archive : encryptArchive(archive, key);
}

async function openOwn(
  asked: OwnArchive,
  log: ProblemLog,
  lost: (reason: ArchiveReason) => void,
): Promise<OpenedArchive> {
  const { key, keepDays } = asked;
  let names: readonly [name: string, clear?: string];
  try {
    names = await namesOf(asked);
  } catch {
    log.error('not-a-key', 'an AES-GCM CryptoKey that may encrypt and decrypt', key, 'archive', 'key');
    return inMemory('refused');
  }
  const [name, clear] = names;
  const opening = openStored(name, key, lost);
  try {
    const archive = await settleWithin(opening, SETTLE_WITHIN_MS, 'blocked', (late) => late.close());
    const opened = { keepDays, channel: name };
    const state = { kind: 'indexeddb', reason: 'keeping', encrypted: clear !== undefined } as const;
    if (clear === undefined) return { archive, state, ...opened };
    const moving = moveUnderKey(clear, archive).catch(() => undefined);
    await settleWithin(moving, MOVE_WITHIN_MS, 'blocked').catch(() => undefined);
    return { archive: wipingAlso(archive, [clear], moving), state, ...opened };
  } catch (error) {
    const standIn = wipingAlso(
      new MemoryArchive(),
      names.filter((each) => each !== undefined),
    );
    return { ...inMemory(reasonOf(error), standIn, keepDays), channel: name };
  }
}

/**
 * Opens the archive a host asked for, or memory, with the reason, where that cannot be had. Never rejects, and settles
 * within two seconds.
 *
 * @param option what the host gave as `archive`
 * @param log told what is wrong with it
 * @param lost told once when the opened archive keeps nothing any more
 */
export async function openArchive(
  option: unknown,
  log: ProblemLog,
  lost: (reason: ArchiveReason) => void,
): Promise<OpenedArchive> {
  if (option === undefined || option === null) return inMemory('not-asked');
  const asked = readArchiveOption(option, log);
  if (!asked) return inMemory('refused');
  if (!('host' in asked)) return openOwn(asked, log, lost);
  return {
    archive: new HostArchive(asked.host),
    state: { kind: 'host', reason: 'keeping', encrypted: false },
    keepDays: KEEP_DAYS,
  };
}
