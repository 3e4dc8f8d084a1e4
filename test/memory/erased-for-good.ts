import { expect } from '@open-wc/testing';
import type { ChangeReport } from '../../src/sdk/index.js';
import { ArchiveError, type HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { MemoryArchive } from '../../src/sdk/snapshots/archive/memory.js';
import { account, model } from '../sdk/store-setting.js';
import {
  FRIDAY,
  MONDAY,
  hostOver,
  isKept,
  on,
  openStore,
  pause,
  recordsOf,
  somebody,
  three,
  until,
  visit,
} from './memory-setting.js';

type Store = ReturnType<typeof openStore>;

const twoTabs = (options: object): readonly [Store, Store] => [openStore(options), openStore(options)];

const makeKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** A database as a version yet to come leaves it. */
const leaveNewer = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 99);
    request.onupgradeneeded = () => void request.result.createObjectStore('values').put('x', 'day/1');
    request.onerror = () => reject(request.error ?? new Error('the request failed'));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

const clearName = ({ tenant, user }: ReturnType<typeof somebody>): string =>
  `customer-health-elements ${JSON.stringify([tenant, user])}`;

describe('what was wiped', () => {
  it('is not written again by what was being kept at that moment', async () => {
    const memory = new MemoryArchive();
    const read = async (names: readonly string[]): ReturnType<HealthArchive['read']> => {
      await pause(40);
      return memory.read(names);
    };
    const archive = hostOver(memory, { read });
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await until(() => isKept(store), 'a kept picture');
    await store.patch('a', { arr: 1 });
    // The keeping begins 300 ms after the change, and reads before it writes.
    await pause(320);
    await store.wipe();
    await pause(300);
    expect(await memory.names('')).to.deep.equal([]);
  });

  it('is not shown any more before data are here, in no tab', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const [here, there] = twoTabs({ model, asOf: MONDAY, archive });
    await until(() => !!here.restored && !!there.restored, 'restored pictures');
    await here.wipe();
    expect(here.restored).to.equal(undefined);
    await until(() => there.archive.reason === 'wiped', 'the other tab to hear of it');
    expect(there.restored).to.equal(undefined);
    await pause(50);
    expect([here.restored, there.restored]).to.deep.equal([undefined, undefined]);
  });

  it('is not brought back by a tab that was just reading it', async () => {
    const archive = { ...somebody(), key: await makeKey() };
    const options = { model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) };
    const here = openStore(options);
    await until(() => isKept(here), 'a kept picture');
    await here.recordPlay('c', 'teach', 'started');
    const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
    let isWiped = false;
    try {
      // The act has been read, and is decrypted only when all was wiped.
      crypto.subtle.decrypt = async (...sealed) => {
        const bytes = await decrypt(...sealed);
        if (new TextDecoder().decode(bytes).includes('"kind":"play"'))
          await until(() => isWiped, 'the wipe').then(() => pause(50));
        return bytes;
      };
      const there = openStore(options);
      await pause(200);
      await here.wipe();
      isWiped = true;
      await until(() => there.archive.reason === 'wiped', 'the other tab to hear of it');
      await pause(100);
      expect(there.get('c')!.acts).to.deep.equal([]);
    } finally {
      crypto.subtle.decrypt = decrypt;
    }
  });

  it('is also what lay in the clear and could not be moved under the key', async () => {
    const whose = somebody();
    await leaveNewer(clearName(whose));
    const store = openStore({ model, asOf: MONDAY, archive: { ...whose, key: await makeKey() } });
    await until(() => store.archive.reason === 'keeping', 'an open archive');
    expect((await store.wipe()).accepted).to.equal(1);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include(clearName(whose));
  });
});

describe('an account that was erased', () => {
  it('is not in the restored picture any more, in no tab', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const [here, there] = twoTabs({ model, asOf: MONDAY, archive });
    await until(() => !!here.restored && !!there.restored, 'restored pictures');
    await here.remove('c');
    await until(() => here.restored?.size === 2 && there.restored?.size === 2, 'smaller pictures');
    expect(there.restored!.get('c')).to.equal(undefined);
  });

  it('is not in the report that is shown when it goes', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await until(() => isKept(store), 'a kept picture');
    let shown: Promise<ChangeReport> | undefined;
    store.subscribe(() => {
      shown = store.changesSince('last-visit');
    });
    await store.remove('c');
    expect((await shown!).accounts.map(({ id }) => id)).to.deep.equal([]);
  });

  it('goes from the other tabs, which would keep it again', async () => {
    const archive = somebody();
    const [here, there] = twoTabs({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await until(() => isKept(here) && isKept(there), 'kept pictures');
    await here.remove(['c', 'nobody']);
    await until(() => there.get('c') === undefined, 'the other tab to hear of it');
    await there.patch('a', { metrics: { x: on(MONDAY, 70) } });
    await until(() => there.archive.kept?.version === there.version, 'another kept picture');
    expect(await there.recordedHistory('c')).to.deep.equal([]);
    expect((await there.recordedHistory('a')).map(({ score }) => score)).to.deep.equal([70]);
    expect(there.problems).to.deep.equal([]);
  });

  it('stays when it is handed over again', async () => {
    const store = openStore({
      model,
      asOf: MONDAY,
      archive: somebody(),
      accounts: three(MONDAY, 80, 60, 40),
    });
    await store.ready;
    await Promise.all([store.remove('c'), store.upsert([account('c', on(MONDAY, 50))])]);
    await pause(50);
    expect(store.get('c')!.explanation.score).to.equal(50);
  });

  it('is erased also where there was no room to keep more', async () => {
    const memory = new MemoryArchive();
    let isFull = false;
    const archive = hostOver(memory, {
      write: (changes) => (isFull ? Promise.reject(new ArchiveError('full')) : memory.write(changes)),
    });
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    isFull = true;
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await until(() => store.archive.reason === 'full', 'a full archive');
    const refused = await store.remove('b');
    expect(refused.problems.map(({ code }) => code)).to.deep.equal(['not-erased']);
    isFull = false;
    expect((await store.remove('c')).problems).to.deep.equal([]);
    const next = openStore({ model, asOf: MONDAY, archive });
    expect(await next.recordedHistory('c')).to.deep.equal([]);
    expect(await next.recordedHistory('b')).to.have.length(1);
  });

  it('is said not to be where its days cannot be reached', async () => {
    const archive = somebody();
    await leaveNewer(clearName(archive));
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await store.ready;
    const { accepted, problems } = await store.remove('c');
    expect({ accepted, codes: problems.map(({ code }) => code) }).to.deep.equal({
      accepted: 1,
      codes: ['not-erased'],
    });
    expect(store.problems.map(({ code, path }) => [code, path])).to.deep.include(['not-erased', 'archive']);
  });
});

describe('what is older than it is kept', () => {
  it('goes with the next day that is kept, acts too', async () => {
    const archive = somebody();
    const store = openStore({
      model,
      asOf: '2026-11-10',
      archive,
      accounts: three('2026-11-10', 80, 60, 40),
    });
    await until(() => isKept(store), 'a kept picture');
    await store.recordPlay('c', 'teach', 'started');
    store.close();
    await visit({ ...archive, keepDays: 5 }, FRIDAY, three(FRIDAY, 80, 60, 40));
    expect((await recordsOf(archive)).filter((name) => name.includes('2026-11-10'))).to.deep.equal([]);
  });
});
