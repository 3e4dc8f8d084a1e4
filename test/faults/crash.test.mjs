import assert from 'node:assert/strict';
import { fault } from './harness/fault.mjs';
import { open, works } from './harness/portal.mjs';

const keeping = { kind: 'indexeddb', reason: 'keeping' };
const user = 'u';

fault('a tab that crashes while writing takes nothing with it', async ({ profile }) => {
  const [one, other] = [await profile.open(), await profile.open()];
  for (const tab of [one, other]) await open(tab, { user });
  one.evaluate(() => portal.actUntilLost(100)).catch(() => undefined);
  await other.evaluate(() => portal.see(120));
  const crashed = one.waitForEvent('crash');
  const protocol = await profile.protocol(one);
  protocol.send('Page.crash').catch(() => undefined);
  await crashed;
  await works(other, 1);
  assert.deepEqual(await other.evaluate(() => portal.standing()), { ...keeping, size: 300 });
  await one.close();
  const again = await profile.open();
  assert.deepEqual(await open(again, { user }), keeping);
  assert.ok(await again.evaluate(() => portal.isSeen(1)));
  const { acts, missed } = await again.evaluate(() => portal.found());
  assert.deepEqual(missed, []);
  // All that the other tab heard of was on its way; the last one may not have been kept.
  for (let n = 100; n < 119; n++) assert.ok(acts.includes(n), `act ${n} is lost`);
});

fault(
  'storage that is cleared while it is written to is opened once more, or given up',
  async ({ profile, server, note }) => {
    for (let round = 0; round < 10; round++) {
      const tab = await profile.open();
      await open(tab, { user: `user-${round}` });
      const writing = tab.evaluate(() => portal.actUntilLost(0));
      await tab.evaluate((n) => portal.see(n), round * 3);
      assert.equal(profile.backEndInUse(), profile.backEnd);
      const protocol = await profile.protocol(tab);
      await protocol.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes: 'indexeddb' });
      await tab.evaluate(() => portal.stopActing());
      await writing;
      const standing = await tab.evaluate(() => portal.standing());
      note(`round ${round}: ${standing.kind} ${standing.reason}`);
      assert.match(standing.reason, /^(keeping|wiped|broken)$/);
      await works(tab, 4000);
      const { acts, days } = await tab.evaluate(() => portal.found());
      assert.ok(!acts.includes(null) && !Object.values(days).includes(null));
      await tab.close();
    }
  },
  { stores: false },
);
