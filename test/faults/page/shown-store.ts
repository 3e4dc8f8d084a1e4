import type { Day } from '../../../src/scoring/index.js';
import { createHealthStore, type HealthStore } from '../../../src/sdk/index.js';
import type { ArchiveOptions, HealthArchive } from '../../../src/sdk/snapshots/health-archive.js';
import type { Found } from './found.js';
import { accountOf, accountsOf, model, untilOf } from './written.js';
import { findIn } from './writing-store.js';

/** What a portal hands over. */
export interface Shown {
  readonly user: string;
  readonly tenant?: string;
  readonly asOf: Day;
  /** The number of the picture that the accounts make. */
  readonly n: number;
  readonly archive?: ArchiveOptions | HealthArchive;
}

/** How a store stands, and how long it took to. */
export interface Standing {
  readonly ms: number;
  readonly kind: string;
  readonly reason: string;
  readonly size: number;
}

let store: HealthStore | undefined;
/** What acts are about is counted from here. */
const today: Day = new Date().toISOString().slice(0, 10);

const opened = (): HealthStore => {
  if (!store) throw new Error('No store was opened in this tab');
  return store;
};

/** Settles once the store is so; it says when it changes. */
function until(isSo: (store: HealthStore) => boolean): Promise<void> {
  const one = opened();
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(one)) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = one.subscribe(look);
    look();
  });
}

export const standing = (): Omit<Standing, 'ms'> => {
  const { archive, size } = opened();
  return { kind: archive.kind, reason: archive.reason, size };
};

/** Opens a store and shows it, as a portal does; settles once it says where it keeps things. */
export async function open({ user, tenant = 'acme', asOf, n, archive }: Shown): Promise<Standing> {
  const start = performance.now();
  store?.close();
  store = createHealthStore({ model, asOf, accounts: accountsOf(n), archive: archive ?? { tenant, user } });
  Object.assign(document.querySelector('health-list') ?? {}, { store });
  await store.ready;
  await until(({ archive: { reason } }) => reason !== 'opening');
  return { ms: performance.now() - start, ...standing() };
}

/** Does something about a play; settles once the store says that it is kept. */
export async function act(n: number): Promise<Omit<Standing, 'ms'> & { readonly accepted: number }> {
  const { accepted } = await opened().recordPlay(accountOf(n), 'teach', 'waiting', {
    until: untilOf(n, today),
  });
  return { accepted, ...standing() };
}

let acting = new AbortController();

/** Acts one after the other until told to stop or the archive is another; gives those that were acknowledged. */
export async function actUntilLost(from: number): Promise<readonly number[]> {
  const kept: number[] = [];
  const { kind } = opened().archive;
  acting = new AbortController();
  const { signal } = acting;
  for (let n = from; !signal.aborted; n++) {
    const done = await act(n);
    if (done.accepted !== 1) throw new Error(`Act ${n} was not accepted`);
    if (done.kind !== kind) break;
    kept.push(n);
  }
  return kept;
}

export const stopActing = (): void => {
  acting.abort();
};

/** Shows the nth picture on a day; settles once it is kept, or there is no place to keep it. */
export async function keepDay(day: Day, n: number): Promise<Omit<Standing, 'ms'>> {
  const one = opened();
  await one.setAsOf(day);
  await one.ingest(accountsOf(n));
  const { version } = one;
  await until(({ archive: { kept } }) => kept?.version === version);
  return standing();
}

export const found = (): Promise<Found> => findIn(opened(), today);

/** Whether an act is seen on its account. */
export const isSeen = (n: number): boolean =>
  opened()
    .get(accountOf(n))
    ?.played.some(({ until: day }) => day === untilOf(n, today)) ?? false;

/** Settles once an act of another tab is seen here. */
export const see = (n: number): Promise<void> => until(() => isSeen(n));

export const untilReason = (reason: string): Promise<void> =>
  until(({ archive }) => archive.reason === reason);

export const wipe = async (): Promise<number> => (await opened().wipe()).accepted;

/** Logs out so many milliseconds after the picture of the portfolio began to be written, as it is when a page is left. */
export async function wipeWhileKeeping(ms: number): Promise<number> {
  await opened().ingest(accountsOf(Math.round(ms)));
  dispatchEvent(new Event('pagehide'));
  // Timers are rounded up to several milliseconds; a message is not.
  const { port1, port2 } = new MessageChannel();
  const start = performance.now();
  while (performance.now() - start < ms) {
    await new Promise((resolve) => {
      port2.onmessage = resolve;
      port1.postMessage(undefined);
    });
  }
  port1.close();
  return wipe();
}

export const close = (): void => opened().close();
