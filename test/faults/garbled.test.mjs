import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fault } from './harness/fault.mjs';
import { garble, pick, randomFrom } from './harness/garble.mjs';
import { daysBefore, open, works } from './harness/portal.mjs';

const SEEDS = 16;
const user = 'u';
const days = [5, 4, 3, 2, 1].map((back) => [daysBefore(back), 40_000 + back]);
const acts = Array.from({ length: 30 }, (_, n) => n);

fault(
  'of damaged files valid data are served, or none, and the portfolio works',
  async ({ profile, note }) => {
    // Two visits: what the first one wrote lies in other files by the second.
    for (const visit of [0, 1]) {
      const tab = await profile.open();
      // A day before the newest that is recorded is not recorded any more.
      const fresh = visit === 0 ? days : [];
      await open(tab, { user, asOf: days.at(visit && -1)[0], n: days.at(-1)[1] });
      for (const [day, n] of fresh) await tab.evaluate(([day, n]) => portal.keepDay(day, n), [day, n]);
      for (const n of acts.filter((act) => act % 2 === visit)) await tab.evaluate((n) => portal.act(n), n);
      await profile.stop();
      if (visit === 0) await profile.start();
    }
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
