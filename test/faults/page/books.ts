import { ProblemLog } from '../../../src/scoring/contract/problems.js';
import type { Day } from '../../../src/scoring/index.js';
import { ActBook } from '../../../src/sdk/snapshots/book/act-book.js';
import { openArchive } from '../../../src/sdk/snapshots/archive/open-archive.js';
import { SnapshotBook } from '../../../src/sdk/snapshots/book/snapshot-book.js';
import { earlyArchive } from './early-archive.js';
import type { Found } from './found.js';
import { say } from './say.js';
import { actOf, dayOf, numberOfAct, numberOfPicture, pictureOf } from './written.js';

/** Whose archive is written into, and whether it promises too early. */
export interface Written {
  readonly user: string;
  readonly today: Day;
  readonly early: boolean;
  /** Whose archive is looked into first. */
  readonly look: string;
  /** The number to go on from. */
  readonly from: number;
}

async function openBooks(user: string, early: boolean) {
  const missed: string[] = [];
  const { archive, state, keepDays } = await openArchive(
    { tenant: 'acme', user },
    new ProblemLog('host'),
    (reason) => missed.push(`lost: ${reason}`),
  );
  const kept = early ? earlyArchive(archive) : archive;
  const shared = { keepDays, now: () => Date.now(), missed: (what: string) => missed.push(what) };
  const snapshots = new SnapshotBook(kept, shared);
  const acts = new ActBook(kept, { ...shared, makeRoom: () => snapshots.makeRoom() });
  return { archive, state, missed, snapshots, acts };
}

async function find(user: string, today: Day): Promise<Found> {
  const { archive, state, missed, snapshots, acts } = await openBooks(user, false);
  const numbers = (await acts.acts()).map((act) => numberOfAct(act, today) ?? null);
  const days: Record<Day, number | null> = {};
  for (const day of await snapshots.days()) {
    const picture = await snapshots.picture(day);
    days[day] = (picture && numberOfPicture(picture)) ?? null;
  }
  archive.close();
  return { kind: state.kind, reason: state.reason, acts: numbers, days, missed };
}

/** Says what is in the books, then writes without end and says each thing once the books promise that it is kept. */
export async function writeBooks({ look, user, today, early, from }: Written): Promise<void> {
  await say({ kind: 'found', found: await find(look, today) });
  const { acts, snapshots, state } = await openBooks(user, early);
  // A machine too busy for the two seconds works in memory, which promises nothing.
  if (state.kind === 'memory') return say({ kind: 'in-memory', reason: state.reason });
  for (let n = from; ; n++) {
    await acts.keepActs([actOf(n, today)]);
    void say({ kind: 'kept', user, act: n });
    if (n % 3 > 0) continue;
    await snapshots.keep(pictureOf(n, today));
    void say({ kind: 'kept', user, day: dayOf(n, today), picture: n });
  }
}
