import {
  createPortfolioAccounts,
  DEMO_DAY,
  DEMO_VIEWER,
} from '../../demo/portfolio/create-portfolio-accounts.js';
import model from '../../demo/portfolio/model.json' with { type: 'json' };
import { createHealthStore, type HealthStore, type HealthStoreOptions } from '../../src/sdk/index.js';

export const FRIDAY = '2026-11-13';
export { model };

type Account = Record<string, unknown>;
let users = 0;

const archive = (): { readonly tenant: string; readonly user: string } => ({
  tenant: 'scenes',
  user: `${String(Date.now())}-${String(users++)}`,
});

/** The demo's portfolio on the demo's day, seen by one of its people. */
export async function wholeStore(options: HealthStoreOptions = {}): Promise<HealthStore> {
  const accounts = createPortfolioAccounts({ asOf: DEMO_DAY });
  const store = createHealthStore({ model, accounts, asOf: DEMO_DAY, viewer: DEMO_VIEWER, ...options });
  await store.ready;
  return store;
}

/** One that waits for its accounts. */
export const waitingStore = (): HealthStore => createHealthStore({ model, asOf: DEMO_DAY });

export const emptyStore = (): Promise<HealthStore> => wholeStore({ accounts: [] });

export const refusedStore = (): Promise<HealthStore> => wholeStore({ model: { ...model, bands: 7 } });

/** Three records that cannot be read, and one that can in part. */
export function partlyReadStore(): Promise<HealthStore> {
  const [first, ...others] = createPortfolioAccounts({ asOf: DEMO_DAY });
  const spoiled = [
    'not an account',
    { name: 'Without an id' },
    { id: 'nameless' },
    { ...first, arr: 'a lot' },
  ];
  return wholeStore({ accounts: [...spoiled, ...others] });
}

/** Storage was asked for and is not to be had. */
export const forgetfulStore = (): Promise<HealthStore> => wholeStore({ archive: 7 as never });

/** Accounts whose names are long, or run from right to left. */
export function longNamesStore(): Promise<HealthStore> {
  const names = [
    'Vereinigte Donaudampfschifffahrtsgesellschaften und Schiffbau-Beteiligungsverwaltung',
    'شركة النيل للخدمات اللوجستية والتوزيع الدولي المحدودة',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    '株式会社東京国際物流サービスホールディングス北海道支社',
  ];
  const accounts = createPortfolioAccounts({ asOf: DEMO_DAY });
  return wholeStore({
    accounts: accounts.map((account, at) => ({ ...account, name: names[at % names.length] })),
    viewer: undefined,
  });
}

/** All is well with every account. */
export function quietStore(): Promise<HealthStore> {
  const accounts = createPortfolioAccounts({ asOf: DEMO_DAY });
  const well = accounts.find(({ id }) => id === 'castellan-facilities') as Account;
  const named = accounts.slice(0, 8).map(({ id, name }) => ({ ...well, id, name, renewal: '2027-08-01' }));
  return wholeStore({ accounts: named, viewer: undefined });
}

/** Somebody was here on Friday: things were seen, said and begun. */
async function visited(): Promise<HealthStoreOptions['archive']> {
  const own = archive();
  const accounts = createPortfolioAccounts({ asOf: DEMO_DAY }).map((account) =>
    account['id'] === 'northgate-clinics'
      ? {
          ...account,
          attributes: {
            ...(account['attributes'] as Account),
            champion: { at: ['2024-11-01'], values: ['present'] },
          },
        }
      : account,
  );
  const store = await wholeStore({ accounts, asOf: FRIDAY, archive: own });
  await store.recordPlay('ostsee-logistik', 'training', 'waiting', {
    until: DEMO_DAY,
    cause: 'waiting-for-customer',
  });
  await store.recordPlay('pemberton-foods', 'technical-review', 'started');
  await new Promise<void>((resolve) => {
    store.subscribe(() => {
      if (store.archive.kept) resolve();
    });
    setTimeout(resolve, 3000);
  });
  store.close();
  return own;
}

/** Friday's picture, before Monday's data. */
export async function restoredStore(): Promise<HealthStore> {
  const names = new Map(
    createPortfolioAccounts({ asOf: DEMO_DAY }).map(({ id, name }) => [id, String(name)]),
  );
  const own = await visited();
  const store = createHealthStore({ model, asOf: DEMO_DAY, archive: own, names: (id) => names.get(id) });
  await until(() => store.restored !== undefined);
  return store;
}

/** Monday's data, on Friday's memory. */
export async function returnedStore(): Promise<HealthStore> {
  return wholeStore({ archive: await visited() });
}

/** The next steps of the first accounts were taken up this morning. */
export async function takenUpStore(): Promise<HealthStore> {
  const store = await wholeStore();
  for (const { id } of store.today().accounts.slice(0, 1)) {
    await store.recordPlay(id, store.get(id)?.explanation.plays[0]?.id ?? '', 'started');
  }
  return store;
}

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 60 && !condition(); turn++)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
