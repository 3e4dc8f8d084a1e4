import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { fault } from './harness/fault.mjs';

const RECORDS = 6000;
const user = 'u';

const forms = (tab) => tab.evaluate(() => portal.forms());
const isMigrating = ({ kind }) => kind === 'migrating';

/** Starts the browser and lets the next version open the archive; settles once it has begun to upgrade it. */
async function upgrade({ profile, server }, tab) {
  const begun = server.next(isMigrating);
  const done = tab.evaluate((user) => {
    portal.becomeNext();
    return portal.visit(user);
  }, user);
  done.catch(() => undefined);
  await begun;
  return done;
}

fault('a browser killed in the midst of an upgrade has every record, all old or all new', async (browser) => {
  const { profile, server, note } = browser;
  let tab = await profile.open();
  await tab.evaluate(([user, count]) => portal.fill(user, count), [user, RECORDS]);
  const seen = [];
  for (let killed = 0; killed < 12 && seen.at(-1) !== 2; killed++) {
    const begun = server.next(isMigrating);
    upgrade(browser, tab).catch(() => undefined);
    await begun;
    await pause(Math.random() * 60 * (killed + 1));
    await profile.kill();
    await profile.start();
    tab = await profile.open();
    const { version, ...counts } = await forms(tab);
    assert.deepEqual(counts, version === 1 ? { old: RECORDS, new: 0 } : { old: 0, new: RECORDS });
    seen.push(version);
  }
  note(`versions after each kill: ${seen.join(' ')}`);
  assert.equal(seen[0], 1);
  if (seen.at(-1) === 1) assert.equal(await upgrade(browser, tab), 'keeping');
  assert.deepEqual(await forms(tab), { version: 2, old: 0, new: RECORDS });
});
