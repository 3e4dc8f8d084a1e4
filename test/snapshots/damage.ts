import { expect } from '@open-wc/testing';
import type { HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { decodeRecord, encodeRecord } from '../../src/sdk/snapshots/book/record.js';
import { bookOver, exactOf, idsOf, pictureOf, saidBy, TODAY } from './book-setting.js';

const IDS = idsOf(3);
const FRIDAY = '2026-11-20';

async function twoDays(): Promise<{ archive: HealthArchive; names: readonly string[] }> {
  const { archive, book } = bookOver();
  for (const day of [FRIDAY, TODAY]) await book.keep(pictureOf(day, IDS, { exact: exactOf(IDS) }));
  return { archive, names: await archive.names('') };
}

const valid = (day: string): unknown[] => [
  saidBy(pictureOf(day, IDS, { exact: exactOf(IDS) })),
  saidBy(pictureOf(day, IDS)),
];

describe('a record that was damaged', () => {
  it('byte by byte is noticed, whichever byte it is', () => {
    const bytes = encodeRecord(
      'day/x',
      { text: 'Zürich' },
      { score: Float64Array.of(1, 2.5, Number.NaN), band: Int8Array.of(-1, 0, 1) },
    );
    expect(decodeRecord('day/x', bytes)).to.not.be.a('string');
    for (let at = 0; at < bytes.length; at++)
      for (const bit of [1, 16, 128, 255]) {
        const garbled = bytes.slice();
        garbled[at]! ^= bit;
        expect(decodeRecord('day/x', garbled), `byte ${at}`).to.equal('damaged');
      }
    for (let length = 0; length < bytes.length; length++)
      expect(decodeRecord('day/x', bytes.slice(0, length)), `cut to ${length}`).to.equal('damaged');
    expect(decodeRecord('day/y', bytes), 'under another name').to.equal('damaged');
  });

  it('gives a valid day or a reported miss, never other numbers', async () => {
    const { archive, names } = await twoDays();
    for (const name of names) {
      const [bytes] = await archive.read([name]);
      for (let at = 0; at < bytes!.length; at += 7) {
        const garbled = bytes!.slice();
        garbled[at]! ^= 0x55;
        await archive.write(new Map([[name, garbled]]));
        const { book, missed } = bookOver(archive);
        for (const day of [FRIDAY, TODAY]) {
          const picture = await book.picture(day);
          if (picture) expect(valid(day)).to.deep.include(saidBy(picture));
        }
        const series = await book.series('account-1', FRIDAY, TODAY);
        for (const { day, score } of series) expect(score).to.equal(pictureOf(day, IDS).score[1]);
        expect(missed.length, `${name} byte ${at}`).to.be.greaterThan(0);
      }
      await archive.write(new Map([[name, bytes]]));
    }
  });

  it('that is missing altogether gives the same', async () => {
    const { archive, names } = await twoDays();
    for (const name of names) {
      const [bytes] = await archive.read([name]);
      await archive.write(new Map([[name, undefined]]));
      const { book, missed } = bookOver(archive);
      for (const day of [FRIDAY, TODAY]) {
        const picture = await book.picture(day);
        if (picture) expect(valid(day)).to.deep.include(saidBy(picture));
      }
      const isWhole = name.startsWith('day/') || name.startsWith('exact/');
      if (!isWhole) expect(missed.length, name).to.be.greaterThan(0);
      await archive.write(new Map([[name, bytes]]));
    }
  });

  it('falls back on the newest day that is whole', async () => {
    const { archive } = await twoDays();
    await archive.write(new Map([[`score/1/0/${TODAY}`, undefined]]));
    const { book, missed } = bookOver(archive);
    expect((await book.lastBefore('2026-11-23'))!.day).to.equal(FRIDAY);
    expect(missed).to.deep.equal([`day/${TODAY} is incomplete`]);
  });

  it('does not hurt the days recorded after it', async () => {
    const { archive } = await twoDays();
    const [roster] = await archive.names('roster/');
    await archive.write(new Map([[roster!, undefined]]));
    const { book } = bookOver(archive);
    expect(await book.lastBefore(TODAY)).to.be.undefined;
    await book.keep(pictureOf(TODAY, IDS));
    expect((await book.picture(TODAY))!.ids).to.deep.equal(IDS);
  });

  it('and lies in the archive of a host who hands back anything is missed as well', async () => {
    const { archive } = await twoDays();
    for (const junk of [new Uint8Array(), new Uint8Array(64), 'text', 7, null, {}, [1, 2, 3]]) {
      const host: HealthArchive = {
        read: (names) => Promise.resolve(names.map(() => junk as Uint8Array)),
        write: () => Promise.resolve(),
        names: (prefix) => archive.names(prefix),
        wipe: () => Promise.resolve(),
        close: () => undefined,
      };
      const { book, missed } = bookOver(host);
      expect(await book.lastBefore('2026-11-23')).to.be.undefined;
      expect(await book.series('account-1', FRIDAY, TODAY)).to.deep.equal([]);
      expect(missed.length).to.be.greaterThan(0);
    }
  });
});
