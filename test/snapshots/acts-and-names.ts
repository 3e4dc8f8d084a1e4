import { expect } from '@open-wc/testing';
import type { Act, SeenMark } from '../../src/sdk/acts/act.js';
import { ActBook } from '../../src/sdk/snapshots/book/act-book.js';
import type { ArchiveError } from '../../src/sdk/snapshots/health-archive.js';
import { type HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { MemoryArchive } from '../../src/sdk/snapshots/archive/memory.js';
import { allBytes, bookOver, idsOf, noonOf, pictureOf, SmallArchive, TODAY } from './book-setting.js';

const ODD_IDS = ['a/b', 'day/2026-11-20/1', '', '%', '..', '🏔', '\ud800', 'A B', '%002f', 'ä'];

function actBook(
  archive: HealthArchive = new MemoryArchive(),
  { keepDays = 400, makeRoom = () => Promise.resolve(false) } = {},
): { book: ActBook; archive: HealthArchive; missed: string[] } {
  const missed: string[] = [];
  const now = (): number => noonOf(TODAY);
  const book = new ActBook(archive, { keepDays, now, makeRoom, missed: (what) => missed.push(what) });
  return { book, archive, missed };
}

const play = (id: string, account: string, on = TODAY): Act => ({
  ...{ kind: 'play', id, account, on, at: noonOf(on) },
  ...{ play: 'call', state: 'done', band: 'watch' },
});
const mark = (account: string, on = TODAY, fingerprint = 'f'): SeenMark => ({
  ...{ account, on, at: noonOf(on), fingerprint },
});
const byId = (acts: readonly Act[]): readonly Act[] => [...acts].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('what was done', () => {
  it('comes back, whatever acts and accounts are called', async () => {
    const { book, archive, missed } = actBook();
    const acts = ODD_IDS.map((id, i) => play(id, ODD_IDS.at(i - 1)!));
    await book.keepActs(acts.slice(0, 4));
    await book.keepActs(acts.slice(4));
    await book.keepMarks(ODD_IDS.map((id) => mark(id)));
    const later = actBook(archive);
    expect(byId(await later.book.acts())).to.deep.equal(byId(acts));
    expect(new Set((await later.book.marks()).map(({ account }) => account))).to.deep.equal(new Set(ODD_IDS));
    expect(missed).to.deep.equal([]);
  });

  it('in two tabs at once is kept of both; of two marks the later one stands', async () => {
    const first = actBook();
    const second = actBook(first.archive);
    await Promise.all([first.book.keepActs([play('1', 'a')]), second.book.keepActs([play('2', 'a')])]);
    await first.book.keepMarks([mark('a', TODAY, 'old')]);
    await second.book.keepMarks([mark('a', TODAY, 'new')]);
    expect(byId(await first.book.acts()).map(({ id }) => id)).to.deep.equal(['1', '2']);
    expect((await first.book.marks()).map(({ fingerprint }) => fingerprint)).to.deep.equal(['new']);
  });

  it('is let go of when it is too old, and passed over when it is yet to come', async () => {
    const { book, archive } = actBook(undefined, { keepDays: 30 });
    await book.keepActs([play('old', 'a', '2026-10-01'), play('new', 'a'), play('ahead', 'a', '2027-01-01')]);
    await book.keepMarks([mark('a', '2026-10-01'), mark('b')]);
    expect((await book.acts()).map(({ id }) => id)).to.deep.equal(['new']);
    expect((await book.marks()).map(({ account }) => account)).to.deep.equal(['b']);
    await book.keepActs([play('next', 'a')]);
    const names = ['act/2026-11-22/new', 'act/2026-11-22/next', 'act/2027-01-01/ahead', 'seen/b'];
    expect((await archive.names('')).toSorted()).to.deep.equal(names);
  });

  it('that was damaged is missed and said to be, and the rest comes back', async () => {
    const { book, archive, missed } = actBook();
    await book.keepActs([play('1', 'a'), play('2', 'a')]);
    await book.keepMarks([mark('a')]);
    for (const name of [`act/${TODAY}/1`, 'seen/a']) {
      const [bytes] = await archive.read([name]);
      bytes![20]! ^= 1;
      await archive.write(new Map([[name, bytes]]));
    }
    expect((await book.acts()).map(({ id }) => id)).to.deep.equal(['2']);
    expect(await book.marks()).to.deep.equal([]);
    expect(missed).to.deep.equal([`act/${TODAY}/1 is damaged`, 'seen/a is damaged']);
  });

  it('is kept in the room of older days, once', async () => {
    const archive = new SmallArchive(7);
    const days = bookOver(archive);
    for (const day of ['2026-11-20', '2026-11-21', TODAY]) await days.book.keep(pictureOf(day, ['a']));
    const { book } = actBook(archive, { makeRoom: () => days.book.makeRoom() });
    await book.keepActs([play('1', 'a')]);
    expect(await days.book.days()).to.deep.equal([TODAY, '2026-11-21']);
    await book.keepActs([play('2', 'a')]);
    const refusal = await book.keepActs([play('3', 'a'), play('4', 'a'), play('5', 'a')]).then(
      () => 'kept',
      (error: unknown) => (error as ArchiveError).reason,
    );
    expect(refusal).to.equal('full');
    expect((await book.acts()).length).to.equal(2);
    expect(await days.book.days()).to.deep.equal([TODAY]);
  });
});

describe('names', () => {
  const named = (count: number): Map<string, string> =>
    new Map(idsOf(count).map((id) => [id, `Name of ${id}`]));

  it('come back, those kept last and no others', async () => {
    const { book, archive } = actBook();
    await book.keepNames(named(600));
    await book.keepNames(named(40).set('account-3', 'Zürich 🏔'));
    expect(await actBook(archive).book.names()).to.deep.equal(named(40).set('account-3', 'Zürich 🏔'));
    expect((await archive.names('')).length).to.equal(1);
  });

  it('that are as they were are not written again', async () => {
    let writes = 0;
    class Counting extends MemoryArchive {
      override write(changes: ReadonlyMap<string, Uint8Array | undefined>): Promise<void> {
        writes += changes.size;
        return super.write(changes);
      }
    }
    const { book } = actBook(new Counting());
    await book.keepNames(named(900));
    await book.keepNames(named(900).set('account-3', 'Other'));
    expect(writes).to.equal(4 + 1);
  });
});

describe('erasing accounts', () => {
  it('leaves nothing of what was done, looked at or called', async () => {
    const { book, archive } = actBook();
    await book.keepActs([
      play('1', 'gone/for good'),
      { kind: 'undo', id: '2', account: 'gone/for good', on: TODAY, at: 1, undoes: '1' },
      play('3', 'stays'),
    ]);
    await book.keepMarks([mark('gone/for good'), mark('stays')]);
    await book.keepNames(
      new Map([
        ['gone/for good', 'Gone AG'],
        ['stays', 'Stays AG'],
      ]),
    );
    await book.erase(['gone/for good']);
    expect((await allBytes(archive)).toLowerCase()).to.not.include('gone');
    expect((await book.acts()).map(({ id }) => id)).to.deep.equal(['3']);
    expect((await book.marks()).map(({ account }) => account)).to.deep.equal(['stays']);
    expect([...(await book.names()).values()]).to.deep.equal(['Stays AG']);
  });
});

describe('pictures', () => {
  it('hold ids, numbers and codes: not a word more', async () => {
    const { archive, book } = bookOver();
    const picture = { ...pictureOf(TODAY, ['acme']), names: ['Acme Corporation'], notes: ['call Jo'] };
    await book.keep(picture);
    const bytes = await allBytes(archive);
    expect(bytes).to.include('acme').and.not.include('Corporation');
    expect(bytes).to.not.include('Jo');
  });
});
