import { expect } from '@open-wc/testing';
import { encryptArchive } from '../../src/sdk/snapshots/archive/encrypted.js';
import type { HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { openIndexedDb } from '../../src/sdk/snapshots/archive/indexeddb.js';
import { allBytes, bookOver, exactOf, idsOf, pictureOf, saidBy, TODAY } from './book-setting.js';

const IDS = idsOf(700);
const DAYS = ['2026-10-30', '2026-11-18', '2026-11-20', TODAY];

const newName = (): string => `snapshots-test-${crypto.randomUUID()}`;
const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

async function roundTrip(open: () => Promise<HealthArchive>): Promise<void> {
  const first = bookOver(await open());
  for (const day of DAYS) await first.book.keep(pictureOf(day, IDS, { exact: exactOf(IDS) }));
  first.archive.close();
  const { archive, book, missed } = bookOver(await open());
  const last = await book.lastBefore(TODAY);
  expect(saidBy(last)).to.deep.equal(saidBy(pictureOf('2026-11-20', IDS, { exact: exactOf(IDS) })));
  const series = await book.series('account-5', '2026-01-01', TODAY);
  expect(series.map(({ score }) => score)).to.deep.equal(DAYS.map((day) => pictureOf(day, IDS).score[5]));
  await book.erase(['account-5']);
  expect((await book.picture('2026-10-30'))!.ids).to.not.include('account-5');
  expect(await book.series('account-5', '2026-01-01', TODAY)).to.deep.equal([]);
  expect(missed).to.deep.equal([]);
  archive.close();
}

describe('recorded days in IndexedDB', () => {
  it('come back after it was closed and opened again', () => {
    const name = newName();
    return roundTrip(() => openIndexedDb(name, () => undefined));
  });

  it('come back with the key they were encrypted with, and say nothing without', async () => {
    const name = newName();
    const key = await newKey();
    await roundTrip(async () => encryptArchive(await openIndexedDb(name, () => undefined), key));
    const bare = await openIndexedDb(name, () => undefined);
    const bytes = await allBytes(bare);
    for (const word of ['account-', 'score', 'at-risk', '2026-11', 'CHE1'])
      expect(bytes).to.not.include(word);
    const { book } = bookOver(await encryptArchive(bare, await newKey()));
    expect(await book.lastBefore('2026-11-23')).to.be.undefined;
    expect(await book.series('account-7', '2026-01-01', TODAY)).to.deep.equal([]);
    bare.close();
  });

  it('that were garbled under a key are missed and said to be', async () => {
    const bare = await openIndexedDb(newName(), () => undefined);
    const { archive, book, missed } = bookOver(await encryptArchive(bare, await newKey()));
    await book.keep(pictureOf('2026-11-19', ['a']));
    await book.keep(pictureOf('2026-11-20', ['a']));
    for (const name of await bare.names('')) {
      const [bytes] = await bare.read([name]);
      bytes![20]! ^= 1;
      await bare.write(new Map([[name, bytes]]));
    }
    expect(await book.lastBefore(TODAY)).to.be.undefined;
    expect(missed).to.deep.equal(['day/2026-11-20 cannot be read', 'day/2026-11-19 cannot be read']);
    archive.close();
  });

  it('of two tabs are whole, whichever wrote last', async () => {
    const name = newName();
    const tabs = await Promise.all(
      [0, 1].map(async () => bookOver(await openIndexedDb(name, () => undefined))),
    );
    const pictures = [pictureOf(TODAY, IDS, { exact: exactOf(IDS) }), pictureOf(TODAY, IDS.slice(0, 90))];
    for (let at = 0; at < 5; at++)
      await Promise.all(tabs.map(({ book }, i) => book.keep(pictures[(i + at) % 2]!)));
    for (const { archive, book, missed } of tabs) {
      expect(pictures.map(saidBy)).to.deep.include(saidBy(await book.picture(TODAY)));
      expect(missed).to.deep.equal([]);
      archive.close();
    }
  });
});
