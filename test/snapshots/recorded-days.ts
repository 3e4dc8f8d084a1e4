import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bookOver, exactOf, idsOf, MODEL, noonOf, pictureOf, saidBy, TODAY } from './book-setting.js';

describe('a recorded day', () => {
  it('comes back as it was shown, to the bit, exact points too', async () => {
    const { book, missed } = bookOver();
    const ids = idsOf(1203);
    const picture = pictureOf(TODAY, ids, { exact: exactOf(ids) });
    await book.keep(picture);
    expect(saidBy(await book.picture(TODAY))).to.deep.equal(saidBy(picture));
    expect(missed).to.deep.equal([]);
  });

  it('comes back whatever the accounts are called and the numbers are', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({
            id: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text || '\ud800'),
            score: fc.double(),
            thousandths: fc.integer({ min: -1, max: 1000 }),
            band: fc.integer({ min: -1, max: 2 }),
          }),
          { selector: ({ id }) => id, maxLength: 40 },
        ),
        async (accounts) => {
          const { book, missed } = bookOver();
          const picture = pictureOf(
            TODAY,
            accounts.map(({ id }) => id),
            {
              score: Float64Array.from(accounts, ({ score }) => score),
              coverage: Float64Array.from(accounts, ({ thousandths: n }) => (n < 0 ? Number.NaN : n / 1000)),
              band: Int8Array.from(accounts, ({ band }) => band),
            },
          );
          await book.keep(picture);
          const kept = (await book.picture(TODAY))!;
          expect(saidBy(kept)).to.deep.equal(saidBy(picture));
          kept.ids.forEach(
            (id, row) =>
              expect(Object.is(kept.score[row], picture.score[picture.ids.indexOf(id)])).to.be.true,
          );
          expect(missed).to.deep.equal([]);
        },
      ),
      { numRuns: 150 },
    ));

  it('has coverage to a sixty-thousandth', async () => {
    const { book } = bookOver();
    await book.keep(pictureOf(TODAY, ['a', 'b'], { coverage: Float64Array.of(1 / 7, 0.123456789) }));
    const { ids, coverage } = (await book.picture(TODAY))!;
    expect(coverage[ids.indexOf('a')]).to.be.closeTo(1 / 7, 1 / 120_000);
    expect(coverage[ids.indexOf('b')]).to.be.closeTo(0.123456789, 1 / 120_000);
  });

  it('may hold no account at all', async () => {
    const { book } = bookOver();
    await book.keep(pictureOf(TODAY, []));
    expect((await book.picture(TODAY))!.ids).to.deep.equal([]);
  });

  it('is what was kept last, also where the portfolio shrank to a quarter', async () => {
    const { archive, book } = bookOver();
    const ids = idsOf(1100);
    await book.keep(pictureOf(TODAY, ids, { exact: exactOf(ids) }));
    const few = pictureOf(TODAY, ids.slice(0, 200), { takenAt: noonOf(TODAY) + 5 });
    await book.keep(few);
    expect(saidBy(await book.picture(TODAY))).to.deep.equal(saidBy(few));
    expect((await archive.names('')).length, 'header, one chunk, one roster').to.equal(3);
  });

  it('is whole whichever of two tabs wrote it last', async () => {
    const first = bookOver();
    const second = bookOver(first.archive);
    const many = pictureOf(TODAY, idsOf(900), { exact: exactOf(idsOf(900)) });
    const few = pictureOf(TODAY, idsOf(70));
    for (let at = 0; at < 4; at++)
      await Promise.all([first.book.keep(many), second.book.keep(few), first.book.keep(many)]);
    const said = saidBy(await second.book.picture(TODAY));
    expect([saidBy(many), saidBy(few)]).to.deep.include(said);
    expect([...first.missed, ...second.missed]).to.deep.equal([]);
  });

  it('is whole also where another tab writes the day before anew in the middle of it', async () => {
    const yesterday = bookOver();
    await yesterday.book.keep(pictureOf('2026-11-21', ['a']));
    const { archive } = yesterday;
    const today = bookOver({
      read: (names) => archive.read(names),
      names: (prefix) => archive.names(prefix),
      write: async (changes) => {
        await yesterday.book.keep(pictureOf('2026-11-21', ['a', 'b']));
        await archive.write(changes);
      },
      wipe: () => archive.wipe(),
      close: () => archive.close(),
    });
    await today.book.keep(pictureOf(TODAY, ['a']));
    expect((await today.book.picture(TODAY))!.ids).to.deep.equal(['a']);
    expect((await today.book.picture('2026-11-21'))!.ids).to.deep.equal(['a', 'b']);
  });

  it('is never put together from two writings of it', async () => {
    const { archive, book, missed } = bookOver();
    const ids = idsOf(700);
    await book.keep(pictureOf(TODAY, ids));
    const [name] = await archive.names('score/2/0/');
    const [earlier] = await archive.read([name!]);
    await book.keep(pictureOf(TODAY, ids, { score: new Float64Array(ids.length).fill(50) }));
    await archive.write(new Map([[name!, earlier]]));
    expect(await book.picture(TODAY)).to.be.undefined;
    expect(missed).to.deep.equal([`day/${TODAY} is incomplete`]);
  });

  it('is read under the model that it was shown under', async () => {
    const { book } = bookOver();
    const later = { ...MODEL, version: '4', hash: 'fedcba9876543210', bands: ['red', 'green'] };
    await book.keep(pictureOf('2026-11-20', ['a'], { band: Int8Array.of(2) }));
    await book.keep(pictureOf('2026-11-21', ['a'], { band: Int8Array.of(1), model: later }));
    expect((await book.picture('2026-11-20'))!.model).to.deep.equal(MODEL);
    expect((await book.picture('2026-11-21'))!.model).to.deep.equal(later);
    const series = await book.series('a', '2026-11-01', TODAY);
    expect(series.map(({ band, model }) => [band, model.version])).to.deep.equal([
      ['healthy', '3'],
      ['green', '4'],
    ]);
  });

  it('shares its rosters with the days of its month', async () => {
    const { archive, book } = bookOver();
    const ids = idsOf(990);
    for (const day of ['2026-11-16', '2026-11-19', '2026-11-20', TODAY])
      await book.keep(pictureOf(day, day === TODAY ? [...ids, 'new'] : ids));
    expect((await archive.names('roster/')).length, 'four, and one for the new account').to.equal(5);
    await book.keep(pictureOf(TODAY, [...ids, 'newer']));
    expect((await archive.names('roster/')).length, 'the one before went').to.equal(5);
    expect((await book.picture(TODAY))!.ids)
      .to.include('newer')
      .and.have.length(991);
    expect((await book.picture('2026-11-16'))!.ids.length).to.equal(990);
  });
});

describe('the days before', () => {
  it('are listed newest first, and the newest before a day is found', async () => {
    const { book } = bookOver();
    for (const day of ['2026-11-18', '2026-11-20', '2026-11-19']) await book.keep(pictureOf(day, ['a']));
    expect(await book.days()).to.deep.equal(['2026-11-20', '2026-11-19', '2026-11-18']);
    expect((await book.lastBefore('2026-11-20'))!.day).to.equal('2026-11-19');
    expect(await book.lastBefore('2026-11-18')).to.be.undefined;
  });
});

describe('a series of one account', () => {
  it('has the days it was there, oldest first, as they were shown', async () => {
    const { book, missed } = bookOver();
    const ids = idsOf(700);
    await book.keep(pictureOf('2026-11-17', ids.slice(1)));
    await book.keep(pictureOf('2026-11-18', ids));
    await book.keep(pictureOf('2026-11-19', ids.slice(0, 30)));
    await book.keep(pictureOf('2026-11-20', ids));
    const series = await book.series('account-0', '2026-11-01', '2026-11-19');
    const scores = ['2026-11-18', '2026-11-19'].map((day) => [day, pictureOf(day, ids).score[0]]);
    expect(series.map(({ day, score }) => [day, score])).to.deep.equal(scores);
    expect(await book.series('nobody', '2026-11-01', TODAY)).to.deep.equal([]);
    expect(missed).to.deep.equal([]);
  });
});
