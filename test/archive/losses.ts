import { expect } from '@open-wc/testing';
import type { ArchiveReason, HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { openIndexedDb } from '../../src/sdk/snapshots/archive/indexeddb.js';
import {
  bytes,
  freshName,
  openRaw,
  rawPut,
  readAll,
  reasonFor,
  replaceProperty,
  requested,
} from './archive-setting.js';

type Transact = IDBDatabase['transaction'];
type Put = IDBObjectStore['put'];

const transaction = Reflect.get(IDBDatabase.prototype, 'transaction');
const put = Reflect.get(IDBObjectStore.prototype, 'put');
const invalid = (): never => {
  throw new DOMException('The database connection is closing.', 'InvalidStateError');
};

describe('an archive whose connection', () => {
  let archive: HealthArchive;
  let told: ArchiveReason[];
  let name: string;
  let restore: () => void;
  /** The connections that were used, each closed as the browser would when asked to. */
  let used: IDBDatabase[];

  function watch(meanwhile: (database: IDBDatabase) => void = () => undefined): void {
    restore = replaceProperty(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...args: Parameters<Transact>) {
        used.push(this);
        meanwhile(this);
        return transaction.apply(this, args);
      },
    });
  }

  beforeEach(async () => {
    [used, told, name] = [[], [], freshName()];
    archive = await openIndexedDb(name, (reason) => told.push(reason));
    await archive.write(new Map([['a', bytes(1)]]));
    watch();
  });
  afterEach(async () => {
    restore();
    await archive.wipe();
    archive.close();
    indexedDB.deleteDatabase(name);
  });

  it('is lost opens another and goes on', async () => {
    for (let i = 0; i < 3; i++) {
      await archive.read(['a']);
      used.at(-1)!.close();
      await archive.write(new Map([[`b${i}`, bytes(i)]]));
    }
    expect(await readAll(archive)).to.deep.equal({ a: [1], b0: [0], b1: [1], b2: [2] });
    expect(new Set(used).size).to.equal(4);
    expect(told).to.deep.equal([]);
  });

  it('is lost under several operations at once opens one other', async () => {
    await archive.read(['a']);
    used.at(-1)!.close();
    await Promise.all([1, 2, 3].map((i) => archive.write(new Map([[`b${i}`, bytes(i)]]))));
    expect(await archive.names('')).to.have.length(4);
    expect(new Set(used).size).to.equal(2);
  });

  it('is lost, and wiped by another tab meanwhile, keeps nothing', async () => {
    const other = await openIndexedDb(name, () => undefined);
    await archive.read(['a']);
    used.at(-1)!.close();
    await other.wipe();
    expect(await reasonFor(archive.write(new Map([['b', bytes(1)]])))).to.equal('wiped');
    expect(await other.names('')).to.deep.equal([]);
    other.close();
  });

  it('is lost over and over is given up after one repetition, and says so once', async () => {
    restore();
    watch(invalid);
    expect(await reasonFor(archive.write(new Map([['b', bytes(1)]])))).to.equal('broken');
    expect(used.length).to.equal(2);
    expect(await reasonFor(archive.read(['a']))).to.equal('broken');
    expect(used.length).to.equal(2);
    expect(told).to.deep.equal(['broken']);
    restore();
    watch();
  });

  it('is closed by its owner is not opened again', async () => {
    const last = archive.write(new Map([['b', bytes(2)]]));
    archive.close();
    await last;
    expect(await reasonFor(archive.read(['a']))).to.equal('broken');
    expect(told).to.deep.equal([]);
    const again = await openIndexedDb(name, () => undefined);
    expect(await readAll(again)).to.deep.equal({ a: [1], b: [2] });
    again.close();
  });
});

describe('a write for which there is no room', () => {
  it('keeps nothing of it, says so, and later ones are tried again', async () => {
    const name = freshName();
    const archive = await openIndexedDb(name, () => undefined);
    await archive.write(new Map([['a', bytes(1)]]));
    let puts = 0;
    const restore = replaceProperty(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...args: Parameters<Put>) {
        if (++puts === 2) throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, args);
      },
    });
    const changes = new Map([['b', bytes(2)], ['c', bytes(3)], ['a', undefined]]); // prettier-ignore
    expect(await reasonFor(archive.write(changes))).to.equal('full');
    expect(await readAll(archive)).to.deep.equal({ a: [1] });
    await archive.write(changes);
    restore();
    expect(await readAll(archive)).to.deep.equal({ b: [2], c: [3] });
    await archive.wipe();
    archive.close();
  });

  it('is told by the end of the transaction alone', async () => {
    const name = freshName();
    const archive = await openIndexedDb(name, () => undefined);
    // As with a full disk: every put succeeds, then the transaction does not.
    const restore = replaceProperty(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...args: Parameters<Put>) {
        const request = put.apply(this, args);
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      },
    });
    const reason = await reasonFor(archive.write(new Map([['a', bytes(1)]])));
    restore();
    expect(reason).to.equal('broken');
    const again = await openIndexedDb(name, () => undefined);
    expect(await again.names('')).to.deep.equal([]);
    again.close();
  });
});

describe('a damaged database', () => {
  it('gives what is sound, and nothing for what is of another kind', async () => {
    const name = freshName();
    const archive = await openIndexedDb(name, () => undefined);
    await archive.write(new Map([['a', bytes(1)], ['b', bytes(2)]])); // prettier-ignore
    const wrong = ['text', 7, null, { length: 2 }, [1, 2], new ArrayBuffer(2), new Map(), new Date()];
    for (const [i, value] of wrong.entries()) await rawPut(name, 'values', `wrong/${i}`, value);
    await rawPut(name, 'values', 12, bytes(1));
    const values = await archive.read(['a', ...wrong.map((_, i) => `wrong/${i}`), 'b']);
    expect(values.map((value) => value && [...value])).to.deep.equal([
      [1],
      ...wrong.map(() => undefined),
      [2],
    ]);
    expect((await archive.names('')).every((each) => typeof each === 'string')).to.be.true;
    await archive.wipe();
    archive.close();
  });

  it('whose records are of another schema than it says is not opened', async () => {
    const name = freshName();
    (await openIndexedDb(name, () => undefined)).close();
    await rawPut(name, 'meta', 'schema', 2);
    expect(await reasonFor(openIndexedDb(name, () => undefined))).to.equal('broken');
  });

  it('whose epoch is lost is opened with a new one', async () => {
    const name = freshName();
    const first = await openIndexedDb(name, () => undefined);
    await first.write(new Map([['a', bytes(1)]]));
    first.close();
    await rawPut(name, 'meta', 'epoch', { no: 'text' });
    const archive = await openIndexedDb(name, () => undefined);
    await archive.write(new Map([['b', bytes(2)]]));
    expect(await readAll(archive)).to.deep.equal({ a: [1], b: [2] });
    await archive.wipe();
    archive.close();
  });

  it('without its stores is broken, and does not stay open', async () => {
    const name = freshName();
    (await openRaw(name, 1)).close();
    expect(await reasonFor(openIndexedDb(name, () => undefined))).to.equal('broken');
    const deleting = indexedDB.deleteDatabase(name);
    let blocked = false;
    deleting.onblocked = () => (blocked = true);
    await requested(deleting);
    expect(blocked).to.be.false;
  });
});
