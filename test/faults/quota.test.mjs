import assert from 'node:assert/strict';
import { fault } from './harness/fault.mjs';
import { daysBefore, open, today, works } from './harness/portal.mjs';

const user = 'u';
const FIRST_PICTURE = 60_000;

/** A tab of a portal that may store so many bytes; the browser heeds it only where nothing was opened before. */
async function openWithin(profile, server, quotaSize) {
  const tab = await profile.open('/empty');
  const protocol = await profile.protocol(tab);
  await protocol.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize });
  await tab.goto(server.origin);
  await tab.waitForFunction('globalThis.portal');
  return tab;
}

fault(
  'without room for anything the portfolio is scored, and the store says that storage is full',
  async ({ profile, server }) => {
    const tab = await openWithin(profile, server, 1);
    assert.deepEqual(await open(tab, { user }), { kind: 'memory', reason: 'full' });
    await works(tab, 1);
  },
  { stores: false },
);

fault(
  'where room runs out the oldest days go, and nothing else that was kept',
  async ({ profile, server, note }) => {
    const tab = await openWithin(profile, server, 100_000);
    await open(tab, { user, asOf: daysBefore(60), n: FIRST_PICTURE });
    const kept = { acts: [], days: {} };
    let standing;
    for (let back = 60; back >= 0; back--) {
      const [day, picture] = [daysBefore(back), FIRST_PICTURE + back];
      standing = await tab.evaluate(([day, n]) => portal.keepDay(day, n), [day, picture]);
      if (standing.kind === 'memory') break;
      kept.days[day] = picture;
      const act = 20_000 + back;
      standing = await tab.evaluate((n) => portal.act(n), act);
      if (standing.kind === 'memory') break;
      kept.acts.push(act);
    }
    assert.equal(standing.reason, 'full');
    await works(tab, 1);
    // The next visit finds it as it was.
    await tab.reload();
    await tab.waitForFunction('globalThis.portal');
    await open(tab, { user, asOf: today, n: FIRST_PICTURE });
    const found = await tab.evaluate(() => portal.found());
    note(`${Object.keys(kept.days).length} days were kept, ${Object.keys(found.days).length} are left`);
    assert.deepEqual(found.missed, []);
    assert.deepEqual(found.acts.toSorted(), kept.acts.toSorted());
    const newest = Object.entries(kept.days).slice(-Object.keys(found.days).length);
    assert.ok(newest.length > 0);
    assert.deepEqual(found.days, Object.fromEntries(newest));
  },
);
