import { expect } from '@open-wc/testing';
import { pictureOf, restatedPicture } from '../../src/sdk/snapshots/picture-of.js';
import { account, FRIDAY, stateOf, twoMeasures } from './setting.js';

const accounts = [
  account('a', { usage: [80, 40], support: [60, 60] }),
  account('b', { usage: [90, 90] }),
  account('new', { usage: [90, 90] }, { since: '2026-11-14' }),
];

describe('a picture of a portfolio', () => {
  it('holds what is shown of each account, and nothing of what was sent', () => {
    const state = stateOf(twoMeasures, accounts);
    const picture = pictureOf(state, 7);
    expect(picture.ids).to.deep.equal(['a', 'b', 'new']);
    expect([...picture.score]).to.deep.equal([50, 90, 90]);
    expect([...picture.coverage]).to.deep.equal([1, 0.5, 0.5]);
    expect([...picture.band]).to.deep.equal([1, 2, 2]);
    expect([picture.day, picture.takenAt]).to.deep.equal(['2026-11-16', 7]);
    expect(picture.model).to.deep.equal({
      id: 'm',
      version: '1',
      hash: state.compiled.hash,
      bands: ['low', 'middle', 'high'],
    });
    expect(JSON.stringify(picture)).not.to.contain('Account');
  });

  it('keeps the order in which to look and what moved over four weeks', () => {
    const state = stateOf(twoMeasures, accounts);
    const { exact } = pictureOf(state, 1);
    const byRank = [0, 1, 2].map((rank) => exact!.rank.indexOf(rank));
    expect(byRank).to.deep.equal([...state.order]);
    expect([...exact!.moved]).to.deep.equal([...state.moved]);
  });

  it('can be restated for an earlier day, without the accounts that had not begun', () => {
    const picture = restatedPicture(stateOf(twoMeasures, accounts), FRIDAY);
    expect(picture.day).to.equal(FRIDAY);
    expect(picture.ids).to.deep.equal(['a', 'b']);
    expect([...picture.score]).to.deep.equal([70, 90]);
    expect([...picture.band]).to.deep.equal([1, 2]);
  });
});
