import { setTimeout as pause } from 'node:timers/promises';
import { daysBefore } from './portal.mjs';
import { openPromises } from './promises.mjs';

/** Rounds that write into one person's archive before the next one is made, which is killed then too. */
const ROUNDS_EACH = 20;
/** More than is written in a round. */
const NUMBERS_A_ROUND = 2000;
const SOONEST_MS = 50;
const LATEST_MS = 400;
/** How often in a loop the machine may have been too busy. */
const PATIENCE = 20;

const isFound = ({ kind }) => kind === 'found';
const isKept = ({ kind }) => kind === 'kept';

/**
 * Kills the browser in the midst of writing and looks what is there when it is started again, round after round.
 *
 * Every other round it is killed the moment a promise is heard, which is when one made too early is broken.
 *
 * @param write starts writing in a tab, given whose archive to look into, whose to write into, and the number to go on from
 * @param stopAt the number of broken promises after which there is no need to go on
 */
export async function killLoop({ profile, server, kills, write, stopAt = Infinity }) {
  const broken = [];
  const people = new Map();
  const promisesTo = (user) => people.get(user) ?? people.set(user, openPromises()).get(user);
  const userOf = (round) => `user-${Math.floor(Math.max(0, round) / ROUNDS_EACH)}`;
  const hear = () => {
    for (const message of server.said.splice(0).filter(isKept)) promisesTo(message.user).add(message);
  };
  const start = async (order) => {
    const message = server.next(isFound);
    await profile.start();
    write(await profile.open(), order).catch(() => undefined);
    return (await message).found;
  };
  let [round, busy] = [0, 0];
  let journal;
  await profile.stop();
  for (; round <= kills && broken.length < stopAt; round++) {
    const look = userOf(round - 1);
    const turn = round % ROUNDS_EACH;
    const order = {
      look,
      user: userOf(round),
      from: turn * NUMBERS_A_ROUND,
      asOf: daysBefore(ROUNDS_EACH - turn),
    };
    let found = await start(order);
    // A machine too busy to open storage in two seconds says so, and is asked again.
    for (; found.reason === 'blocked' && busy < PATIENCE; busy++) {
      await profile.stop();
      found = await start(order);
    }
    const complaints = promisesTo(look).broken(found);
    if (complaints.length > 0) journal ??= profile.journal();
    broken.push(...complaints.map((what) => `round ${round} (${found.reason}): ${what}`));
    if (round % 2 === 0) await pause(SOONEST_MS + Math.random() * (LATEST_MS - SOONEST_MS));
    else
      for (let n = Math.ceil(Math.random() * 20); n > 0; n--)
        await Promise.race([server.next(isKept), pause(LATEST_MS)]);
    await profile.kill();
    hear();
  }
  const promised = [...people.values()].reduce((sum, { count }) => sum + count, 0);
  return { broken, promised, round, busy, journal };
}
