import { ProblemLog } from '../../../src/scoring/contract/problems.js';
import type { Day } from '../../../src/scoring/index.js';
import { createHealthStore, type HealthStore } from '../../../src/sdk/index.js';
import { openArchive } from '../../../src/sdk/snapshots/archive/open-archive.js';
import type { Written } from './books.js';
import { earlyArchive } from './early-archive.js';
import type { Found } from './found.js';
import { say } from './say.js';
import { accountOf, accountsOf, model, numberOfAct, numberOfPicture, untilOf } from './written.js';

interface Export {
  readonly acts: readonly object[];
  readonly days: readonly { readonly day: Day; readonly ids: readonly string[]; readonly score: number[] }[];
}

/** What a store remembers, as it says itself. */
export async function findIn(store: HealthStore, today: Day): Promise<Found> {
  const { acts, days } = JSON.parse(await store.exportJson()) as Export;
  const { kind, reason } = store.archive;
  return {
    kind,
    reason,
    acts: acts.map((act) => numberOfAct(act, today) ?? null),
    days: Object.fromEntries(days.map((picture) => [picture.day, numberOfPicture(picture) ?? null])),
    missed: store.problems.map(({ code, received }) => `${code} ${received}`),
  };
}

async function look(user: string, today: Day): Promise<void> {
  const store = createHealthStore({ archive: { tenant: 'acme', user } });
  await say({ kind: 'found', found: await findIn(store, today) });
  store.close();
}

async function hostArchive(user: string) {
  const { archive } = await openArchive({ tenant: 'acme', user }, new ProblemLog('host'), () => undefined);
  return earlyArchive(archive);
}

/** As `writeBooks`, through a store: what a person did, and how the portfolio stands on a day. */
export async function writeStore(written: Written & { readonly asOf: Day }): Promise<void> {
  const { user, today, early, from, asOf } = written;
  await look(written.look, today);
  const archive = early ? await hostArchive(user) : { tenant: 'acme', user };
  const store = createHealthStore({ archive, model, asOf, accounts: accountsOf(from) });
  await store.ready;
  const shown = new Map([[store.version, from]]);
  store.subscribe(() => {
    const { kept, kind } = store.archive;
    if (kind === 'memory' || !kept || !shown.has(kept.version)) return;
    void say({ kind: 'kept', user, day: kept.day, picture: shown.get(kept.version) });
    shown.delete(kept.version);
  });
  for (let n = from; ; n++) {
    const { accepted } = await store.recordPlay(accountOf(n), 'teach', 'waiting', {
      until: untilOf(n, today),
    });
    if (accepted === 1 && store.archive.kind !== 'memory') void say({ kind: 'kept', user, act: n });
    if (n % 20 > 0) continue;
    await store.ingest(accountsOf(n));
    shown.set(store.version, n);
  }
}
