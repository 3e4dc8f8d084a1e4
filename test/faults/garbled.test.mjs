import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fault } from './harness/fault.mjs';
import { garble, pick, randomFrom } from './harness/garble.mjs';
import { daysBefore, open, works } from './harness/portal.mjs';

const SEEDS = 12;
const user = 'u';
const days = [5, 4, 3, 2, 1].map((back) => [daysBefore(back), 40_000 + back]);
const acts = Array.from({ length: 30 }, (_, n) => n);

fault(
  'of damaged files valid data are served, or none, and the portfolio works',
  async ({ profile, note }) => {
    const first = await profile.open();
    await open(first, { user, asOf: days[0][0] });
    for (const [day, n] of days) await first.evaluate(([day, n]) => portal.keepDay(day, n), [day, n]);
    for (const n of acts) await first.evaluate((n) => portal.act(n), n);
    await profile.stop();
    const [whole, copy] = [profile.storage, `${profile.storage}-whole`];
    cpSync(whole, copy, { recursive: true });
    const outcomes = [];
    for (let seed = 1; seed <= SEEDS; seed++) {
      rmSync(whole, { recursive: true });
      cpSync(copy, whole, { recursive: true });
      const random = randomFrom(seed);
      const files = profile.files().filter((file) => !/(LOCK|LOG|LOG\.old)$/.test(file));
      const file = pick(files, random);
      const how = `seed ${seed}: ${basename(file)} ${garble(file, random)}`;
      await profile.start();
      const tab = await profile.open();
      // On a day of its own, so that what is found is what was kept.
      const archive = await open(tab, { user, asOf: daysBefore(0) });
      const found = await tab.evaluate(() => portal.found());
      assert.deepEqual(
        found.acts.filter((n) => !acts.includes(n)),
        [],
        how,
      );
      for (const [day, n] of days) assert.ok([undefined, n].includes(found.days[day]), `${how}: ${day}`);
      const left = `${found.acts.length} acts, ${days.filter(([day]) => day in found.days).length} days`;
      outcomes.push(`${how}: ${archive.kind} ${archive.reason}, ${left}, ${found.missed.length} reported`);
      await works(tab, 100);
      await profile.stop();
    }
    for (const outcome of outcomes) note(outcome);
  },
);
