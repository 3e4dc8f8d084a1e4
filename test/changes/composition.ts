import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { splitMean, type Members } from '../../src/sdk/changes/composition.js';
import type { PortfolioChange } from '../../src/sdk/changes/change-report.js';
import { account, changes, FRIDAY, shown, stateOf, twoMeasures } from './setting.js';

const anyScore = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(NaN));
const anyMembers = (prefix: string) =>
  fc
    .array(anyScore, { maxLength: 30 })
    .map((scores) => scores.map((score, i) => ({ id: `${prefix}${i}`, score })));

const meanOfKnown = (scores: readonly number[]): number => {
  const known = scores.filter((score) => !Number.isNaN(score));
  return known.reduce((sum, score) => sum + score, 0) / known.length;
};

describe('a mean that moved because of who is in it', () => {
  it('is split into who stayed, left and came, exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyScore, anyScore), { maxLength: 30 }),
        anyMembers('left'),
        anyMembers('came'),
        (stayed, left, came) => {
          const members: Members = {
            stayedBefore: Float64Array.from(stayed, ([score]) => score),
            stayedAfter: Float64Array.from(stayed, ([, score]) => score),
            left,
            came,
          };
          const split = splitMean(members);
          const both = [0, 1].every((side) => stayed.some((pair) => !Number.isNaN(pair[side])));
          expect(split !== undefined).to.equal(both);
          if (!split) return;
          const scores = (all: typeof left): number[] => all.map(({ score }) => score);
          const moved =
            meanOfKnown([...members.stayedAfter, ...scores(came)]) -
            meanOfKnown([...members.stayedBefore, ...scores(left)]);
          expect(split.difference).to.be.closeTo(moved, 1e-9);
          expect(split.stayed + split.left + split.came).to.be.closeTo(moved, 1e-9);
        },
      ),
    );
  });

  const at = (id: string, before: number, after = before, more: object = {}) =>
    account(id, { usage: [before, after], support: [before, after] }, more);
  const told = async (
    before: readonly object[],
    after: readonly object[],
  ): Promise<readonly PortfolioChange[]> =>
    (await changes(stateOf(twoMeasures, after), { before: shown(stateOf(twoMeasures, before, FRIDAY)) }))
      .portfolio;

  it('an unhappy account that left is said to have raised it', async () => {
    const stayed = [at('a', 80), at('b', 80), at('c', 80)];
    const [change, ...others] = await told([...stayed, at('unhappy', 20)], stayed);
    expect(others).to.deep.equal([]);
    expect(change).to.deep.equal({
      kind: 'composition',
      difference: 15,
      stayed: 0,
      left: 15,
      came: 0,
      ids: ['unhappy'],
    });
  });

  it('an account that came is said to have lowered it', async () => {
    const stayed = [at('a', 80), at('b', 80), at('c', 80)];
    const [change] = await told(stayed, [...stayed, at('new', 40)]);
    expect(change).to.deep.include({ difference: -10, stayed: 0, left: 0, came: -10, ids: ['new'] });
  });

  for (const [name, left, rise, isTold] of [
    ['a point', 76, 0, true],
    ['less than a point', 76.1, 0, false],
    ['a point, half of it by who left', 78, 0.5, true],
    ['more than a point, less than half of it by who left', 78, 0.6, false],
  ] as const) {
    it(`${name}: ${isTold ? 'said' : 'not said'}`, async () => {
      const ids = ['a', 'b', 'c'];
      const before = [...ids.map((id) => at(id, 80)), at('gone', left)];
      const changed = await told(
        before,
        ids.map((id) => at(id, 80, 80 + rise)),
      );
      expect(changed.map(({ kind }) => kind)).to.deep.equal(isTold ? ['composition'] : []);
    });
  }

  it('is said of a parent whose child came, too', async () => {
    const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'].map((id) => at(id, 80));
    const group = [at('p', 80), at('p1', 80, 80, { parent: 'p' })];
    const [change, ...more] = await told(
      [...others, ...group],
      [...others, ...group, at('p2', 70, 70, { parent: 'p' })],
    );
    expect(more).to.deep.equal([]);
    expect(change).to.deep.include({
      kind: 'composition',
      parent: 'p',
      difference: -5,
      came: -5,
      ids: ['p2'],
    });
  });

  it('names the accounts that moved it most, at most twenty', async () => {
    const stayed = [at('a', 80), at('b', 80)];
    const gone = Array.from({ length: 25 }, (_, i) => at(`g${String(i).padStart(2, '0')}`, i));
    const [change] = await told([...stayed, ...gone], stayed);
    const { ids } = change as Extract<PortfolioChange, { kind: 'composition' }>;
    expect(ids.length).to.equal(20);
    expect(ids.slice(0, 2)).to.deep.equal(['g00', 'g01']);
  });
});
