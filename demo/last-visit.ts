import { createHealthStore, type HealthStore } from '../src/sdk/index.js';
import { DEMO_ARCHIVE, GONE } from './demo-options.js';
import { createPortfolioAccounts, DEMO_VIEWER } from './portfolio/create-portfolio-accounts.js';
import { demoModel as model } from './portfolio/demo-model.js';

/** The Friday before the day the demo is told for. */
const FRIDAY = '2026-11-13';
/** Handed over since. */
const CAME = 'quayside-retail';

/** Where the address asks for it (`?visit=friday`), makes a visit on the Friday before, as if somebody had been there. */
export async function makeLastVisit({ search }: { readonly search: string }): Promise<void> {
  if (new URLSearchParams(search).get('visit') !== 'friday') return;
  const former = createHealthStore({ archive: DEMO_ARCHIVE });
  await former.wipe();
  former.close();
  const store = createHealthStore({
    model,
    accounts: fridaysAccounts(),
    asOf: FRIDAY,
    viewer: DEMO_VIEWER,
    archive: DEMO_ARCHIVE,
  });
  await store.ready;
  await store.recordPlay('ostsee-logistik', 'training', 'waiting', {
    until: '2026-11-16',
    cause: 'waiting-for-customer',
  });
  await store.recordPlay('pemberton-foods', 'technical-review', 'started');
  await store.recordPulse('corvid-insurance', 'know-something-new');
  await isKept(store);
  store.close();
}

/** What was known on Friday: points after it do not count, and some things were heard of only over the weekend. */
function fridaysAccounts(): Record<string, unknown>[] {
  const accounts = createPortfolioAccounts().filter(({ id }) => id !== CAME);
  const [pattern] = accounts;
  return [
    ...accounts.map((account) => (account['id'] === 'northgate-clinics' ? withChampion(account) : account)),
    { ...pattern, ...GONE },
  ];
}

function withChampion(account: Record<string, unknown>): Record<string, unknown> {
  const attributes = account['attributes'] as Record<string, unknown>;
  return { ...account, attributes: { ...attributes, champion: { at: ['2024-11-01'], values: ['present'] } } };
}

/** Once the picture is safe; a browser in which none ever is must not keep the page waiting. */
function isKept(store: HealthStore): Promise<void> {
  return new Promise((resolve) => {
    store.subscribe(() => {
      if (store.archive.kept) resolve();
    });
    setTimeout(resolve, 3000);
  });
}
