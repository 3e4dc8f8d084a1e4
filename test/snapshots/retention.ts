import { expect } from '@open-wc/testing';
import type { ArchiveError } from '../../src/sdk/snapshots/health-archive.js';
import { bookOver, exactOf, idsOf, noonOf, pictureOf, SmallArchive, TODAY } from './book-setting.js';

const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) =>
    new Date(noonOf(first) + i * 86_400_000).toISOString().slice(0, 10),
  );

describe('recorded days go', () => {
  it('when they are older than they are kept, and their rosters with them', async () => {
    const long = bookOver(undefined, { today: '2026-10-01', keepDays: 60 });
    await long.book.keep(pictureOf('2026-09-29', idsOf(600), { exact: exactOf(idsOf(600)) }));
    await long.book.keep(pictureOf('2026-10-01', idsOf(601)));
    const { book, archive, missed } = bookOver(long.archive, { today: '2026-11-29', keepDays: 60 });
    expect(await book.days(), 'before anything is written').to.deep.equal(['2026-10-01']);
    expect(await book.picture('2026-09-29')).to.be.undefined;
    await book.keep(pictureOf('2026-11-29', idsOf(10)));
    const names = await archive.names('');
    expect(names.filter((name) => name.includes('2026-09'))).to.deep.equal([]);
    expect(names.filter((name) => name.startsWith('roster/2026-10')).length).to.equal(2);
    expect(missed).to.deep.equal([]);
  });

  it('but not those a wrong clock may have made: they are passed over until their time', async () => {
    const ahead = bookOver(undefined, { today: '2026-12-24' });
    await ahead.book.keep(pictureOf('2026-12-24', ['a']));
    const { book } = bookOver(ahead.archive);
    await book.keep(pictureOf(TODAY, ['a', 'b']));
    expect(await book.days()).to.deep.equal([TODAY]);
    expect(await book.picture('2026-12-24')).to.be.undefined;
    expect((await book.lastBefore('2027-01-01'))!.day).to.equal(TODAY);
    expect((await book.series('a', '2026-01-01', '2027-01-01')).length).to.equal(1);
  });

  it('and a day that says it was taken in the future is none', async () => {
    const { archive, book } = bookOver(undefined, { today: '2026-11-20' });
    await book.keep(pictureOf('2026-11-19', ['a']));
    await book.keep(pictureOf('2026-11-20', ['a'], { takenAt: noonOf(TODAY) + 7 * 86_400_000 }));
    const later = bookOver(archive);
    expect((await later.book.lastBefore(TODAY))!.day).to.equal('2026-11-19');
    expect((await later.book.series('a', '2026-11-01', TODAY)).length).to.equal(1);
    expect(later.missed).to.deep.equal(['day/2026-11-20 was taken at a time yet to come']);
  });

  it('and a day that is too old to be kept, or yet to come, is said not to be', async () => {
    const { book, archive, missed } = bookOver(undefined, { keepDays: 30 });
    await book.keep(pictureOf('2026-10-01', ['a']));
    await book.keep(pictureOf('2026-12-24', ['a']));
    expect(await archive.names('')).to.deep.equal([]);
    expect(missed.length).to.equal(2);
  });
});

describe('exact points stay', () => {
  it('for the day itself, the recorded day before it, and the last day of each month', async () => {
    const days = ['2026-09-29', '2026-09-30', '2026-10-01', '2026-10-29', '2026-11-19', '2026-11-20', TODAY];
    const { archive, book } = bookOver();
    for (const day of days) await book.keep(pictureOf(day, idsOf(5), { exact: exactOf(idsOf(5)) }));
    const exact = ['exact/2026-09-30', 'exact/2026-10-29', 'exact/2026-11-20', `exact/${TODAY}`];
    expect((await archive.names('exact/')).toSorted()).to.deep.equal(exact);
    expect((await archive.names('points/')).length).to.equal(4);
    for (const day of days)
      expect((await book.picture(day))!.exact !== undefined).to.equal(exact.includes(`exact/${day}`));
    await book.keep(pictureOf(TODAY, idsOf(5)));
    expect((await book.picture(TODAY))!.exact, 'kept again without').to.be.undefined;
  });
});

describe('where there is no room', () => {
  it('the oldest quarter of the days goes, never the day itself', async () => {
    const days = daysFrom('2026-11-10', 9);
    // A header and a chunk a day, and one roster: nine days fill it but for one value.
    const { book, archive, missed } = bookOver(new SmallArchive(20));
    for (const day of days) await book.keep(pictureOf(day, ['a']));
    await book.keep(pictureOf(TODAY, ['a']));
    expect((await book.days()).toReversed()).to.deep.equal([...days.slice(3), TODAY]);
    expect((await archive.names('')).length).to.equal(7 * 2 + 1);
    for (const day of await book.days()) expect((await book.picture(day))!.ids).to.deep.equal(['a']);
    expect(missed).to.deep.equal([]);
  });

  it('keeping says so once there is nothing left to give up, and what was there stays', async () => {
    const { book } = bookOver(new SmallArchive(5));
    await book.keep(pictureOf('2026-11-20', ['a']));
    const reason = await book.keep(pictureOf(TODAY, idsOf(1500))).then(
      () => 'kept',
      (error: unknown) => (error as ArchiveError).reason,
    );
    expect(reason).to.equal('full');
    await book.keep(pictureOf(TODAY, ['a', 'b']));
    expect((await book.picture(TODAY))!.ids).to.deep.equal(['a', 'b']);
  });

  it('room is made for others the same way, but never from the newest day', async () => {
    const { book } = bookOver();
    for (const day of ['2026-11-19', '2026-11-20']) await book.keep(pictureOf(day, ['a']));
    expect(await book.makeRoom()).to.be.true;
    expect(await book.makeRoom()).to.be.false;
    expect(await book.days()).to.deep.equal(['2026-11-20']);
  });
});
