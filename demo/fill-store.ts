import type { HealthStore } from '../src/sdk/index.js';
import { accountsAsked } from './demo-options.js';
import type { ImportPanel } from './import-panel.js';
import { makeInTurns } from './make-in-turns.js';

const count = new Intl.NumberFormat('en-GB');

/** Makes as many accounts as the address asks for and hands them over, without holding up the page. */
export async function fillStore(store: HealthStore, panel: ImportPanel): Promise<void> {
  const asked = accountsAsked(location.search);
  const say = (made: number): void => panel.working(`Making ${count.format(asked)} accounts`, made, asked);
  const accounts = await makeInTurns(asked, store.asOf, say);
  const stop = store.addEventListener('progress', ({ detail }) =>
    panel.working('Taking them in', detail.done, detail.total),
  );
  performance.mark('ingest');
  await store.ingest(accounts);
  performance.measure('ingest', 'ingest');
  stop();
  panel.close();
}
