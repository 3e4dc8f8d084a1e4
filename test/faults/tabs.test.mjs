import assert from 'node:assert/strict';
import { fault } from './harness/fault.mjs';
import { open, today } from './harness/portal.mjs';

fault('what is done in one tab shows in the other', async ({ profile }) => {
  const [one, other] = [await profile.open(), await profile.open()];
  for (const tab of [one, other]) await open(tab, { user: 'u' });
  const seen = other.evaluate(() => portal.see(1));
  await one.evaluate(() => portal.act(1));
  await seen;
  const seenBack = one.evaluate(() => portal.see(2));
  await other.evaluate(() => portal.act(2));
  await seenBack;
  await open(one, { user: 'somebody-else' });
  assert.equal(await one.evaluate(() => portal.isSeen(1)), false);
});

fault(
  'after a log-out in one tab while the other writes nothing is left, 50 times',
  async ({ profile, note }) => {
    const [one, other] = [await profile.open(), await profile.open()];
    let written = 0;
    for (let round = 0; round < 50; round++) {
      const user = `user-${round}`;
      await open(one, { user });
      await open(other, { user });
      const kept = other.evaluate(() => portal.actUntilLost(0));
      const wiped = await one.evaluate((n) => portal.see(n).then(portal.wipe), round % 10);
      assert.equal(wiped, 1);
      written += (await kept).length;
      assert.equal(await one.evaluate(() => portal.countRows()), 0, `round ${round}`);
      for (const tab of [one, other])
        assert.equal(await tab.evaluate(() => portal.standing().reason), 'wiped');
    }
    note(`${written} acts were acknowledged before they were erased`);
  },
);

fault('what was being kept as somebody logged out is gone too, 50 times', async ({ profile }) => {
  const tab = await profile.open();
  const left = [];
  let before = 0;
  for (let round = 0; round < 50; round++) {
    await open(tab, { user: `user-${round}` });
    assert.equal(await tab.evaluate((ms) => portal.wipeWhileKeeping(ms), round / 5), 1);
    await tab.evaluate(() => portal.close());
    const rows = await tab.evaluate(() => portal.countRows());
    if (rows > before) left.push(`${rows - before} rows after ${round / 5} ms`);
    before = rows;
  }
  assert.deepEqual(left, []);
});

fault('1,000 changes of tenant and user show nobody what is another’s', async ({ profile }) => {
  const tab = await profile.open();
  const names = [
    'a',
    'b',
    'a"',
    'a","b',
    '["a"',
    'A',
    'ä',
    'a\u0308',
    '',
    ' ',
    'a/b',
    '../a',
    '\u0000',
    '%61',
    'a b',
  ];
  const people = names.flatMap((tenant) => names.map((user) => ({ tenant, user })));
  const strangers = await tab.evaluate(
    async ([people, asOf]) => {
      const kept = new Map();
      const strangers = [];
      for (let turn = 0; turn < 1000; turn++) {
        const n = (turn * 7) % people.length;
        const { reason } = await portal.open({ ...people[n], asOf, n });
        const { acts, days } = await portal.found();
        const mine = kept.get(n) ?? [];
        if (reason !== 'keeping' && reason !== 'refused') strangers.push(`${turn}: ${reason}`);
        if (acts.some((act) => !mine.includes(act)) || acts.length !== mine.length)
          strangers.push(`${turn}: ${JSON.stringify(people[n])} did ${acts} instead of ${mine}`);
        if (Object.values(days).some((day) => day !== n))
          strangers.push(`${turn}: saw ${days[asOf]} instead of ${n}`);
        const act = n + people.length * mine.length;
        const done = await portal.act(act);
        if (done.kind === 'indexeddb') kept.set(n, [...mine, act]);
      }
      portal.close();
      return strangers;
    },
    [people, today],
  );
  assert.deepEqual(strangers, []);
});
