import { expect } from '@open-wc/testing';
import type { RecordContract } from '../../src/sdk/snapshots/book/record.js';
import { bookOver, idsOf, pictureOf, saidBy, TODAY } from './book-setting.js';

const V1: RecordContract = { version: 1, upgrades: new Map() };

/** A version to come, whose records call the score `points` and count it downwards. */
const V2: RecordContract = {
  version: 2,
  upgrades: new Map([
    [
      1,
      ({ head, columns }, name) => {
        if (!name.startsWith('score/')) return { head, columns };
        const score = columns.get('score') as Float64Array;
        return { head, columns: new Map([...columns, ['score', score.map((points) => 100 - points)]]) };
      },
    ],
  ]),
};

describe('the contract of records', () => {
  it('has older records read through what became of them since', async () => {
    const old = bookOver(undefined, { contract: V1 });
    const picture = pictureOf('2026-11-20', idsOf(300));
    await old.book.keep(picture);
    const { book, missed } = bookOver(old.archive, { contract: V2 });
    const upgraded = { ...picture, score: picture.score.map((score) => 100 - score) };
    expect(saidBy(await book.picture('2026-11-20'))).to.deep.equal(saidBy(upgraded));
    await book.keep(pictureOf(TODAY, ['account-3']));
    const series = await book.series('account-3', '2026-11-01', TODAY);
    expect(series.map(({ score }) => score)).to.deep.equal([
      upgraded.score[3],
      pictureOf(TODAY, ['x']).score[0],
    ]);
    expect(missed).to.deep.equal([]);
  });

  it('has newer records missed and left alone', async () => {
    const newer = bookOver(undefined, { contract: V2 });
    const picture = pictureOf('2026-11-20', ['a']);
    await newer.book.keep(picture);
    const { book, missed } = bookOver(newer.archive, { contract: V1 });
    expect(await book.lastBefore(TODAY)).to.be.undefined;
    expect(missed).to.deep.equal(['day/2026-11-20 was written by a newer version of this package']);
    await book.keep(pictureOf(TODAY, ['a']));
    expect(saidBy(await newer.book.picture('2026-11-20'))).to.deep.equal(saidBy(picture));
  });

  it('has records missed that no upgrade leads on from', async () => {
    const old = bookOver(undefined, { contract: V1 });
    await old.book.keep(pictureOf(TODAY, ['a']));
    const { book, missed } = bookOver(old.archive, { contract: { version: 2, upgrades: new Map() } });
    expect(await book.picture(TODAY)).to.be.undefined;
    expect(missed.length).to.equal(1);
  });
});
