import { expect } from '@open-wc/testing';
import { account, model } from '../sdk/store-setting.js';
import {
  FRIDAY,
  MONDAY,
  isKept,
  openStore,
  settled,
  somebody,
  three,
  until,
  visit,
} from './memory-setting.js';

describe('erasing', () => {
  it('leaves nothing for the next visit after a wipe, and keeps nothing more', async () => {
    const archive = somebody();
    const store = openStore({ model, asOf: FRIDAY, archive, accounts: three(FRIDAY, 80, 60, 40) });
    await store.ready;
    await store.recordPlay('c', 'teach', 'started');
    await until(() => isKept(store), 'a kept picture');
    expect(await store.wipe()).to.include({ accepted: 1, rejected: 0 });
    expect(store.archive).to.include({ kind: 'memory', reason: 'wiped' });
    expect(store.get('c')!.played).to.deep.equal([]);
    await store.patch('c', { arr: 1 });
    store.close();
    const next = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await next.ready;
    expect((await next.changesSince('last-visit')).since).to.equal(undefined);
    expect(next.get('c')!.acts).to.deep.equal([]);
  });

  it('reaches the other tabs', async () => {
    const archive = somebody();
    const [here, there] = [0, 1].map(() =>
      openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) }),
    ) as [ReturnType<typeof openStore>, ReturnType<typeof openStore>];
    await Promise.all([here.ready, there.ready]);
    await until(() => isKept(here) && isKept(there), 'kept pictures');
    await here.recordPlay('c', 'teach', 'started');
    await here.wipe();
    await until(() => there.archive.reason === 'wiped', 'the other tab to hear of it');
    expect(there.get('c')!.played).to.deep.equal([]);
    await there.recordPlay('a', 'teach', 'started');
    here.close();
    there.close();
    const next = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await next.ready;
    await next.recordedHistory('a');
    expect(next.get('a')!.acts).to.deep.equal([]);
  });

  it('erases an account everywhere', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await store.ready;
    await store.recordPlay('c', 'teach', 'started');
    await store.remove('c');
    expect(await store.recordedHistory('c')).to.deep.equal([]);
    expect((await store.recordedHistory('a')).length).to.be.above(0);
    const json = JSON.parse(await store.exportJson()) as { acts: object[]; days: { ids: string[] }[] };
    expect(json.acts).to.deep.equal([]);
    for (const { ids } of json.days) expect(ids).not.to.include('c');
    expect((await store.changesSince('last-visit')).accounts).to.deep.equal([]);
  });

  it('keeps no names, notes or metrics at rest', async () => {
    const archive = somebody();
    const secret = { name: 'Zanzibar Ltd', metrics: { x: 41.25 }, owner: 'u-owner', context: [] };
    const store = openStore({ model, asOf: MONDAY, archive, accounts: [{ ...account('c', 40), ...secret }] });
    await store.ready;
    await store.recordPlay('c', 'teach', 'set-aside', { cause: 'because of Pemba' });
    await store.recordPulse('c', { band: 'high', note: 'met Unguja' });
    await until(() => isKept(store), 'a kept picture');
    store.close();
    const text = await allBytes(archive.user);
    expect(text).to.include('teach');
    for (const word of ['Zanzibar', 'u-owner', 'Pemba', 'Unguja']) expect(text).not.to.include(word);
  });

  it('shows nothing readable at rest with a key, and keeps names and notes then', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const whose = { ...somebody(), key };
    const accounts = [{ ...account('c', 40), name: 'Zanzibar Ltd' }];
    const store = openStore({ model, asOf: FRIDAY, archive: whose, accounts });
    await store.ready;
    await store.recordPlay('c', 'teach', 'set-aside', { cause: 'because of Pemba' });
    await until(() => isKept(store), 'a kept picture');
    expect(store.archive.encrypted).to.equal(true);
    store.close();
    const text = await allBytes('');
    for (const word of ['Zanzibar', 'Pemba', whose.user]) expect(text).not.to.include(word);
    const next = openStore({ model, asOf: MONDAY, archive: whose });
    await until(() => next.restored !== undefined, 'a restored picture');
    expect(next.restored!.get('c')!.name).to.equal('Zanzibar Ltd');
    await next.ingest(accounts);
    expect(next.get('c')!.played[0]!.cause).to.equal('because of Pemba');
  });

  it('takes what lay in the clear under the key when there is one', async () => {
    const whose = somebody();
    await visit(whose, FRIDAY, three(FRIDAY, 80, 60, 40));
    expect(await allBytes(whose.user)).to.include(FRIDAY);
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const archive = { ...whose, key };
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 45, 40) });
    await store.ready;
    expect((await store.changesSince('last-visit')).since).to.equal(FRIDAY);
    expect(await allBytes(whose.user)).to.equal('');
  });
});

/** All that lies in databases whose name has a word in it, names of databases and records included, as text. */
async function allBytes(word: string): Promise<string> {
  const names = (await indexedDB.databases())
    .map(({ name }) => name ?? '')
    .filter((name) => name.includes(word));
  const texts = await Promise.all(names.map(databaseText));
  return texts.join('\n');
}

async function databaseText(name: string): Promise<string> {
  const database = await settled(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  const parts = await Promise.all(
    stores.flatMap((store) => [
      settled(transaction.objectStore(store).getAllKeys()),
      settled(transaction.objectStore(store).getAll()),
    ]),
  );
  database.close();
  const decoder = new TextDecoder('latin1');
  const textOf = (value: unknown): string =>
    value instanceof Uint8Array ? decoder.decode(value) : JSON.stringify(value);
  return [name, ...parts.flat().map(textOf)].join('\n');
}
