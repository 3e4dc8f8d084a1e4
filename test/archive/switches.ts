import { expect } from '@open-wc/testing';
import { ProblemLog } from '../../src/scoring/contract/problems.js';
import { openArchive } from '../../src/sdk/snapshots/archive/open-archive.js';
import { aesKey, textBytes } from './archive-setting.js';

/** Names that meet where two of them are put together carelessly. */
const TENANTS = ['a', 'a/b', 'a","b', 'a ', 'A', 'é', 'e\u0301', '\ud800', '\ud801', '["a"', 'a\u0000', '..'];
const USERS = ['b', 'b/c', '","b', ' b', 'c', '\ud800', '\ud801', 'u', 'a', '\\', '\\\\', 'b","c'];

describe('1,000 switches of tenant and user', () => {
  it('never read what another wrote', async function () {
    this.timeout(60_000);
    const run = crypto.randomUUID();
    const keys = [undefined, await aesKey(), await aesKey()];
    const wrote = new Map<string, string>();
    const channels = new Set<string>();
    for (let turn = 0; turn < 1000; turn++) {
      // Through all pairs in a mixed order, then again under the next key.
      const pair = (turn * 37) % (TENANTS.length * USERS.length);
      const tenant = TENANTS[pair % TENANTS.length]!;
      const user = USERS[Math.floor(pair / TENANTS.length)]!;
      const which = Math.floor(turn / (TENANTS.length * USERS.length)) % keys.length;
      const key = keys[which];
      // A key takes over what its own tenant and user left in the clear, so those with a key are others.
      const option = { tenant: run + (key ? 'key ' : '') + tenant, user, ...(key && { key }) };
      const { archive, channel } = await openArchive(option, new ProblemLog('host'), () => undefined);
      const who = JSON.stringify([tenant, user, which]);
      const [found] = await archive.read(['mine']);
      expect(found && new TextDecoder().decode(found), who).to.equal(wrote.get(who));
      wrote.set(who, `${who} in turn ${turn}`);
      await archive.write(new Map([['mine', textBytes(wrote.get(who)!)]]));
      archive.close();
      channels.add(channel!);
    }
    expect(channels.size).to.equal(wrote.size);
    expect(wrote.size).to.equal(TENANTS.length * USERS.length * keys.length);
    for (const channel of channels) indexedDB.deleteDatabase(channel);
  });
});
