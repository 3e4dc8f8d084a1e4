import { expect } from '@open-wc/testing';
import { account, model } from './sdk/store-setting.js';
import { FRIDAY, MONDAY, isKept, on, openStore, somebody, three, until, visit } from './memory/memory-setting.js';
import { ArchiveError } from '../src/sdk/snapshots/health-archive.js';
import { MemoryArchive } from '../src/sdk/snapshots/memory.js';
import { KeepSoon } from '../src/sdk/snapshots/keep-soon.js';

const wait = (ms: number): Promise<void> => new Promise((r) => setTimeout(r, ms));
const rows = async (user: string): Promise<string[]> => {
  const { name } = (await indexedDB.databases()).find((d) => d.name!.includes(user)) ?? {};
  if (!name) return [];
  const db = await new Promise<IDBDatabase>((res) => { const r = indexedDB.open(name); r.onsuccess = () => res(r.result); });
  const keys = await new Promise<IDBValidKey[]>((res) => { const r = db.transaction('values').objectStore('values').getAllKeys(); r.onsuccess = () => res(r.result); });
  db.close();
  return keys.map(String);
};
const many = (n: number): object[] => Array.from({ length: n }, (_, i) => account(`a${i}`, on(FRIDAY, i % 100)));

describe('scratch', () => {
  it('T14 wiped by another tab while this one is opening', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const archive = { ...somebody(), key };
    const here = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await here.ready;
    await here.recordPlay('c', 'teach', 'started');
    await until(() => isKept(here));
    const decrypt = SubtleCrypto.prototype.decrypt;
    SubtleCrypto.prototype.decrypt = async function (...a) { const v = await decrypt.apply(this, a); await wait(200); return v; };
    const there = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await there.ready;
    await wait(100);
    await here.wipe();
    await wait(800);
    SubtleCrypto.prototype.decrypt = decrypt;
    expect(there.archive.reason).to.equal('wiped');
    expect(there.get('c')!.acts).to.deep.equal([]);
  });
  it('T16 restored does not come from after the day', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive });
    await until(() => !!store.restored, 'restored');
    await store.setAsOf('2026-11-01');
    expect(store.restored).to.equal(undefined);
  });
  it('T17 a closed store asked something leaves no listeners', async () => {
    let count = 0;
    const add = globalThis.addEventListener;
    globalThis.addEventListener = function (this: never, type: string, l: never, o?: AddEventListenerOptions) { if (type === 'pagehide') { count++; o?.signal?.addEventListener('abort', () => count--); } return (add as never as (...a: unknown[]) => void).call(globalThis, type, l, o); } as never;
    const store = openStore({ model, asOf: MONDAY, accounts: three(MONDAY, 80, 60, 40) });
    await store.ready;
    await wait(400);
    store.close();
    await wait(50);
    const before = count;
    await store.changesSince('last-visit');
    await wait(50);
    const other = openStore({ model, asOf: MONDAY });
    other.close();
    await other.changesSince('last-visit');
    await wait(50);
    globalThis.addEventListener = add;
    expect([before, count]).to.deep.equal([0, 0]);
  });
  it('T18 markSeen of no ids is a problem of the store', async () => {
    const store = openStore({ model, asOf: MONDAY, accounts: three(MONDAY, 80, 60, 40) });
    await store.ready;
    await store.markSeen(7 as never);
    expect(store.problems.map(({ code }) => code)).to.include('not-ids');
  });
  it('T19 importing a day too old is not damage', async () => {
    const other = openStore({ model, asOf: '2026-10-05', archive: somebody(), accounts: three('2026-10-05', 80, 60, 40) });
    await until(() => isKept(other));
    const store = openStore({ model, asOf: MONDAY, archive: { ...somebody(), keepDays: 5 }, accounts: three(MONDAY, 80, 45, 40) });
    await store.ready;
    await store.importJson(await other.exportJson());
    expect(store.problems.map(({ code }) => code)).to.deep.equal([]);
  });
  it('T21 an account cannot be erased where a newer version has been, and that is said', async () => {
    const whose = somebody();
    const name = `customer-health-elements ${JSON.stringify([whose.tenant, whose.user])}`;
    await new Promise<void>((res) => { const r = indexedDB.open(name, 99); r.onupgradeneeded = () => void r.result.createObjectStore('values').put('x', 'y'); r.onsuccess = () => { r.result.close(); res(); }; });
    const store = openStore({ model, asOf: MONDAY, archive: whose, accounts: three(MONDAY, 80, 45, 40) });
    await store.ready;
    const report = await store.remove('c');
    expect(report.problems.map(({ code }) => code)).to.deep.equal(['not-erased']);
    expect(store.problems.map(({ code }) => code)).to.include('not-erased');
  });
  for (const round of [1, 2, 3, 4, 5])
  it(`T22 erased while another tab keeps, ${round}`, async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, [...many(3000), account('gone', 3)]);
    const [here, there] = [0, 1].map(() => openStore({ model, asOf: MONDAY, archive, accounts: [...many(3000), account('gone', 3)] })) as never as ReturnType<typeof openStore>[];
    await Promise.all([here!.ready, there!.ready]);
    await until(() => isKept(here!) && isKept(there!));
    await there!.patch('a1', { metrics: { x: on(MONDAY, 70 + round) } });
    await wait(300 + round * 12);
    await here!.remove('gone');
    await wait(900);
    for (const store of [here!, there!]) {
      expect((await store.recordedHistory('gone')).length).to.equal(0);
      expect((await store.recordedHistory('a1')).length).to.equal(2);
      expect(store.problems.map(({ code, message }) => `${code} ${message}`)).to.deep.equal([]);
    }
    const text = await here!.exportJson();
    expect(text).not.to.include('"gone"');
    expect((JSON.parse(text) as { days: object[] }).days.length).to.equal(2);
  });
  it('T30 how often a live feed is kept', async () => {
    const archive = somebody();
    const store = openStore({ model, asOf: MONDAY, archive, accounts: many(20000) });
    await store.ready;
    await until(() => isKept(store));
    let keeps = 0; let last = 0;
    store.subscribe(() => { const v = store.archive.kept!.version; if (v !== last) { keeps++; last = v; } });
    const end = performance.now() + 4000; let patches = 0;
    while (performance.now() < end) { await store.patch('a1', { arr: patches++ }); await wait(50); }
    console.log('LIVE', patches, keeps);
  });
});
