import { waitUntil } from '@open-wc/testing';
import type { HealthStore, HealthStoreOptions } from '../../src/sdk/health-store-contract.js';
import { createHealthStore } from '../../src/sdk/index.js';

const made: HealthStore[] = [];
let users = 0;

/** An archive that nobody else has. */
export const ownArchive = (): { readonly tenant: string; readonly user: string } => ({
  tenant: 'faces',
  user: `${String(Date.now())}-${String(users++)}`,
});

/** A store that `leave` closes. */
export function open(options: HealthStoreOptions): HealthStore {
  const store = createHealthStore(options);
  made.push(store);
  return store;
}

/** Somebody opened the page, saw it, and left: what was shown is kept. */
export async function visit(options: HealthStoreOptions): Promise<void> {
  const store = createHealthStore(options);
  await store.ready;
  await waitUntil(() => store.archive.kept !== undefined, 'the visit is kept', { timeout: 5000 });
  store.close();
}

/** Closes all that was opened, and leaves nothing behind. */
export async function leave(): Promise<void> {
  for (const store of made.splice(0)) {
    await store.wipe();
    store.close();
  }
}
