import { expect } from '@open-wc/testing';
import { allBytes, bookOver, exactOf, idsOf, pictureOf, saidBy, TODAY } from './book-setting.js';
import type { Picture } from '../../src/sdk/snapshots/picture.js';

const DAYS = ['2026-09-30', '2026-10-30', '2026-11-17', '2026-11-20', '2026-11-21', TODAY];

/** The accounts a picture would say without some of them. */
function without(picture: Picture, ids: readonly string[]): unknown {
  const said = saidBy(picture) as { accounts: { id: string }[] };
  return { ...said, accounts: said.accounts.filter(({ id }) => !ids.includes(id)) };
}

describe('erasing accounts', () => {
  it('leaves no trace of them in any record, and every other account as it was', async () => {
    const { archive, book, missed } = bookOver();
    const ids = [...idsOf(900), 'left-for-good', 'Zürich 🏔 AG'];
    const pictures = DAYS.map((day) => pictureOf(day, ids, { exact: exactOf(ids) }));
    for (const picture of pictures) await book.keep(picture);
    const before = new Map(
      await Promise.all(DAYS.map(async (day) => [day, await book.picture(day)] as const)),
    );
    const gone = ['left-for-good', 'Zürich 🏔 AG', 'account-7'];
    await book.erase(gone);
    const bytes = await allBytes(archive);
    for (const id of ['left-for-good', 'rich', 'account-7"']) expect(bytes).to.not.include(id);
    const later = bookOver(archive);
    for (const day of DAYS)
      expect(saidBy(await later.book.picture(day))).to.deep.equal(without(before.get(day)!, gone));
    expect(await later.book.series('account-7', '2026-01-01', TODAY)).to.deep.equal([]);
    expect((await later.book.series('account-8', '2026-01-01', TODAY)).length).to.equal(DAYS.length);
    expect([...missed, ...later.missed]).to.deep.equal([]);
  });

  it('also where a roster is damaged, or no day names it any more', async () => {
    const { archive, book } = bookOver();
    await book.keep(pictureOf(TODAY, ['left-for-good', 'b']));
    const [roster] = await archive.names('roster/');
    const [bytes] = await archive.read([roster!]);
    const garbled = bytes!.slice();
    garbled[4]! ^= 1;
    await archive.write(
      new Map([
        [roster!, garbled],
        [roster!.replace(/[^/]+$/, '0000000000000000'), bytes],
      ]),
    );
    await book.erase(['left-for-good']);
    expect(await allBytes(archive)).to.not.include('left-for-good');
  });

  it('of accounts that nobody knows changes nothing', async () => {
    const { archive, book } = bookOver();
    await book.keep(pictureOf(TODAY, ['a']));
    const before = await allBytes(archive);
    await book.erase(['nobody']);
    expect(await allBytes(archive)).to.equal(before);
  });

  it('and keeping the day again without them goes on as before', async () => {
    const { book, missed } = bookOver();
    await book.keep(pictureOf('2026-11-18', ['a', 'b']));
    await book.keep(pictureOf(TODAY, ['a', 'b']));
    await book.erase(['a']);
    await book.keep(pictureOf(TODAY, ['b']));
    expect((await book.picture(TODAY))!.ids).to.deep.equal(['b']);
    expect((await book.picture('2026-11-18'))!.ids).to.deep.equal(['b']);
    expect(missed).to.deep.equal([]);
  });
});
