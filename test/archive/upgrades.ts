import { expect, waitUntil } from '@open-wc/testing';
import type { ArchiveReason, HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { openIndexedDb, STEPS, type UpgradeStep } from '../../src/sdk/snapshots/archive/indexeddb.js';
import { bytes, freshName, openRaw, readAll, reasonFor, replaceProperty } from './archive-setting.js';

const ignore = (): void => undefined;

/** A later schema: every value is followed by one more byte. */
const addByte: UpgradeStep = async (_database, transaction) => {
  const values = transaction.objectStore('values');
  const names = await values.getAllKeys();
  await Promise.all(
    names.map(async (name) => {
      const value = (await values.get(name)) as Uint8Array;
      await values.put(Uint8Array.from([...value, 99]), name);
    }),
  );
};

const kept = new Map([['a', bytes(1)], ['b/1', bytes(2, 3)]]); // prettier-ignore

async function storedBefore(name: string): Promise<void> {
  const archive = await openIndexedDb(name, ignore);
  await archive.write(kept);
  archive.close();
}

describe('an upgrade of the schema', () => {
  it('takes what an older version stored along', async () => {
    const name = freshName();
    await storedBefore(name);
    const archive = await openIndexedDb(name, ignore, [...STEPS, addByte, addByte]);
    expect(await readAll(archive)).to.deep.equal({ a: [1, 99, 99], 'b/1': [2, 3, 99, 99] });
    await archive.write(new Map([['c', bytes(4)]]));
    archive.close();
    const again = await openIndexedDb(name, ignore, [...STEPS, addByte, addByte]);
    expect(await readAll(again)).to.deep.equal({ a: [1, 99, 99], 'b/1': [2, 3, 99, 99], c: [4] });
    await again.wipe();
    again.close();
  });

  const failures: readonly (readonly [string, UpgradeStep])[] = [
    ['throws', () => { throw new Error('trap'); }], // prettier-ignore
    ['rejects after its first writes', async (database, transaction) => {
      await addByte(database, transaction);
      throw new Error('trap');
    }], // prettier-ignore
    ['is aborted by the browser', async (database, transaction) => {
      await addByte(database, transaction);
      transaction.abort();
    }], // prettier-ignore
  ];
  for (const [title, fail] of failures) {
    it(`that ${title} half-way changes nothing, and can be had again`, async () => {
      const name = freshName();
      await storedBefore(name);
      expect(await reasonFor(openIndexedDb(name, ignore, [...STEPS, addByte, fail]))).to.equal('broken');
      const old = await openIndexedDb(name, ignore);
      expect(await readAll(old)).to.deep.equal({ a: [1], 'b/1': [2, 3] });
      old.close();
      const upgraded = await openIndexedDb(name, ignore, [...STEPS, addByte]);
      expect(await readAll(upgraded)).to.deep.equal({ a: [1, 99], 'b/1': [2, 3, 99] });
      await upgraded.wipe();
      upgraded.close();
    });
  }

  it('is not undone by an older version, which keeps away', async () => {
    const name = freshName();
    (await openIndexedDb(name, ignore, [...STEPS, addByte])).close();
    expect(await reasonFor(openIndexedDb(name, ignore))).to.equal('newer');
  });

  for (const tabs of [1, 2]) {
    it(`beside ${tabs} older tab(s) that write is done within two seconds, and ends them`, async () => {
      const name = freshName();
      const told: ArchiveReason[] = [];
      const open = (): Promise<HealthArchive> => openIndexedDb(name, (reason) => told.push(reason));
      const old = await Promise.all(Array.from({ length: tabs }, open));
      const writing = old.map((archive, i) => archive.write(new Map([[`last/${i}`, bytes(i)]])));
      const began = performance.now();
      const upgraded = await openIndexedDb(name, ignore, [...STEPS, addByte]);
      expect(performance.now() - began).to.be.below(2000);
      await Promise.all(writing);
      expect(Object.keys(await readAll(upgraded))).to.have.length(tabs);
      expect(told).to.deep.equal(old.map(() => 'newer'));
      for (const archive of old) {
        expect(await reasonFor(archive.write(new Map([['late', bytes(1)]])))).to.equal('newer');
        archive.close();
      }
      await upgraded.wipe();
      upgraded.close();
    });
  }

  it('of two tabs at once happens once', async () => {
    const name = freshName();
    await storedBefore(name);
    const steps = [...STEPS, addByte];
    const both = await Promise.all([openIndexedDb(name, ignore, steps), openIndexedDb(name, ignore, steps)]);
    for (const archive of both)
      expect(await readAll(archive)).to.deep.equal({ a: [1, 99], 'b/1': [2, 3, 99] });
    for (const archive of both) archive.close();
  });

  it('beside an old tab that does not let go is given up within two seconds, in every tab that waits', async () => {
    const name = freshName();
    await storedBefore(name);
    const stubborn = await openRaw(name);
    const began = performance.now();
    const told: ArchiveReason[] = [];
    const open = (): Promise<HealthArchive> =>
      openIndexedDb(name, (reason) => told.push(reason), [...STEPS, addByte]);
    const waiting = [1, 2].map(() => reasonFor(open()));
    expect(await Promise.all(waiting)).to.deep.equal(['blocked', 'blocked']);
    expect(performance.now() - began).to.be.below(2000);
    stubborn.close();
    const closed = new Set<IDBDatabase>();
    const close = Reflect.get(IDBDatabase.prototype, 'close');
    const restore = replaceProperty(IDBDatabase.prototype, 'close', {
      value(this: IDBDatabase) {
        closed.add(this);
        close.call(this);
      },
    });
    await waitUntil(() => closed.size === 2, 'what came too late was not closed');
    restore();
    expect(told).to.deep.equal([]);
    indexedDB.deleteDatabase(name);
  });
});
