import { encryptArchive } from '../../src/sdk/snapshots/encrypted.js';
import { openIndexedDb } from '../../src/sdk/snapshots/indexeddb.js';
import { MemoryArchive } from '../../src/sdk/snapshots/memory.js';
import { aesKey, freshName, requested, openRaw } from './archive-setting.js';

const median = (list: number[]): string => {
  const s = [...list].sort((a, b) => a - b);
  return `${s[s.length >> 1]!.toFixed(2)} (min ${s[0]!.toFixed(2)}, max ${s.at(-1)!.toFixed(2)})`;
};
const day = (i: number) => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
const out: string[] = [];
describe('timing', () => {
  it('measures', async function () {
    this.timeout(60000);
    const names400 = Array.from({ length: 400 }, (_, i) => `series/${day(i)}/7`);
    const records = new Map(names400.map((n) => [n, crypto.getRandomValues(new Uint8Array(2750))]));
    const last90 = names400.slice(-90);
    for (const kind of ['plain', 'encrypted', 'memory', 'encrypted memory']) {
      const name = freshName();
      const key = await aesKey();
      const open = async () => {
        const a = kind.includes('memory') ? mem : await openIndexedDb(name, () => undefined);
        return kind.startsWith('encrypted') ? encryptArchive(a, key) : a;
      };
      const mem = new MemoryArchive();
      const opens: number[] = [];
      let t = performance.now();
      let archive = await open();
      opens.push(performance.now() - t);
      const writes: number[] = [];
      for (let i = 0; i < 9; i++) {
        t = performance.now();
        await archive.write(records);
        writes.push(performance.now() - t);
      }
      const warm: number[] = [];
      for (let i = 0; i < 25; i++) {
        t = performance.now();
        await archive.read(last90);
        warm.push(performance.now() - t);
      }
      const cold: number[] = [], coldNames: number[] = [];
      for (let i = 0; i < 15; i++) {
        archive.close();
        t = performance.now();
        archive = await open();
        opens.push(performance.now() - t);
        t = performance.now();
        await archive.read(last90);
        cold.push(performance.now() - t);
        archive.close();
        archive = await open();
        t = performance.now();
        await archive.names('');
        coldNames.push(performance.now() - t);
      }
      out.push(`${kind}: open ${median(opens)} | write 400: ${median(writes)} | read 90 warm: ${median(warm)} | read 90 fresh archive: ${median(cold)} | names() of 400 fresh: ${median(coldNames)}`);
      archive.close();
      if (kind === 'plain') {
        const db = await openRaw(name);
        const all: number[] = [], gets: number[] = [], strict: number[] = [], relaxed: number[] = [];
        for (let i = 0; i < 25; i++) {
          t = performance.now();
          await requested(db.transaction('values').objectStore('values').getAll(IDBKeyRange.bound(last90[0]!, last90.at(-1)!)));
          all.push(performance.now() - t);
          t = performance.now();
          const s = db.transaction('values').objectStore('values');
          await Promise.all(last90.map((n) => requested(s.get(n))));
          gets.push(performance.now() - t);
          for (const [durability, list] of [['strict', strict], ['relaxed', relaxed]] as const) {
            t = performance.now();
            const tx = db.transaction('values', 'readwrite', { durability });
            for (const [n, v] of records) tx.objectStore('values').put(v, n);
            await new Promise((r) => (tx.oncomplete = r));
            list.push(performance.now() - t);
          }
        }
        out.push(`raw getAll range of 90: ${median(all)} | raw 90 gets: ${median(gets)} | raw write 400 strict ${median(strict)} relaxed ${median(relaxed)}`);
        db.close();
      }
    }
    console.log(out.join('\n'));
  });
});
