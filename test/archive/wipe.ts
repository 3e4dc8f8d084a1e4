import { expect } from '@open-wc/testing';
import { encryptArchive } from '../../src/sdk/snapshots/archive/encrypted.js';
import type { ArchiveError, ArchiveReason } from '../../src/sdk/snapshots/health-archive.js';
import { openIndexedDb, STEPS } from '../../src/sdk/snapshots/archive/indexeddb.js';
import { aesKey, bytes, freshName, rawRows, readAll, reasonFor } from './archive-setting.js';

const ignore = (): void => undefined;

describe('a wipe in one tab while another writes', () => {
  for (const kind of ['plain', 'encrypted']) {
    it(`leaves nothing, ${kind}, 50 times of 50`, async function () {
      this.timeout(30_000);
      const key = await aesKey();
      for (let round = 0; round < 50; round++) {
        const name = freshName();
        const told: ArchiveReason[] = [];
        const opened = await openIndexedDb(name, (reason) => told.push(reason));
        const writer = kind === 'plain' ? opened : await encryptArchive(opened, key);
        const wiper = await openIndexedDb(name, ignore);
        let written = 0;
        const writing = (async (): Promise<ArchiveReason> => {
          for (;;) {
            try {
              await Promise.all([1, 2, 3].map((i) => writer.write(new Map([[`${written}/${i}`, bytes(i)]]))));
              written++;
            } catch (error) {
              return (error as ArchiveError).reason;
            }
          }
        })();
        while (written < 1 + (round % 5)) await new Promise((resolve) => setTimeout(resolve));
        await wiper.wipe();
        expect(await writing).to.equal('wiped');
        expect(await rawRows(name)).to.deep.equal([]);
        expect(told).to.deep.equal(['wiped']);
        expect(await reasonFor(writer.write(new Map([['late', bytes(1)]])))).to.equal('wiped');
        await wiper.write(new Map([['new', bytes(1)]]));
        expect(await readAll(wiper)).to.deep.equal({ new: [1] });
        for (const archive of [writer, wiper]) archive.close();
        indexedDB.deleteDatabase(name);
      }
    });
  }
});

describe('a wipe', () => {
  it('erases also from a tab whose archive has ended', async () => {
    const name = freshName();
    const old = await openIndexedDb(name, ignore);
    const newer = await openIndexedDb(name, ignore, [...STEPS, ignore]);
    await newer.write(new Map([['a', bytes(1)]]));
    expect(await reasonFor(old.read(['a']))).to.equal('newer');
    await old.wipe();
    expect(await indexedDB.databases().then((all) => all.some((each) => each.name === name))).to.be.false;
    expect(await reasonFor(newer.write(new Map([['b', bytes(1)]])))).to.equal('wiped');
  });

  it('of a database deleted by the host ends the archive, which does not come back', async () => {
    const name = freshName();
    const told: ArchiveReason[] = [];
    const archive = await openIndexedDb(name, (reason) => told.push(reason));
    await archive.write(new Map([['a', bytes(1)]]));
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    expect(await reasonFor(archive.write(new Map([['b', bytes(1)]])))).to.equal('wiped');
    expect(told).to.deep.equal(['wiped']);
  });
});
