import assert from 'node:assert/strict';
import { fault } from './harness/fault.mjs';
import { open, works } from './harness/portal.mjs';

const user = 'u';

/** A tab that runs the package's next version. */
async function openNext(profile) {
  const tab = await profile.open();
  await tab.evaluate(() => portal.becomeNext());
  return tab;
}

fault(
  'a tab too old to let go holds up nobody: the new one works in memory and says why',
  async ({ profile }) => {
    const old = await profile.open();
    await open(old, { user });
    await old.evaluate(() => portal.close());
    await old.evaluate(async () => portal.holdOpen((await portal.databases())[0].name));
    const tab = await openNext(profile);
    assert.deepEqual(await open(tab, { user }), { kind: 'memory', reason: 'blocked' });
    await works(tab, 1);
  },
);

fault('a tab of the version before lets the new one upgrade, and works on in memory', async ({ profile }) => {
  const old = await profile.open();
  await open(old, { user });
  await works(old, 1);
  const tab = await openNext(profile);
  assert.deepEqual(await open(tab, { user }), { kind: 'indexeddb', reason: 'keeping' });
  assert.ok(await tab.evaluate(() => portal.isSeen(1)), 'what was done before the upgrade is there');
  await old.evaluate(() => portal.untilReason('newer'));
  for (const [n, each] of [old, tab].entries()) await works(each, 10 + n);
});

for (const count of [2, 3]) {
  fault(`${count} tabs that upgrade at once are all settled within two seconds`, async ({ profile }) => {
    const old = await profile.open();
    await open(old, { user });
    await works(old, 1);
    const tabs = [];
    for (let tab = 0; tab < count; tab++) tabs.push(await openNext(profile));
    const archives = await Promise.all(tabs.map((tab) => open(tab, { user })));
    for (const archive of archives) assert.deepEqual(archive, { kind: 'indexeddb', reason: 'keeping' });
    for (const [n, tab] of tabs.entries()) await works(tab, 10 + n);
    await tabs[0].evaluate(() => portal.see(11));
  });
}

fault('a tab older than what is kept works in memory and says so', async ({ profile }) => {
  const next = await openNext(profile);
  await open(next, { user });
  const old = await profile.open();
  assert.deepEqual(await open(old, { user }), { kind: 'memory', reason: 'newer' });
  await works(old, 1);
});
