import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { fault } from './harness/fault.mjs';

const RECORDS = 2000;
const KILLS = 8;
const user = 'u';

const isMigrating = ({ kind }) => kind === 'migrating';

/** Opens the archive with the package's next version, whose schema has one step more: it rewrites every record. */
const openWithNext = (tab) =>
  tab.evaluate((user) => {
    portal.becomeNext();
    return portal.visit(user);
  }, user);

fault('a browser killed in the midst of an upgrade has every record, all old or all new', async (browser) => {
  const { profile, server, note } = browser;
  let tab = await profile.open();
  await tab.evaluate(([user, count]) => portal.fill(user, count), [user, RECORDS]);
  const seen = [];
  // Half as long, or half as long again: that way the end of the upgrade is among the moments.
  for (let wait = 200; seen.length < KILLS && seen.at(-1) !== 'new'; wait *= 1.5) {
    const begun = server.next(isMigrating);
    openWithNext(tab).catch(() => undefined);
    await begun;
    await pause(Math.random() * wait);
    await profile.kill();
    await profile.start();
    tab = await profile.open();
    const { old: before, new: after } = await tab.evaluate((user) => portal.forms(user), user);
    assert.deepEqual([before, after].sort(), [0, RECORDS]);
    seen.push(before > 0 ? 'old' : 'new');
  }
  note(`records after each kill: ${seen.join(' ')}`);
  assert.equal(seen[0], 'old');
  // An upgrade that takes longer than anyone waits for goes on, and the next visit has it.
  for (let visit = 0; visit < 20; visit++) {
    await tab.reload();
    await tab.waitForFunction('globalThis.portal');
    if ((await openWithNext(tab)) === 'keeping') break;
    await profile.stop();
    await profile.start();
    tab = await profile.open();
  }
  assert.deepEqual(await tab.evaluate((user) => portal.forms(user), user), {
    version: 2,
    old: 0,
    new: RECORDS,
  });
});
