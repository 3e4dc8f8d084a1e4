import type { HealthStore } from '../src/sdk/index.js';
import { furnishBar } from './bar.js';
import { openRecordsHere } from './ways.js';

/** The rest of the page: choices, and the account's name as the title. */
export async function furnishAccount(store: HealthStore, id: string | undefined): Promise<void> {
  furnishBar();
  openRecordsHere();
  await store.ready;
  const name = (id === undefined ? undefined : store.get(id)?.name) ?? id ?? '';
  (document.getElementById('name') as HTMLElement).textContent = name;
  document.title = `${name} · Tideline desk`;
  // A site of this account, or the one it belongs to, has a page of its own.
  document.body.addEventListener('health-select', ({ detail }) => {
    if (detail.id !== id) location.assign(`./account.html?id=${encodeURIComponent(detail.id)}`);
  });
}
