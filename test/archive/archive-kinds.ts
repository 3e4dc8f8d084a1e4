import { encryptArchive } from '../../src/sdk/snapshots/archive/encrypted.js';
import type { HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { HostArchive } from '../../src/sdk/snapshots/archive/host-archive.js';
import { openIndexedDb } from '../../src/sdk/snapshots/archive/indexeddb.js';
import { MemoryArchive } from '../../src/sdk/snapshots/archive/memory.js';
import { aesKey, freshName } from './archive-setting.js';

const ignore = (): void => undefined;

/** Every back end, each as a store would get it. */
export const archiveKinds: readonly (readonly [string, () => Promise<HealthArchive>])[] = [
  ['memory', () => Promise.resolve(new MemoryArchive())],
  ['indexeddb', () => openIndexedDb(freshName(), ignore)],
  [
    'encrypted indexeddb',
    async () => encryptArchive(await openIndexedDb(freshName(), ignore), await aesKey()),
  ],
  ["a host's own", () => Promise.resolve(new HostArchive(new MemoryArchive()))],
];
